"""Explore the brain: every area can be tapped, in every view."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenReading
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.teams import Teams, team_rows
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
        self._rows = team_rows(style, setting.library, setting.language, self)
        self._compare = Ask(style, self.say("compare"), wish, "columns-2", parent=self)
        self._compare.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self.canvas.show_frame(frame, self.names)
        self.show_page(session.page)

    @override
    def arrange(self) -> None:
        px, free = self.style_.px, self.arrange_ends()
        teams = self._teams.height_for(free.width())
        title = self.title.height_for(free.width())
        picture = free.adjusted(0, title + px(8), 0, -teams - px(10))
        compare = self._compare.sizeHint()
        beside = self.close_.sizeHint().width() + px(16) + compare.width() <= free.width()
        if beside and self.sees(picture):
            self.hide_pages()
            self._teams.show()
            for row in self._rows:
                row.hide()
            place(self.title, QRect(free.left(), free.top(), free.width(), title))
            place(self.canvas, picture)
            top = free.bottom() + 1 - teams
            place(self._teams, QRect(free.left(), top, free.width(), teams))
            at = QPoint(free.right() + 1 - compare.width(), free.bottom() + 1 + px(14))
            place(self._compare, QRect(at, compare))
        else:
            self._teams.hide()
            rows = [Item(row, px(6)) for row in self._rows]
            self.arrange_pages(free, [*rows, Item(self._compare)])

    @override
    def arrange_first(self, room: QRect) -> None:
        title = self.title.height_for(room.width())
        place(self.title, QRect(room.left(), room.top(), room.width(), title))
        place(self.canvas, room.adjusted(0, title + self.style_.px(8), 0, 0))

    @override
    def first(self) -> list[QWidget]:
        return [self.title, self.canvas]
