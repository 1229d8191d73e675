"""What every button of the kiosk does the same: it acts on release, once in half a second."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.ring import PRESSES, by_keys
from dmnkiosk.views.controls.tap import TapGuard


class Button(QAbstractButton):
    """A button with no menu, no repeat, and a focus ring for those who use keys.

    Only keys give it the focus: a finger leaves none behind.

    Attributes:
        ringed: whether the focus ring is shown: it has the focus, and keys brought it there.

    Signals:
        clicked: it was tapped, or pressed by a key.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """`text` is also what assistive technology calls it."""
        super().__init__(parent)
        self._guard, self.ringed = TapGuard(), False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and not self._guard.lets(event):
            self.setDown(False)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What has no ring is not pressed: nobody saw that it would be.
        if event.key() not in PRESSES or not self.ringed:
            event.ignore()
        elif not event.isAutoRepeat() and self._guard.lets(event):
            self.click()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = by_keys(event)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        super().focusOutEvent(event)
