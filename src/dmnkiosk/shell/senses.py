"""What every touch and key means for the whole kiosk: someone is here; and nothing gets out."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from dmnkiosk.content.keys import KeysFile
from dmnkiosk.session.actions import FingerDown, FingerUp
from dmnkiosk.shell.keypad import Keypad

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
    """

    asked = Signal(object)
    touched = Signal()

    def __init__(self, parent: QObject | None = None, keys: KeysFile | None = None) -> None:
        """Nothing is down; `keys` are those of a tactile pad."""
        super().__init__(parent)
        self._keypad, self._struck = Keypad(keys or KeysFile()), True
        self._down, self._key_time = False, 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BLOCKED:
            return True
        if isinstance(event, QMouseEvent):
            return self._mouse(event) if watched.isWidgetType() else self._lift(event)
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
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

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() & WAYS_OUT:
            return True
        if (meant := self._keypad.translated(event)) is not None:
            QCoreApplication.sendEvent(watched, meant)
            return True
        if event.key() >= Qt.Key.Key_F1 and event.key() <= Qt.Key.Key_F35:
            return True
        return event.isAutoRepeat() or self._strike(event)

    def _strike(self, event: QKeyEvent) -> bool:
        """Someone is there; true for a second strike of the same key that must not count."""
        # Qt hands one press to the window and then to a widget; it is one touch all the same.
        new = event.timestamp() != self._key_time or not event.timestamp()
        if event.type() is QEvent.Type.KeyPress and new:
            self._key_time = event.timestamp()
            self._struck = self._keypad.lets(event)
            self.asked.emit(FingerDown())
            self.asked.emit(FingerUp())
        return event.type() is QEvent.Type.KeyPress and not self._struck
