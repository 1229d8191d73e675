"""What every touch and key means for the whole kiosk: someone is here; and nothing gets out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent
from typing_extensions import override

from dmnkiosk.content.keys import KeysFile
from dmnkiosk.session.actions import FingerDown, FingerUp
from dmnkiosk.shell.keypad import MOVES, Keypad
from dmnkiosk.shell.ticker import event_time
from dmnkiosk.views.controls.ring import PRESSES

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
        pressed: the one switch of a visitor was pressed, whatever it is.
        moved: a key that moves the ring was struck by someone who has one switch, or so it seemed.
    """

    asked = Signal(object)
    touched = Signal()
    pressed = Signal()
    moved = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        keys: KeysFile | None = None,
        scans: Callable[[], bool] = bool,
    ) -> None:
        """Nothing is down.

        Args:
            parent: what it goes with.
            keys: those of a tactile pad.
            scans: says whether a visitor has one switch: any press then takes what is marked.
        """
        super().__init__(parent)
        self._scans, self._switch = scans, False
        self._keypad, self._struck = Keypad(keys or KeysFile()), True
        self._down, self._key_time = False, 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BLOCKED:
            return True
        if isinstance(event, QInputEvent) and not event.timestamp():
            # While a screen reader runs, Qt hands keys on by way of it, and their times are lost.
            event.setTimestamp(event_time())
        if isinstance(event, QMouseEvent):
            return self._mouse(event) if watched.isWidgetType() else self._lift(event)
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        if self._switch or (self._scans() and not self._down):
            return self._press(event)
        other = event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if not other and not self._down:
                self._down = True
                self.touched.emit()
                self.asked.emit(FingerDown())
        else:
            self._lift(event)
        return other

    def _press(self, event: QMouseEvent) -> bool:
        """A switch that is a button of a mouse, or a touch anywhere."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if not self._switch:
                self._switch = True
                self.asked.emit(FingerDown())
                if self._keypad.lets_switch(event):
                    self.pressed.emit()
        else:
            self._lift(event)
        return True

    def _lift(self, event: QMouseEvent) -> bool:
        """The window hears of every finger that is lifted; what was hidden under it does not."""
        left = self._down and event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseButtonRelease and (left or self._switch):
            self._down = self._switch = False
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
        new = event.timestamp() != self._key_time
        if event.type() is QEvent.Type.KeyPress and new:
            self._key_time = event.timestamp()
            self._struck = self._keypad.lets(event)
            self.asked.emit(FingerDown())
            self.asked.emit(FingerUp())
            if self._scans() and self._struck:
                return self._scan_by(event)
        return event.type() is QEvent.Type.KeyPress and not self._struck

    def _scan_by(self, event: QKeyEvent) -> bool:
        """True for a key that was the switch: nothing else is pressed by it."""
        if event.key() in MOVES:
            self.moved.emit()
        if event.key() in PRESSES:
            self.pressed.emit()
            self._struck = False
        return event.key() in PRESSES
