"""Compare two pictures: two brain states side by side, and what is different in words."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.session.actions import Compare, OpenSure
from dmnkiosk.session.state import Session
from dmnkiosk.views.compared import told
from dmnkiosk.views.controls.changes import Changes
from dmnkiosk.views.controls.chooser import Chooser
from dmnkiosk.views.controls.legend import KINDS, Legend
from dmnkiosk.views.controls.teams import Teams
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.brain import BrainScreen
from dmnkiosk.views.screens.screen import Setting

COLUMN, WORDS = 716, 600
"""Width of the words beside the pictures, and height of those below, in pixels at 1080p."""


class CompareScreen(BrainScreen):
    """Two columns of brains on one scale, each with a chooser; words beside them, or below."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once; every pair is shown in it."""
        super().__init__(setting, "compare", parent)
        style, library, language = setting.style, setting.library, setting.language
        self._choosers = (self._chooser("before", "left"), self._chooser("after", "right"))
        self._legend = Legend(style, language, self, kinds=KINDS[:3])
        self._changes = Changes(style, self.say("compare-lead"), self)
        regions = {region for view in library.deck.compare.views for region in view.show}
        teams = {library.regions[region].network for region in regions}
        self._teams = Teams(style, library, language, self, brief=teams)
        self._caption = TextBlock(style, "small", "soft", self, italic=True)
        self._caption.set_words(f"{self.say('compare-line')} {self.say('footer-short')}")
        for part in (self._changes, *self._choosers):
            part.asked.connect(self.asked)
        self.canvas.link_tapped.connect(self._ask_link)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        assert frame is not None, "there is a picture of every pair"
        spec = self.library.deck.compare
        pair = spec.pair(session.compared)
        for chooser, state in zip(self._choosers, pair, strict=True):
            chooser.show_chosen(spec.states.index(state))
        self._changes.show_told(told(frame, pair, self.library, self.language))
        marks = [mark for panel in frame.panels for mark in panel.marks]
        self._legend.show_links([mark for mark in marks if isinstance(mark, LinkMark)])
        self.canvas.show_frame(frame, self.names)

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        outer = px(48) if self.tall else px(64)
        top, low = self.arrange_ends(outer)
        low = self._arrange_caption(outer, low)
        if self.tall:
            self._arrange_tall(QRect(QPoint(outer, top), QPoint(width - outer - 1, low)))
        else:
            self._arrange_wide(QRect(QPoint(px(88), top), QPoint(width - outer - 1, low)))

    def _arrange_caption(self, outer: int, low: int) -> int:
        """The caption beside Close; returns where the room above them ends."""
        close, gap = self.close_.sizeHint(), self.style_.px(32)
        left = outer + close.width() + gap
        room = self.width() - outer - left
        height = self._caption.height_for(room)
        top = min(low + (close.height() - height) // 2, self.height() - height - gap // 2)
        self._caption.setGeometry(left, top, room, height)
        return min(low, top) - self.style_.px(14)

    def _arrange_wide(self, room: QRect) -> None:
        px, column = self.style_.px, self.style_.px(COLUMN)
        title = self.title.height_for(column)
        self.title.setGeometry(room.left(), room.top(), column, title)
        below = room.top() + title + px(6)
        self._arrange_words(QRect(room.left(), below, column, room.bottom() + 1 - below))
        picture = room.adjusted(column + px(40), 0, 0, 0)
        height = self._arrange_choosers(picture)
        self._arrange_picture(picture.adjusted(0, height + px(6), 0, 0))

    def _arrange_tall(self, room: QRect) -> None:
        px, width = self.style_.px, room.width()
        title = self.title.height_for(width)
        self.title.setGeometry(room.left(), room.top(), width, title)
        top = room.top() + title + px(10)
        words = px(WORDS) + self._teams.height_for(width)
        self._arrange_words(QRect(room.left(), room.bottom() + 1 - words, width, words))
        bottom = room.bottom() - words - px(14)
        height = self._choosers[0].height_for(self._half(room))
        self._arrange_choosers(QRect(room.left(), bottom - height, width, height))
        self._arrange_picture(QRect(room.left(), top, width, bottom - height - px(8) - top))

    def _arrange_words(self, room: QRect) -> None:
        """What is different, and at the foot which team has which color."""
        teams = self._teams.height_for(room.width())
        top = room.bottom() + 1 - teams
        self._teams.setGeometry(room.left(), top, room.width(), teams)
        self._changes.setGeometry(room.adjusted(0, 0, 0, -teams - self.style_.px(10)))

    def _arrange_choosers(self, room: QRect) -> int:
        half = self._half(room)
        height = self._choosers[0].height_for(half)
        for chooser, x in zip(self._choosers, (0, room.width() - half), strict=True):
            chooser.setGeometry(room.left() + x, room.top(), half, height)
        return height

    def _arrange_picture(self, room: QRect) -> None:
        height = self._legend.height_for(room.width())
        legend = QRect(room.left(), room.bottom() + 1 - height, room.width(), height)
        self._legend.setGeometry(legend)
        self.canvas.setGeometry(room.adjusted(0, 0, 0, -height - self.style_.px(6)))

    def _half(self, room: QRect) -> int:
        return (room.width() - self.style_.px(24)) // 2

    def _chooser(self, side: Literal["before", "after"], place: str) -> Chooser:
        words = self.language.text.compare.states
        states = self.library.deck.compare.states
        choices = [(words[state.id].name, Compare(side, state.id)) for state in states]
        arrows = (self.say(f"compare-{place}-back"), self.say(f"compare-{place}-on"))
        return Chooser(self.style_, choices, arrows, self)

    @Slot(str)
    def _ask_link(self, link: str) -> None:
        self.asked.emit(OpenSure(link))
