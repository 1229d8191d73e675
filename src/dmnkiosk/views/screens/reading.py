"""Screens that are read page by page: words to know, and where this comes from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Close, TurnPage
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.entries import Entry, parted, source_entries, word_entries
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.style import LINE_HEIGHT

Page = range
"""The places of a page's entries in the whole list."""


class ReadingScreen(Screen):
    """Entries, as many on a page as fit; pages are turned by buttons, never scrolled."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once for both lists."""
        super().__init__(setting, parent)
        style, language = setting.style, setting.language
        self._page, self._screen = 0, ""
        self._entries, self._parts = tuple[Entry, ...](), list[Entry]()
        self._pages: list[Page] = []
        self._bar = TopBar(style, language, setting.clinic, self)
        self._title = TextBlock(style, "title", "ink", self, bold=True)
        self._line = TextBlock(style, "small", "soft", self)
        self._blocks: list[tuple[TextBlock, TextBlock, TextBlock]] = []
        self._close = Ask(style, self.say("close"), Close(), "x", parent=self)
        back, on, here = self.say("previous-page"), self.say("next-page"), TurnPage(0)
        self._before = Ask(style, back, here, "arrow-left", parent=self)
        self._after = Ask(style, on, here, "arrow-right", Look.MAIN, self, after=True)
        self._place_words = TextBlock(style, "small", "soft", self)
        self._bar.asked.connect(self.asked)
        for pill in (self._close, self._before, self._after):
            pill.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        if session.screen != self._screen:
            self._screen, self._page = session.screen, session.page
            self._set_up(session.screen)
            self.arrange()
        elif session.page != self._page:
            self._show_page(session.page)

    @override
    def turned(self, *, forward: bool) -> Action:
        return TurnPage(min(max(self._page + (forward or -1), 0), len(self._pages) - 1))

    @override
    def arrange(self) -> None:
        if not self._screen:
            return
        px, width = self.style_.px, self.width()
        outer = px(48) if self.tall else px(64)
        place(self._bar, QRect(outer, px(28), width - 2 * outer, self._bar.height_px))
        room = self._room()
        y = px(28) + self._bar.height_px + px(16)
        for block in (self._title, self._line):
            height = block.height_for(room.width())
            place(block, QRect(room.left(), y, room.width(), height))
            y += height + px(4)
        self._arrange_pills(outer)
        self._break_pages()
        self._show_page(self._page)

    def _set_up(self, screen: ScreenName) -> None:
        if screen is ScreenName.WORDS:
            self._title.set_words(self.say("words-to-know"))
            self._line.set_words("")
            self._entries = word_entries(self.language)
        else:
            checked = self.library.checked
            self._title.set_words(self.say("sources-title"))
            self._line.set_words(
                self.say("sources-line", date=checked.checked_on, next_date=checked.next_check)
            )
            self._entries = source_entries(self.library, self.language)

    def _arrange_pills(self, outer: int) -> None:
        low = self.height() - self.style_.px(30) - self._close.sizeHint().height()
        self._close.move(outer, low)
        self._close.resize(self._close.sizeHint())
        after, before = self._after.sizeHint(), self._before.sizeHint()
        x = self.width() - outer - after.width()
        place(self._after, QRect(x, low, after.width(), after.height()))
        x -= self.style_.px(20) + before.width()
        if self.tall:
            x, low = outer, low - self.style_.px(18) - before.height()
        place(self._before, QRect(x, low, before.width(), before.height()))
        words = self._place_words
        left = self._close.geometry().right() + self.style_.px(28)
        if self.tall:
            left = self._before.geometry().right() + self.style_.px(28)
        height = round(self.style_.sizes.line_px("small", LINE_HEIGHT))
        place(words, QRect(left, low + (after.height() - height) // 2, self.style_.px(330), height))

    def _room(self) -> QRect:
        px = self.style_.px
        margin = px(48) if self.tall else px(88)
        rows = 2 if self.tall else 1
        low = self.height() - px(54) - rows * (self._close.sizeHint().height() + px(18))
        top = px(28) + self._bar.height_px + px(16) + px(88)
        if self._line.text():
            top += self._line.height_for(self.width() - 2 * margin) + px(10)
        return QRect(margin, top, self.width() - 2 * margin, low - top)

    def _columns(self) -> int:
        return 1 if self.tall or self._screen != ScreenName.WORDS else 2

    def _break_pages(self) -> None:
        room, columns, width = self._room(), self._columns(), self._column_width()
        fits = partial(self._fits, width, room.height())
        self._parts = [part for entry in self._entries for part in parted(entry, fits)]
        self._pages, first, y, column = [], 0, 0, 0
        for index, entry in enumerate(self._parts):
            height = self._height(entry, width)
            if y > 0 and y + height > room.height():
                y, column = 0, column + 1
                if column == columns:
                    self._pages.append(Page(first, index))
                    first, column = index, 0
            y += height
        self._pages.append(Page(first, len(self._parts)))

    def _fits(self, width: int, height: int, entry: Entry) -> bool:
        return self._height(entry, width) <= height

    def _height(self, entry: Entry, width: int) -> int:
        blocks = self._blocks_at(0)
        total = self.style_.px(22)
        for block, text in zip(blocks, (entry.head, entry.text, entry.small), strict=True):
            block.set_words(text)
            total += block.height_for(width)
        return total

    def _show_page(self, page: int) -> None:
        if not self._pages:
            return
        self._page = min(page, len(self._pages) - 1)
        shown = self._pages[self._page]
        self._fill(self._parts[shown.start : shown.stop])
        several = len(self._pages) > 1
        self._before.setVisible(several)
        self._after.setVisible(several)
        self._before.action = self.turned(forward=False)
        self._after.action = self.turned(forward=True)
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < len(self._pages) - 1)
        words = self.say("page-of", n=self._page + 1, count=len(self._pages))
        self._place_words.set_words(words if several else "")

    def _fill(self, entries: Sequence[Entry]) -> None:
        room, width = self._room(), self._column_width()
        x, y = room.left(), 0
        for index, entry in enumerate(entries):
            height = self._height(entry, width)
            if y > 0 and y + height > room.height():
                x, y = x + width + self.style_.px(48), 0
            self._place_entry(self._blocks_at(index + 1), entry, QRect(x, room.top() + y, width, 0))
            y += height
        for blocks in self._blocks[len(entries) + 1 :]:
            for block in blocks:
                block.hide()

    def _place_entry(
        self, blocks: tuple[TextBlock, TextBlock, TextBlock], entry: Entry, room: QRect
    ) -> None:
        y = room.top()
        for block, text in zip(blocks, (entry.head, entry.text, entry.small), strict=True):
            block.set_words(text)
            height = block.height_for(room.width())
            place(block, QRect(room.left(), y, room.width(), height))
            block.setVisible(bool(text))
            y += height

    def _blocks_at(self, index: int) -> tuple[TextBlock, TextBlock, TextBlock]:
        while len(self._blocks) <= index:
            head = TextBlock(self.style_, "small", "ink", self, bold=True)
            text = TextBlock(self.style_, "small", "ink", self)
            small = TextBlock(self.style_, "small", "soft", self)
            self._blocks.append((head, text, small))
            for block in self._blocks[-1]:
                block.hide()
        return self._blocks[index]

    def _column_width(self) -> int:
        columns = self._columns()
        return (self._room().width() - self.style_.px(48) * (columns - 1)) // columns
