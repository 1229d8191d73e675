"""The choice: the whole tour, or one chapter; explore, words, sources."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, OpenReading, TakeTour
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.chapter_card import ChapterCard
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.paged import Paged
from dmnkiosk.views.controls.pager import Pager
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar

LEAST_PICTURE = 150
"""Least height of a card beside its words, in pixels at 1080p."""


class MenuScreen(Screen):
    """Chapters as pictures, the whole tour as the main wish."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once."""
        super().__init__(setting, parent)
        style, library, language = setting.style, setting.library, setting.language
        self._bar = TopBar(style, language, setting.clinic, self, home=False)
        self._title = TextBlock(style, "title", "ink", self, bold=True)
        self._title.set_words(self.say("menu-title"))
        self._line = TextBlock(style, "small", "soft", self)
        self._line.set_words(self.say("menu-line"))
        self._cards = [
            ChapterCard(style, library, chapter, language.text.chapters[chapter.id], self)
            for chapter in library.deck.chapters
        ]
        self._tour = Ask(style, self.say("take-whole-tour"), TakeTour(), "route", Look.MAIN, self)
        self._more = [
            Ask(style, self.say(key), OpenReading(name), icon, parent=self)
            for key, name, icon in (
                ("explore", ScreenName.EXPLORE, "brain"),
                ("words-to-know", ScreenName.WORDS, "book-open"),
                ("where-from", ScreenName.SOURCES, "file-text"),
            )
        ]
        self._footer = TextBlock(style, "small", "soft", self)
        self._footer.set_words(self.say("footer"))
        self._paged, self._page = Paged(style, language, self), 0
        asking: list[TopBar | Ask | ChapterCard | Pager] = [
            self._bar,
            self._tour,
            *self._cards,
            *self._more,
            self._paged.pager,
        ]
        for part in asking:
            part.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        if session.page != self._page:
            self._page = session.page
            self.arrange()

    @override
    def turned(self, *, forward: bool) -> Action | None:
        return self._paged.turned(forward=forward)

    @override
    def arrange(self) -> None:
        side = self.style_.px(24)
        place(self._bar, self.bar_room())
        self._bar.arrange()
        room = self.room().adjusted(side, 0, -side, 0)
        self._show_all()
        cards = self._arrange_rest(room)
        if cards.height() >= self._least_cards(cards.width()):
            self._paged.hide()
            self._arrange_cards(cards)
        else:
            self._arrange_pages(room)

    def _show_all(self) -> None:
        for part in (self._title, self._line, self._tour, *self._cards, *self._more, self._footer):
            part.show()

    def _arrange_rest(self, room: QRect) -> QRect:
        """Places all but the cards on one page; returns what that leaves."""
        px, y, bottom = self.style_.px, room.top(), room.bottom() + 1
        for block, gap in ((self._title, px(6)), (self._line, px(22))):
            height = block.height_for(room.width())
            place(block, QRect(room.left(), y, room.width(), height))
            y += height + gap
        bottom -= self._footer.height_for(room.width())
        place(self._footer, QRect(room.left(), bottom, room.width(), room.bottom() + 1 - bottom))
        pills = [self._tour, *self._more]
        bottom -= px(24) + flow(pills, QRect(room.left(), 0, room.width(), 0), self.style_)
        flow(pills, QRect(room.left(), bottom, room.width(), 0), self.style_)
        return QRect(room.left(), y, room.width(), max(bottom - px(26) - y, 0))

    def _arrange_pages(self, room: QRect) -> None:
        """Larger words: no pictures, one below the other, on as many pages as that needs."""
        gap = max(self.style_.px(14), self.style_.sizes.gap)
        blocks = [self._tour, *self._cards, *self._more]
        items = [Item(self._title, gap, heads=True), *(Item(block, gap) for block in blocks)]
        self._line.hide()
        self._paged.set_items([*items, Item(self._footer)])
        page = room.height() - self.style_.pill - gap
        for card in self._cards:
            card.show_picture(shown=False)
            card.show_picture(shown=False, line=card.height_for(room.width()) <= page)
        self._paged.arrange(room, self._page)

    def _least_cards(self, width: int) -> int:
        """The height that the cards need with pictures that can be seen well, in pixels."""
        columns, rows = self._grid()
        gap = self.style_.px(22)
        each = (width - gap * (columns - 1)) // columns
        if any(card.least_width() > each for card in self._cards):
            return width * len(self._cards)
        words = max(card.words_height(each) for card in self._cards)
        return rows * (words + self.style_.px(LEAST_PICTURE)) + gap * (rows - 1)

    def _grid(self) -> tuple[int, int]:
        columns = 2 if self.tall else len(self._cards)
        return columns, -(-len(self._cards) // columns)

    def _arrange_cards(self, room: QRect) -> None:
        columns, rows = self._grid()
        gap = self.style_.px(22)
        width = (room.width() - gap * (columns - 1)) // columns
        height = (room.height() - gap * (rows - 1)) // rows
        words = max(card.words_height(width) for card in self._cards)
        for i, card in enumerate(self._cards):
            card.show_picture(shown=True)
            card.give_words(0 if self.tall else words)
            x = room.left() + (i % columns) * (width + gap)
            last = self.tall and i == len(self._cards) - 1 and len(self._cards) % columns
            wide = room.width() if last else width
            place(card, QRect(x, room.top() + (i // columns) * (height + gap), wide, height))
