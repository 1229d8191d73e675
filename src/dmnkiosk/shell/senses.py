"""What every touch and key means for the whole kiosk: someone is here; and nothing gets out."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from dmnkiosk.session.actions import FingerDown, FingerUp

BLOCKED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
    }
)
WAYS_OUT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Senses(QObject):
    """An event filter on the application.

    Signals:
        asked: a finger or a key went down or up, as an Action.
        touched: a finger went down, and no key.
        struck: a key went down, and has done nothing yet.
        released: a key was let go, and what it did is done.
    """

    asked = Signal(object)
    touched = Signal()
    struck = Signal()
    released = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is down."""
        super().__init__(parent)
        self._down, self._key_time = False, 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BLOCKED:
            return True
        if isinstance(event, QMouseEvent):
            return self._mouse(event) if watched.isWidgetType() else self._lift(event)
        if isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        other = event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if not other and not self._down:
                self._down = True
                self.touched.emit()
                self.asked.emit(FingerDown())
        else:
            self._lift(event)
        return other

    def _lift(self, event: QMouseEvent) -> bool:
        """The window hears of every finger that is lifted; what was hidden under it does not."""
        left = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseButtonRelease and left and self._down:
            self._down = False
            self.asked.emit(FingerUp())
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & WAYS_OUT or (
            event.key() >= Qt.Key.Key_F1 and event.key() <= Qt.Key.Key_F35
        ):
            return True
        # Qt hands one press to the window and then to a widget; it is one touch all the same.
        new = event.timestamp() != self._key_time or not event.timestamp()
        if event.type() is QEvent.Type.KeyPress and new and not event.isAutoRepeat():
            self._key_time = event.timestamp()
            self.struck.emit()
            self.asked.emit(FingerDown())
            self.asked.emit(FingerUp())
        if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self.released.emit()
        return event.isAutoRepeat()
