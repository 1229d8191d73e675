"""Screens that are read page by page: words to know, and where this comes from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Close, TurnPage
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pager import Pager
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.entries import Entry, parted, source_entries, word_entries
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar

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
        self._blocks: list[tuple[TextBlock, TextBlock, TextBlock]] = []
        self._close = Ask(style, self.say("close"), Close(), "x", parent=self)
        self._pager = Pager(style, language, self)
        parts: list[TopBar | Ask | Pager] = [self._bar, self._close, self._pager]
        for part in parts:
            part.asked.connect(self.asked)

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
        place(self._bar, self.bar_room())
        self._bar.arrange()
        free = self._free()
        title = self._title.height_for(free.width())
        place(self._title, QRect(free.left(), free.top(), free.width(), title))
        self._arrange_pills()
        self._break_pages()
        self._show_page(self._page)

    def _set_up(self, screen: ScreenName) -> None:
        if screen is ScreenName.WORDS:
            self._title.set_words(self.say("words-to-know"))
            self._entries = word_entries(self.language)
        else:
            checked = self.library.checked
            self._title.set_words(self.say("sources-title"))
            gaps = {"date": checked.checked_on, "next_date": checked.next_check}
            about = Entry("", "", self.say("sources-line", **gaps))
            self._entries = (about, *source_entries(self.library, self.language))

    def _arrange_pills(self) -> None:
        """Close and the pager in one row, or in two where one has no room for their words."""
        room, close, gap = self.room(), self._close.sizeHint(), self.style_.px(20)
        low = room.bottom() + 1 - close.height()
        place(self._close, QRect(QPoint(room.left(), low), close))
        pager = room.adjusted(close.width() + gap, 0, 0, 0)
        if self._rows() == 2:
            low -= self.style_.pill + self._gap()
            pager = QRect(room)
        place(self._pager, QRect(pager.left(), low, pager.width(), self.style_.pill))

    def _rows(self) -> int:
        """How many rows of buttons stand at the foot."""
        one = self._close.sizeHint().width() + self.style_.px(20) + self._pager.least_width()
        return 1 if one <= self.room().width() or self.style_.sizes.compact else 2

    def _gap(self) -> int:
        return max(self.style_.px(18), self.style_.sizes.gap)

    def _free(self) -> QRect:
        """What the bar and the buttons leave."""
        side = self.style_.px(24)
        foot = self._rows() * (self.style_.pill + self._gap())
        return self.room().adjusted(side, 0, -side, -foot)

    def _room(self) -> QRect:
        """The room for entries."""
        free = self._free()
        title = self._title.height_for(free.width())
        return free.adjusted(0, title + self.style_.px(10), 0, 0)

    def _columns(self) -> int:
        narrow = self.tall or self.style_.sizes.compact
        return 1 if narrow or self._screen != ScreenName.WORDS else 2

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
        self._pager.show_page(self._page, len(self._pages))

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
