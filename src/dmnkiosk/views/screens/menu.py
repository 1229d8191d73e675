"""The choice: the whole tour, or one chapter; explore, words, sources."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenReading, TakeTour
from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.chapter_card import ChapterCard
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar


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
        parts: list[TopBar | Ask | ChapterCard] = [self._bar, self._tour, *self._cards, *self._more]
        for part in parts:
            part.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        """Nothing here changes with the session."""

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        margin = px(48) if self.tall else px(88)
        room = width - 2 * margin
        outer = px(48) if self.tall else px(64)
        place(self._bar, QRect(outer, px(28), width - 2 * outer, self._bar.height_px))
        y = px(28) + self._bar.height_px + px(22)
        for block, gap in ((self._title, px(6)), (self._line, px(22))):
            height = block.height_for(room)
            place(block, QRect(margin, y, room, height))
            y += height + gap
        foot = self._footer.height_for(room)
        bottom = self.height() - px(36) - foot
        place(self._footer, QRect(margin, bottom, room, foot))
        pills = [self._tour, *self._more]
        height = flow(pills, QRect(margin, 0, room, 0), self.style_)
        bottom -= px(24) + height
        flow(pills, QRect(margin, bottom, room, 0), self.style_)
        self._arrange_cards(QRect(margin, y, room, bottom - px(26) - y))

    def _arrange_cards(self, room: QRect) -> None:
        columns = 2 if self.tall else len(self._cards)
        gap = self.style_.px(22)
        rows = -(-len(self._cards) // columns)
        width = (room.width() - gap * (columns - 1)) // columns
        height = (room.height() - gap * (rows - 1)) // rows
        words = max(card.words_height(width) for card in self._cards)
        for i, card in enumerate(self._cards):
            card.give_words(0 if self.tall else words)
            x = room.left() + (i % columns) * (width + gap)
            last = self.tall and i == len(self._cards) - 1 and len(self._cards) % columns
            wide = room.width() if last else width
            place(card, QRect(x, room.top() + (i // columns) * (height + gap), wide, height))
