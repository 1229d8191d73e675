"""The window: one screen at a time, with a card, the idle question, and Help now over it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Adjust, Close, Listen, OpenHelp
from dmnkiosk.session.comfort import scans
from dmnkiosk.session.settings import AS_IT_BEGINS
from dmnkiosk.session.state import Session
from dmnkiosk.views.arrows import ACROSS, DOWN, PAGES, leads_forward
from dmnkiosk.views.cards.stack import SheetStack
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.help_now import ICON, HelpRoom
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.ring import PRESSES
from dmnkiosk.views.controls.tap import TapGuard, just_tapped
from dmnkiosk.views.ground import Ground
from dmnkiosk.views.keys import Keys, rest_focus
from dmnkiosk.views.landing import Landing
from dmnkiosk.views.place import clear, in_front, place
from dmnkiosk.views.read_aloud import ReadAloud
from dmnkiosk.views.screens.registry import SCREENS, build_screen
from dmnkiosk.views.screens.screen import Screen, bar_room
from dmnkiosk.views.showing import Showing
from dmnkiosk.views.switch import Switch

KEYS: dict[int, Action] = {Qt.Key.Key_Help: OpenHelp(), Qt.Key.Key_MediaPlay: Listen()}
"""Keys that mean the same everywhere: those of a tactile pad that neither move nor press."""


class Window(QWidget):
    """Fills the glass.

    Attributes:
        closable: whether it may be closed, as a window on an author's desk.
        switch: the marker that moves by itself, for those who have one switch.

    Signals:
        asked: a wish, as an Action.
        closed: it was closed.
    """

    asked = Signal(object)
    closed = Signal()

    def __init__(self, showing: Showing, parent: QWidget | None = None) -> None:
        """Only the attract screen is built now; the others when they are first shown."""
        super().__init__(parent)
        self._first, self._settings = showing, AS_IT_BEGINS
        self._turns, self.closable = TapGuard(), False
        self._dress(showing)

    def _dress(self, showing: Showing) -> None:
        """Begins anew in a language and a style; every screen is built when it is shown."""
        style, say = showing.style, showing.language.interface.say
        self._showing, self._keys = showing, Keys(self)
        self.switch = Switch(self, style, showing.plan)
        self._landing = Landing(self, self._keys)
        self._ground = Ground(style)
        self._screens: dict[type[Screen], Screen] = {}
        self._shown: Screen | None = None
        self._sheets = SheetStack(showing, self)
        self._sheets.asked.connect(self.asked)
        self._help_now = Ask(style, say("help-now"), OpenHelp(), ICON, Look.HELP, self)
        self._help_now.asked.connect(self.asked)
        self._help_room = HelpRoom(style, say("help-now"))
        self._aloud = ReadAloud(showing, self)
        self._aloud.asked.connect(self.asked)
        self.setWindowTitle(showing.language.text.title)
        ways = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
        self.setLayoutDirection(ways[showing.language.interface.from_right])

    def _undress(self) -> None:
        """Lets go of everything that was made for another language or style."""
        rest_focus(self)
        clear(self)
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
        if not self.switch.on:
            self._keys.put(at)

    @property
    def language(self) -> str:
        """The tag of the language that is shown."""
        return self._showing.language.text.language

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
        self.switch.loses(press=False)

    def scans(self) -> bool:
        """Whether the marker moves by itself, and any press takes what is marked."""
        return self.switch.on

    @Slot()
    def press_switch(self) -> None:
        """The switch was pressed; where nothing is marked, as anywhere on the first screen."""
        wish = self._shown.pressed() if self._shown is not None else None
        if not self.switch.press() and wish is not None:
            self.asked.emit(wish)

    @Slot()
    def end_scanning(self) -> None:
        """Who has a key that moves the ring needs no marker that moves by itself."""
        self.asked.emit(Adjust(replace(self._settings, scanning=False)))

    def _show(self, session: Session, frame: Frame | None) -> None:
        screen, held = self._screen(session), self._keys.held()
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
        self._aloud.show_session(session)
        self._aloud.place(screen.voice_room())
        in_front(self, (self._help_now, *self._aloud.parts))
        self._keys.settle(held)
        if not scans(session, self._showing.plan):
            self._landing.land(session)
        self.switch.show_session(session)
        self._settings = session.settings

    def turned(self, *, forward: bool) -> Action | None:
        """The wish for the next page, or the one before, of what lies on top."""
        sheet = self._sheets.top()
        if sheet is not None:
            return sheet.turned(forward=forward)
        return self._shown.turned(forward=forward) if self._shown else None

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.switch.loses(press=False)
        return self._keys.go(forward=next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        if self._shown is not None:
            self._shown.setGeometry(self.rect())
        self._sheets.resize(self.rect())
        bar = bar_room(self.size(), self._showing.style, self._showing.low)
        self._help_now.set_words(self._help_now.text(), self._help_room.icon(bar.width()))
        size = self._help_now.sizeHint()
        at = QPoint(bar.right() + 1 - size.width(), bar.top())
        place(self._help_now, QRect(at, size))
        if self._shown is not None:
            self._aloud.place(self._shown.voice_room())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._ground.paint(self, event.rect())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is not None:
            self.asked.emit(wish)
        elif event.key() in ACROSS or event.key() in DOWN:
            self._keys.go(forward=leads_forward(event.key(), self.layoutDirection()))
        if self.switch.loses(press=event.key() in PRESSES):
            self.asked.emit(Adjust(replace(self._settings, scanning=True)))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt-F4 and its like must not end a kiosk; staff stop it from outside.
        event.setAccepted(self.closable)
        if self.closable:
            self.closed.emit()

    def _wish(self, event: QKeyEvent) -> Action | None:
        """What a key means that no control has taken."""
        key, screen = event.key(), self._shown
        if key in KEYS:
            silent = key == Qt.Key.Key_MediaPlay and not self._showing.voice
            return None if silent else KEYS[key]
        if key == Qt.Key.Key_Escape:
            return Close()
        turns = key in PAGES or (key in ACROSS and self._sheets.top() is None)
        forward = turns and leads_forward(key, self.layoutDirection())
        turn = self.turned(forward=forward) if turns else None
        if screen is None or (not screen.isEnabled() and turn is None):
            return None
        if key in PRESSES:
            return None if just_tapped(event) else screen.pressed()
        return turn if turn is not None and self._turns.lets(event) else None

    def _screen(self, session: Session) -> Screen:
        kind = SCREENS[session.screen]
        if kind not in self._screens:
            self._screens[kind] = build_screen(kind, self._showing, self)
            self._screens[kind].asked.connect(self.asked)
        return self._screens[kind]
