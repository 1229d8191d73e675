"""The window: one screen at a time, with a card, the idle question, and Help now over it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Close, OpenHelp
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.cards.stack import SheetStack
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.ring import PRESSES
from dmnkiosk.views.controls.tap import TapGuard, just_tapped
from dmnkiosk.views.ground import Ground
from dmnkiosk.views.keys import Keys, rest_focus
from dmnkiosk.views.place import in_front, place
from dmnkiosk.views.read_aloud import ReadAloud
from dmnkiosk.views.screens.registry import SCREENS, build_screen
from dmnkiosk.views.screens.screen import Screen
from dmnkiosk.views.showing import Showing

PAGES: dict[int, bool] = {Qt.Key.Key_PageUp: False, Qt.Key.Key_PageDown: True}
ACROSS: dict[int, bool] = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
DOWN: dict[int, bool] = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
"""Keys, and whether they lead forward."""


class Window(QWidget):
    """Fills the glass.

    Attributes:
        closable: whether it may be closed, as a window on an author's desk.

    Signals:
        asked: a wish, as an Action.
        closed: it was closed.
    """

    asked = Signal(object)
    closed = Signal()

    def __init__(self, showing: Showing, parent: QWidget | None = None) -> None:
        """Only the attract screen is built now; the others when they are first shown."""
        super().__init__(parent)
        self._first, self.closable = showing, False
        self._turns = TapGuard()
        self._dress(showing)

    def _dress(self, showing: Showing) -> None:
        """Begins anew in a language and a style; every screen is built when it is shown."""
        say = showing.language.interface.say
        self._showing, self._keys = showing, Keys(self)
        self._ground = Ground(showing.style)
        self._screens: dict[type[Screen], Screen] = {}
        self._shown: Screen | None = None
        self._sheets = SheetStack(showing, self)
        self._sheets.asked.connect(self.asked)
        self._help_now = Ask(
            showing.style, say("help-now"), OpenHelp(), "life-buoy", Look.HELP, self
        )
        self._help_now.asked.connect(self.asked)
        self._aloud = ReadAloud(showing, self)
        self._aloud.asked.connect(self.asked)
        self.setWindowTitle(showing.language.text.title)
        back = showing.language.interface.from_right
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(right if back else left)

    def _undress(self) -> None:
        """Lets go of everything that was made for another language or style."""
        rest_focus(self)
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._sheets.deleteLater()
        self._aloud.deleteLater()

    def show_session(self, session: Session, frame: Frame | None) -> None:
        """Shows the session, and the frame of its picture."""
        showing = self._first.fitted(session.settings)
        if showing.look == self._showing.look:
            self._show(session, frame)
            return
        at = self._keys.place()
        self._undress()
        self._dress(showing)
        self._show(session, frame)
        self._arrange()
        self._keys.put(at)

    def offer_voice(self, offered: bool) -> None:
        """Shows the buttons of a voice from now on, or none."""
        self._first = replace(self._first, voice=offered)

    @property
    def aloud(self) -> ReadAloud:
        """What it shows of the voice, and what is shown in words."""
        return self._aloud

    @property
    def ringed(self) -> QWidget | None:
        """The control that has the focus ring."""
        return self._keys.held()

    @Slot()
    def forget_keys(self) -> None:
        """A finger touched the glass: whoever is there now needs no focus ring."""
        self._keys.forget()

    def _show(self, session: Session, frame: Frame | None) -> None:
        screen, held = self._screen(session.screen), self._keys.held()
        if screen is not self._shown:
            self._keys.forget()
            if self._shown is not None:
                self._shown.hide()
            self._shown = screen
            screen.setGeometry(self.rect())
        screen.show_session(session, frame)
        screen.show()
        self._sheets.show_session(session)
        # Help now is one tap away whatever lies over the screen.
        self._help_now.setVisible(session.warned or not session.helping)
        covered = session.card is not None or session.helping or session.warned
        if screen.isEnabled() == covered:
            rest_focus(self)
            screen.setEnabled(not covered)
        self._aloud.show_session(session, screen.voice_room())
        in_front(self, (self._help_now, *self._aloud.parts))
        self._keys.settle(held)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self._keys.go(forward=next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        if self._shown is not None:
            self._shown.setGeometry(self.rect())
        self._sheets.resize(self.rect())
        px, size = self._showing.style.px, self._help_now.sizeHint()
        margin = px(48) if self.height() > self.width() else px(64)
        room = QRect(QPoint(self.width() - margin - size.width(), px(28)), size)
        place(self._help_now, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._ground.paint(self, event.rect())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is not None:
            self.asked.emit(wish)
        elif event.key() in ACROSS or event.key() in DOWN:
            self._keys.go(forward=self._leads_forward(event.key()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt-F4 and its like must not end a kiosk; staff stop it from outside.
        event.setAccepted(self.closable)
        if self.closable:
            self.closed.emit()

    def _wish(self, event: QKeyEvent) -> Action | None:
        """What a key means that no control has taken."""
        key, screen = event.key(), self._shown
        if key == Qt.Key.Key_Escape:
            return Close()
        if screen is None or not screen.isEnabled():
            return None
        if key in PRESSES:
            return None if just_tapped(event) else screen.pressed()
        turn = screen.turned(forward=self._leads_forward(key)) if key in PAGES | ACROSS else None
        return turn if turn is not None and self._turns.lets(event) else None

    def _leads_forward(self, key: int) -> bool:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (PAGES | ACROSS | DOWN)[key] is not (mirrored and key in ACROSS)

    def _screen(self, name: ScreenName) -> Screen:
        kind = SCREENS[name]
        if kind not in self._screens:
            self._screens[kind] = screen = build_screen(kind, self._showing, self)
            screen.asked.connect(self.asked)
        return self._screens[kind]
