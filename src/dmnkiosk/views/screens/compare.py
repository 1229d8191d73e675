"""Compare two pictures: two brain states side by side, and what is different in words."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.session.actions import Compare, OpenSure
from dmnkiosk.session.state import Session
from dmnkiosk.texts.joined import joined
from dmnkiosk.views.compared import told
from dmnkiosk.views.controls.changes import Changes
from dmnkiosk.views.controls.chooser import Chooser
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.legend import KINDS, Legend
from dmnkiosk.views.controls.teams import Teams
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.brain import BrainScreen
from dmnkiosk.views.screens.screen import Setting

COLUMN, SHARE, WORDS = 716, 0.42, 600
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
        self._rows = len(library.deck.compare.views)
        self._frame: Frame | None = None
        self._bare = False
        self._caption = TextBlock(style, "small", "soft", self, italic=True)
        self._caption.set_words(joined(self.say("compare-line"), self.say("footer-short")))
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
        self._frame, self._page = frame, session.page
        self.arrange()

    @override
    def arrange(self) -> None:
        free = self.arrange_ends()
        column = min(self.style_.px(COLUMN), round(free.width() * SHARE))
        low = self._arrange_caption(free)
        room = QRect(free)
        room.setBottom(low)
        if self._fits(room, column):
            self._bare = False
            self.hide_pages()
            self._show_row(None)
            self._changes.hide_others()
            for part in (*self._changes.blocks(), self._teams, self._caption):
                part.show()
            if self.tall:
                self._arrange_tall(room)
            else:
                self._arrange_wide(room, column)
            return
        self._arrange_pages(free)

    def _arrange_pages(self, free: QRect) -> None:
        """A page for each row of brains and for the words; where all is large, one to choose on."""
        gap = self.style_.px(14)
        self._changes.hide_others()
        self._bare = not self.sees(self._picture_room(free))
        legend = [self._legend] if self._bare else []
        rows: list[QWidget] = [*legend, *self._changes.blocks(), self._teams]
        items = [*(Item(part, gap) for part in rows), Item(self._caption)]
        page = self.arrange_pages(free, items, before=self._rows + self._bare)
        if self._bare:
            for part in (self.title, *self._choosers):
                part.setVisible(page == 0)
            self.canvas.setVisible(0 < page <= self._rows)
        self._show_row(min(max(page - self._bare, 0), self._rows - 1))

    @override
    def first(self) -> list[QWidget]:
        legend = [] if self._bare else [self._legend]
        return [*self._choosers, self.canvas, *legend, self.title]

    @override
    def arrange_first(self, room: QRect) -> None:
        whole = room
        title = self.title.height_for(room.width())
        place(self.title, QRect(room.left(), room.top(), room.width(), title))
        room = room.adjusted(0, title + self.style_.px(6), 0, 0)
        height = self._arrange_choosers(room)
        if self._bare:
            place(self.canvas, whole)
        else:
            self._arrange_picture(room.adjusted(0, height + self.style_.px(6), 0, 0))

    def _picture_room(self, room: QRect) -> QRect:
        """What title, choosers and legend leave of a page."""
        px, width = self.style_.px, room.width()
        above = self.title.height_for(width) + self._choosers[0].height_for(self._half(room))
        below = self._legend.height_for(width) + px(6)
        return room.adjusted(0, above + px(12), 0, -below)

    def _show_row(self, row: int | None) -> None:
        """Shows one row of brains, where both would be too small, or all."""
        if self._frame is None:
            return
        panels, rows = self._frame.panels, self._frame.rows
        if row is not None:
            panels = tuple(replace(p, row=0) for p in panels if p.row == row)
            rows = (1.0,)
        self.canvas.show_frame(replace(self._frame, panels=panels, rows=rows), self.names)

    def _fits(self, room: QRect, column: int) -> bool:
        """Whether words and pictures have room on one page."""
        px, width = self.style_.px, room.width()
        if self.tall:
            words = self._words_height(width)
            title = self.title.height_for(width) + px(10)
            choosers = self._choosers[0].height_for(self._half(room)) + px(22)
            left = room.height() - words - title - choosers
            return self.sees(QRect(0, 0, width, left - self._legend.height_for(width)))
        words = self.title.height_for(column) + px(6) + self._words_height(column)
        beside = room.adjusted(column + px(40), 0, 0, 0)
        choosers = self._choosers[0].height_for(self._half(beside))
        legend = self._legend.height_for(beside.width())
        return words <= room.height() and self.sees(beside.adjusted(0, choosers + legend, 0, 0))

    def _words_height(self, width: int) -> int:
        """The most that the words may need, whatever is compared, in pixels."""
        least = self.style_.px(WORDS) if self.tall else 0
        teams = self._teams.height_for(width) + self.style_.px(10)
        return max(self._changes.height_for(width), least) + teams

    def _arrange_caption(self, free: QRect) -> int:
        """The caption beside Close; returns where the room above them ends."""
        close, gap = self.close_.sizeHint(), self.style_.px(32)
        left, low = free.left() + close.width() + gap, free.bottom() + 1 + self.style_.px(14)
        room = free.right() + 1 - left
        height = self._caption.height_for(room)
        foot = low + close.height()
        top = min(low + (close.height() - height) // 2, foot - height)
        place(self._caption, QRect(left, top, room, height))
        return min(low, top) - self.style_.px(14)

    def _arrange_wide(self, room: QRect, column: int) -> None:
        px = self.style_.px
        title = self.title.height_for(column)
        place(self.title, QRect(room.left(), room.top(), column, title))
        below = room.top() + title + px(6)
        self._arrange_words(QRect(room.left(), below, column, room.bottom() + 1 - below))
        picture = room.adjusted(column + px(40), 0, 0, 0)
        height = self._arrange_choosers(picture)
        self._arrange_picture(picture.adjusted(0, height + px(6), 0, 0))

    def _arrange_tall(self, room: QRect) -> None:
        px, width = self.style_.px, room.width()
        title = self.title.height_for(width)
        place(self.title, QRect(room.left(), room.top(), width, title))
        top = room.top() + title + px(10)
        words = self._words_height(width)
        self._arrange_words(QRect(room.left(), room.bottom() + 1 - words, width, words))
        bottom = room.bottom() - words - px(14)
        height = self._choosers[0].height_for(self._half(room))
        self._arrange_choosers(QRect(room.left(), bottom - height, width, height))
        self._arrange_picture(QRect(room.left(), top, width, bottom - height - px(8) - top))

    def _arrange_words(self, room: QRect) -> None:
        """What is different, and at the foot which team has which color."""
        teams = self._teams.height_for(room.width())
        top = room.bottom() + 1 - teams
        place(self._teams, QRect(room.left(), top, room.width(), teams))
        self._changes.place(room)

    def _arrange_choosers(self, room: QRect) -> int:
        half = self._half(room)
        height = self._choosers[0].height_for(half)
        # The pictures are not mirrored, so the names over them must not be.
        back = self.style_.sizes.script.from_right
        ends = sorted((0, room.width() - half), reverse=back)
        for chooser, x in zip(self._choosers, ends, strict=True):
            place(chooser, QRect(room.left() + x, room.top(), half, height))
        return height

    def _arrange_picture(self, room: QRect) -> None:
        height = self._legend.height_for(room.width())
        legend = QRect(room.left(), room.bottom() + 1 - height, room.width(), height)
        place(self._legend, legend)
        place(self.canvas, room.adjusted(0, 0, 0, -height - self.style_.px(6)))

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
