"""The end: thanks, and what can be done next."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Done, GoHome, OpenQuestions, TakeTour
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.paged import Paged
from dmnkiosk.views.controls.pager import Pager
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.thumbnail import thumbnail


class EndScreen(Screen):
    """The story is told."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once."""
        super().__init__(setting, parent)
        style, language = setting.style, setting.language
        self._bar = TopBar(style, language, setting.clinic, self)
        self._title = TextBlock(style, "title", "ink", self, bold=True)
        self._title.set_words(self.say("end-title"))
        self._body = TextBlock(style, "body", "ink", self)
        self._body.set_words(self.say("end-body"))
        self._again = Ask(style, self.say("end-again"), TakeTour(), "rotate-ccw", parent=self)
        self._pills = [
            Ask(style, self.say("done"), Done(), "check", Look.MAIN, self),
            Ask(style, self.say("end-questions"), OpenQuestions(), "messages-square", parent=self),
            Ask(style, self.say("end-part"), GoHome(), "route", parent=self),
            self._again,
        ]
        self._picture = QLabel(self)
        self._footer = TextBlock(style, "small", "soft", self)
        self._footer.set_words(self.say("footer"))
        self._paged, self._page = Paged(style, language, self), 0
        parts: list[TopBar | Ask | Pager] = [self._bar, *self._pills, self._paged.pager]
        for part in parts:
            part.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self._again.action = TakeTour(session.chapter, again=True)
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
        for part in (self._title, self._body, self._picture, self._footer, *self._pills):
            part.show()
        foot = self._footer.height_for(room.width())
        place(self._footer, QRect(room.left(), room.bottom() + 1 - foot, room.width(), foot))
        free = room.adjusted(0, 0, 0, -foot - side)
        words = self._words_room(free)
        if words.isEmpty():
            self._arrange_pages(room)
        else:
            self._paged.hide()
            self._arrange_words(words)

    def _words_room(self, free: QRect) -> QRect:
        """Places the picture; returns the room beside or below it, or none where words need all."""
        px = self.style_.px
        words = QRect(free)
        if self.tall:
            picture = free.adjusted(0, 0, 0, -free.height() * 3 // 5)
            words.setTop(picture.bottom() + px(40))
        else:
            words.setWidth(min(px(940), round(free.width() * 0.54)))
            picture = QRect(free)
            picture.setLeft(words.right() + px(32))
        if self._height(words.width()) > words.height():
            return QRect()
        self._show_picture(picture)
        return words

    def _height(self, width: int) -> int:
        blocks = self._title.height_for(width) + self._body.height_for(width)
        return blocks + flow(self._pills, QRect(0, 0, width, 0), self.style_) + self.style_.px(60)

    def _arrange_words(self, room: QRect) -> None:
        px, width = self.style_.px, room.width()
        y = room.top() + (room.height() - self._height(width)) // (8 if self.tall else 2)
        for block, gap in ((self._title, px(20)), (self._body, px(40))):
            height = block.height_for(width)
            place(block, QRect(room.left(), y, width, height))
            y += height + gap
        flow(self._pills, QRect(room.left(), y, width, 0), self.style_)

    def _arrange_pages(self, room: QRect) -> None:
        """Larger words: no picture, on as many pages as they need."""
        gap = max(self.style_.px(14), self.style_.sizes.gap)
        self._picture.hide()
        items = [Item(self._title, gap, heads=True), Item(self._body, gap)]
        items += [Item(pill, gap) for pill in self._pills]
        self._paged.set_items([*items, Item(self._footer)])
        self._paged.arrange(room, self._page)

    def _show_picture(self, room: QRect) -> None:
        place(self._picture, room)
        attract, ratio = self.library.deck.attract, self.devicePixelRatioF()
        picture = thumbnail(self.library, attract, self.style_, room.size(), ratio)
        self._picture.setPixmap(picture)
