"""The window: one screen at a time, with a card, the idle question, and Help now over it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QPixmap, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenHelp
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.cards.help import HelpCard
from dmnkiosk.views.cards.idle import IdleCard
from dmnkiosk.views.cards.info import InfoCard
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.screens.attract import AttractScreen
from dmnkiosk.views.screens.end import EndScreen
from dmnkiosk.views.screens.explore import ExploreScreen
from dmnkiosk.views.screens.menu import MenuScreen
from dmnkiosk.views.screens.reading import ReadingScreen
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.slide import SlideScreen
from dmnkiosk.views.style import Style

SCREENS: dict[ScreenName, type[Screen]] = {
    ScreenName.MENU: MenuScreen,
    ScreenName.SLIDE: SlideScreen,
    ScreenName.END: EndScreen,
    ScreenName.EXPLORE: ExploreScreen,
    ScreenName.WORDS: ReadingScreen,
    ScreenName.SOURCES: ReadingScreen,
}


@dataclass(frozen=True)
class Showing:
    """All that the views need once.

    Attributes:
        mark: a short sign for staff on the attract screen; empty when all is well.
        today: for the age of crisis lines.
    """

    library: Library
    language: Language
    style: Style
    kiosk: KioskFile
    plan: Plan
    mark: str
    today: date


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
        self._showing, self.closable = showing, False
        self._ground = QPixmap()
        self._screens: dict[type[Screen], Screen] = {}
        self._shown: Screen | None = None
        self._card: InfoCard | None = None
        self._idle: IdleCard | None = None
        self._help: HelpCard | None = None
        say = showing.language.interface.say
        self._help_now = Ask(
            showing.style, say("help-now"), OpenHelp(), "life-buoy", Look.HELP, self
        )
        self._help_now.asked.connect(self.asked)
        self.setWindowTitle(showing.language.text.title)

    def show_session(self, session: Session, frame: Frame | None) -> None:
        """Shows the session, and the frame of its picture."""
        screen = self._screen(session.screen)
        if screen is not self._shown:
            self._rest_focus()
            if self._shown is not None:
                self._shown.hide()
            self._shown = screen
            screen.setGeometry(self.rect())
        screen.show_session(session, frame)
        screen.show()
        self._show_card(session)
        self._show_idle(session)
        self._show_help(session)
        # Help now is one tap away whatever lies over the screen.
        self._help_now.setVisible(not session.helping)
        self._help_now.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ground = QPixmap()
        for part in (self._shown, self._card, self._idle, self._help):
            if part is not None:
                part.setGeometry(self.rect())
        px, size = self._showing.style.px, self._help_now.sizeHint()
        margin = px(48) if self.height() > self.width() else px(64)
        self._help_now.setGeometry(
            QRect(QPoint(self.width() - margin - size.width(), px(28)), size)
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground.isNull():
            self._ground = self._paint_ground()
        QPainter(self).drawPixmap(event.rect().topLeft(), self._ground, self._scaled(event))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt-F4 and its like must not end a kiosk; staff stop it from outside.
        event.setAccepted(self.closable)
        if self.closable:
            self.closed.emit()

    def _screen(self, name: ScreenName) -> Screen:
        kind = SCREENS.get(name, AttractScreen)
        if kind not in self._screens:
            self._screens[kind] = self._build(kind)
        return self._screens[kind]

    def _build(self, kind: type[Screen]) -> Screen:
        s = self._showing
        clinic = s.kiosk.clinic.name
        screen = kind(Setting(s.style, s.library, s.language, clinic, s.mark, about(s)), self)
        screen.asked.connect(self.asked)
        return screen

    def _show_card(self, session: Session) -> None:
        if session.card is None:
            self._hide(self._card)
            return
        if self._card is None:
            s = self._showing
            self._card = InfoCard(s.style, s.library, s.language, about(s), self)
            self._card.asked.connect(self.asked)
        self._card.show_card(session.card, session)
        self._lift(self._card)

    def _show_idle(self, session: Session) -> None:
        if not (session.warned or session.waking):
            self._hide(self._idle)
            return
        if self._idle is None:
            s = self._showing
            self._idle = IdleCard(s.style, s.language, s.plan, self)
            self._idle.asked.connect(self.asked)
        self._idle.show_session(session)
        self._lift(self._idle)

    def _show_help(self, session: Session) -> None:
        if not session.helping or session.warned:
            self._hide(self._help)
            return
        if self._help is None:
            self._help = self._build_help()
        self._lift(self._help)

    def _build_help(self) -> HelpCard:
        s = self._showing
        file: HelpFile | None = s.library.help.get(s.kiosk.help.country)
        number = file.emergency_number if file else s.kiosk.help.emergency_number
        card = HelpCard(s.style, s.language, file, number, s.today, self)
        card.asked.connect(self.asked)
        return card

    def _lift(self, sheet: Sheet) -> None:
        if sheet.isHidden():
            sheet.setGeometry(self.rect())
            sheet.arrange()
            sheet.show()
        sheet.raise_()

    def _hide(self, sheet: Sheet | None) -> None:
        if sheet is not None and not sheet.isHidden():
            self._rest_focus()
            sheet.hide()

    def _rest_focus(self) -> None:
        # Qt would pass the focus on as if by the Tab key, and a ring would show on another button.
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _paint_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        style = self._showing.style
        glow = QRadialGradient(
            QPointF(self.width() * 0.62, self.height() * 0.45), self.width() * 0.7
        )
        glow.setColorAt(0.0, style.color("ground"))
        glow.setColorAt(1.0, style.color("ground-edge"))
        painter = QPainter(pixmap)
        painter.fillRect(self.rect(), glow)
        painter.end()
        return pixmap

    def _scaled(self, event: QPaintEvent) -> QRect:
        ratio, rect = self._ground.devicePixelRatio(), event.rect()
        if ratio == 1.0:
            return rect
        return QRect(rect.topLeft() * ratio, rect.size() * ratio)


def about(showing: Showing) -> dict[str, str]:
    """What fills the gaps of a deck's extras: who made the tour, who paid, who checked it."""
    clinic = showing.kiosk.clinic
    return {
        "maker": clinic.maker,
        "payer": clinic.payer,
        "name": clinic.checker,
        "checked": clinic.checked_on,
        "next_check": clinic.next_check,
        "treatments": clinic.treatments,
    }
