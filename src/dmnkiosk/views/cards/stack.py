"""The sheets over a screen, from back to front: a card, the idle question, Help now."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.comfort import level_of
from dmnkiosk.session.state import Card, Screen, Session
from dmnkiosk.views.cards.comfort import ComfortCard
from dmnkiosk.views.cards.help import HelpCard
from dmnkiosk.views.cards.idle import IdleCard
from dmnkiosk.views.cards.info import InfoCard
from dmnkiosk.views.cards.known import SureWords, compared_words, sure_words
from dmnkiosk.views.cards.motion import MotionCard
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.cards.sure import SureCard
from dmnkiosk.views.keys import rest_focus
from dmnkiosk.views.showing import Showing

OF_THEIR_OWN = (Card.SURE, Card.MOTION, Card.COMFORT)
"""Cards that have a sheet of their own; the others share one."""


class SheetStack(QObject):
    """Builds each sheet when it is first shown.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, showing: Showing, window: QWidget) -> None:
        """Nothing lies over the window yet."""
        super().__init__(window)
        self._showing, self._window = showing, window
        self._card: InfoCard | None = None
        self._sure: SureCard | None = None
        self._motion: MotionCard | None = None
        self._comfort: ComfortCard | None = None
        self._idle: IdleCard | None = None
        self._help: HelpCard | None = None

    def show_session(self, session: Session) -> None:
        """Shows what the session has open."""
        self._show_card(session)
        self._show_sure(session)
        self._show_motion(session)
        self._show_comfort(session)
        self._show_idle(session)
        self._show_help(session)

    def resize(self, room: QRect) -> None:
        """Fits every sheet into the window."""
        for sheet in self._sheets():
            if sheet is not None:
                sheet.setGeometry(room)

    def top(self) -> Sheet | None:
        """The sheet that lies on top; none while the screen is free."""
        shown = [sheet for sheet in self._sheets() if sheet is not None and not sheet.isHidden()]
        return shown[-1] if shown else None

    def _sheets(self) -> tuple[Sheet | None, ...]:
        return (self._card, self._sure, self._motion, self._comfort, self._idle, self._help)

    def _show_card(self, session: Session) -> None:
        if session.card is None or session.card.card in OF_THEIR_OWN:
            self._hide(self._card)
            return
        if self._card is None:
            s = self._showing
            self._card = InfoCard(s.style, s.library, s.language, s.gaps, self._window)
            self._card.asked.connect(self.asked)
        self._card.show_card(session.card, session)
        self._card.turn(session.card.page)
        self._lift(self._card)

    def _show_sure(self, session: Session) -> None:
        if session.card is None or session.card.card is not Card.SURE:
            self._hide(self._sure)
            return
        if self._sure is None:
            s = self._showing
            self._sure = SureCard(s.style, s.language, self._window)
            self._sure.asked.connect(self.asked)
        self._sure.show_words(self._sure_words(session.card.about, session))
        self._sure.turn(session.card.page)
        self._lift(self._sure)

    def _sure_words(self, about: str, session: Session) -> SureWords:
        library, language = self._showing.library, self._showing.language
        if session.screen is Screen.COMPARE:
            pair = library.deck.compare.pair(session.compared)
            return compared_words(about, pair, library, language)
        return sure_words(about, session.slide, library, language)

    def _show_motion(self, session: Session) -> None:
        if session.card is None or session.card.card is not Card.MOTION:
            self._hide(self._motion)
            return
        if self._motion is None:
            self._motion = MotionCard(self._showing.style, self._showing.language, self._window)
            self._motion.asked.connect(self.asked)
        self._motion.show_level(level_of(session, self._showing.plan))
        self._motion.turn(session.card.page)
        self._lift(self._motion)

    def _show_comfort(self, session: Session) -> None:
        if session.card is None or session.card.card is not Card.COMFORT:
            self._hide(self._comfort)
            return
        if self._comfort is None:
            self._comfort = ComfortCard(self._showing, self._window)
            self._comfort.asked.connect(self.asked)
        self._comfort.show_session(session)
        self._comfort.turn(session.card.page)
        self._lift(self._comfort)

    def _show_idle(self, session: Session) -> None:
        # While the touch that answers is still down, the question must stay to be answered.
        if not (session.warned or session.waking):
            self._hide(self._idle)
            return
        if self._idle is None:
            s = self._showing
            self._idle = IdleCard(s.style, s.language, s.plan, self._window)
            self._idle.asked.connect(self.asked)
        self._idle.show_session(session)
        self._lift(self._idle)

    def _show_help(self, session: Session) -> None:
        if not session.helping or session.warned:
            self._hide(self._help)
            return
        if self._help is None:
            self._help = HelpCard(self._showing, self._window)
            self._help.asked.connect(self.asked)
        elif self._help.isHidden():
            self._help.refresh()
        self._help.turn(session.help_page)
        self._lift(self._help)

    def _lift(self, sheet: Sheet) -> None:
        if sheet.isHidden():
            sheet.reach = self._showing.low
            sheet.setGeometry(self._window.rect())
            sheet.arrange()
            sheet.show()
        sheet.raise_()

    def _hide(self, sheet: Sheet | None) -> None:
        if sheet is not None and not sheet.isHidden():
            rest_focus(self._window)
            sheet.hide()
