"""Explore the brain: every area can be tapped, in every view."""

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Close, OpenReading, OpenRegion
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.teams import Teams
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar


class ExploreScreen(Screen):
    """Three views, every area in its team's color and pattern."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once."""
        super().__init__(setting, parent)
        style, library, language = setting.style, setting.library, setting.language
        self._names = {r: w.name for r, w in language.text.regions.items()}
        self._bar = TopBar(style, language, setting.clinic, self)
        self._title = TextBlock(style, "title", "ink", self, bold=True)
        self._title.set_words(self.say("explore"))
        self._canvas = Canvas(library.outlines, style, {}, self)
        self._canvas.setAccessibleName(self.say("explore"))
        self._teams = Teams(style, library, language, self)
        self._close = Ask(style, self.say("close"), Close(), "x", parent=self)
        wish = OpenReading(ScreenName.COMPARE)
        self._compare = Ask(style, self.say("compare"), wish, "columns-2", parent=self)
        parts: list[TopBar | Ask] = [self._bar, self._close, self._compare]
        for part in parts:
            part.asked.connect(self.asked)
        self._canvas.region_tapped.connect(self._ask_region)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self._canvas.show_frame(frame, self._names)

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        outer = px(48) if self.tall else px(64)
        self._bar.setGeometry(outer, px(28), width - 2 * outer, self._bar.height_px)
        y = px(28) + self._bar.height_px + px(10)
        height = self._title.height_for(width - 2 * outer)
        self._title.setGeometry(outer, y, width - 2 * outer, height)
        close, compare = self._close.sizeHint(), self._compare.sizeHint()
        low = self.height() - px(30) - close.height()
        self._close.setGeometry(QRect(QPoint(outer, low), close))
        self._compare.setGeometry(QRect(QPoint(width - outer - compare.width(), low), compare))
        teams = self._teams.height_for(width - 2 * outer)
        top = y + height + px(8)
        self._teams.setGeometry(outer, low - px(18) - teams, width - 2 * outer, teams)
        self._canvas.setGeometry(outer, top, width - 2 * outer, low - px(28) - teams - top)

    @Slot(str)
    def _ask_region(self, region: str) -> None:
        self.asked.emit(OpenRegion(region))
