"""Explore the brain: every area can be tapped, in every view."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenReading
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.teams import Teams
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.brain import BrainScreen
from dmnkiosk.views.screens.screen import Setting


class ExploreScreen(BrainScreen):
    """Three views, every area in its team's color and pattern."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once."""
        super().__init__(setting, "explore", parent)
        style, wish = setting.style, OpenReading(ScreenName.COMPARE)
        self._teams = Teams(style, setting.library, setting.language, self)
        self._compare = Ask(style, self.say("compare"), wish, "columns-2", parent=self)
        self._compare.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self.canvas.show_frame(frame, self.names)

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        outer = px(48) if self.tall else px(64)
        y, low = self.arrange_ends(outer)
        height = self.title.height_for(width - 2 * outer)
        place(self.title, QRect(outer, y, width - 2 * outer, height))
        compare = self._compare.sizeHint()
        place(self._compare, QRect(QPoint(width - outer - compare.width(), low), compare))
        teams = self._teams.height_for(width - 2 * outer)
        top = y + height + px(8)
        place(self._teams, QRect(outer, low - px(18) - teams, width - 2 * outer, teams))
        place(self.canvas, QRect(outer, top, width - 2 * outer, low - px(28) - teams - top))
