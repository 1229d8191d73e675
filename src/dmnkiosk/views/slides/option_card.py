"""The card of one option of care: a picture of a hundred people, and the same facts on each."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.content.slides.options import FIELDS, Option
from dmnkiosk.session.actions import OpenExtra, OpenOption, OpenWord
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.hard_words import Forms, take
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

WIDE = 1144
"""From this width in pixels at 1080p, a hundred people stand in two rows."""

ROWS = (20, 25, 50)
"""How many people may stand in a row of a page, the largest people first."""


class OptionCard(QWidget):
    """One option, all on one page, or its facts one below the other on several.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """Made once; every option is shown in it."""
        super().__init__(parent)
        self._style, self._language, say = style, language, language.interface.say
        self._people = People(style, self)
        self._head = TextBlock(style, "small", "ink", self, bold=True)
        self._tag = TextBlock(style, "small", "accent", self, bold=True)
        self._names = {f: TextBlock(style, "small", "soft", self, tight=True) for f in FIELDS}
        self._facts = {f: TextBlock(style, "small", "ink", self, tight=True) for f in FIELDS}
        for field, block in self._names.items():
            block.set_words(say(f"option-{field.replace('_', '-')}"))
        self._more = Ask(style, say("more"), OpenExtra(""), "info", parent=self, role="small")
        self._close = Ask(style, say("close"), OpenOption(""), "x", parent=self, role="small")
        self._column, self.counts = Column(), False
        self._page: int | None = None
        for block in (self._head, self._tag, *self._facts.values()):
            block.word_tapped.connect(self._ask_word)
        self._pills = [self._close, self._more]
        for pill in self._pills:
            pill.asked.connect(self.asked)

    def show_option(self, option: Option, hard: Forms) -> None:
        """Shows an option; `hard` are the words in it that can be tapped."""
        words = self._language.text.options[option.id]
        self.counts = option.people is not None
        self._more.action, self._close.action = OpenExtra(option.id), OpenOption(option.id)
        head = words.head if option.people else words.what
        self._head.set_words(head, take(head, dict(hard)))
        self._tag.set_words(words.tag, take(words.tag, dict(hard)))
        if option.people is not None:
            self._people.show_people(option.people.better, option.people.well, words.tag)
        for field, block in self._facts.items():
            fact = getattr(words, field)
            block.set_words(fact, take(fact, dict(hard)))
        self._column.set_items(self._items())
        self.arrange()

    def words(self) -> list[str]:
        """All that it says, in the order of reading."""
        facts = [b for f in FIELDS for b in (self._names[f], self._facts[f])]
        return [b.words() for b in (self._head, self._tag, *facts) if b.words()]

    def height_for(self, width: int) -> int:
        """The height it needs on one page at a width, in pixels."""
        return self._place_all(self._inside(QRect(0, 0, width, 0))) + self._style.px(10)

    def pages_for(self, size: QSize) -> int:
        """How many pages of a size, in pixels, it needs."""
        return self._column.fit(size.width(), self._page_room(size))

    def show_page(self, page: int | None) -> None:
        """Shows one of these pages, the first being 0; none shows all on one."""
        self._page = page
        self.arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places what is on it."""
        self._close.setVisible(self._page is not None)
        if self._page is None:
            for block in (*self._texts().values(), self._head, self._tag):
                block.show_all()
                block.show()
            self._people.setVisible(self.counts)
            self._place_all(self._inside(self.rect()))
        else:
            self._place_page(self._page)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is not None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("line"), self._style.px(2)))
        painter.setBrush(self._style.color("panel"))
        round_ = self._style.px(24)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), round_, round_)

    def _texts(self) -> Mapping[str, TextBlock]:
        names = {f"name {field}": block for field, block in self._names.items()}
        return names | self._facts

    def _place_page(self, page: int) -> None:
        """Facts one below the other, and the buttons at the foot."""
        width = self.width()
        room = QRect(0, 0, width, self._page_room(self.size()))
        self._column.show(min(page, self._column.fit(width, room.height()) - 1), room)
        flow(self._pills, QRect(0, room.height() + self._style.px(14), width, 0), self._style)

    def _page_room(self, size: QSize) -> int:
        """The height above the buttons; people stand so that what tells of them is beside them."""
        px, width = self._style.px, size.width()
        room = size.height() - flow(self._pills, QRect(0, 0, width, 0), self._style) - px(14)
        told = self._head.height_for(width) + self._tag.height_for(width) + px(14)
        for columns in ROWS:
            self._people.set_columns(columns)
            if self._people.height_for(width) <= room - told:
                break
        return room

    def _place_all(self, room: QRect) -> int:
        """Everything on one page; returns where it ends."""
        wide = room.width() > self._style.px(WIDE)
        y = self._arrange_head(room, wide)
        if self.counts:
            self._people.set_columns(50 if wide else 20)
            people = self._people.height_for(room.width())
            place(self._people, QRect(room.left(), y, room.width(), people))
            y += people + self._style.px(8)
        for field in FIELDS:
            fact = QRect(room.left(), y, room.width(), 0)
            y = self._arrange_fact(field, fact, wide) + self._style.px(2)
        return y

    def _inside(self, card: QRect) -> QRect:
        px = self._style.px
        return card.adjusted(px(28), px(14), -px(28), -px(10))

    def _items(self) -> list[Item]:
        px, facts = self._style.px, list[Item]()
        for field in FIELDS:
            facts += [Item(self._names[field], heads=True), Item(self._facts[field], px(10))]
        people = [Item(self._people, px(10))] if self.counts else []
        if not self.counts:
            self._people.hide()
        tag = Item(self._tag, px(10), heads=self.counts)
        return [Item(self._head, px(4), heads=True), tag, *people, *facts]

    def _arrange_head(self, room: QRect, wide: bool) -> int:
        px, more = self._style.px, self._more.sizeHint()
        at = QPoint(room.right() + 1 - more.width(), room.top())
        place(self._more, QRect(at, more))
        width = room.width() - more.width() - px(24)
        head = min(self._head.natural_width(), width) if wide else width
        height = self._head.height_for(head)
        top = room.top() + (max(more.height() - height, 0) // 2 if wide else 0)
        place(self._head, QRect(room.left(), top, head, height))
        if wide and head + px(40) + self._tag.natural_width() <= width:
            place(self._tag, QRect(room.left() + head + px(40), top, width - head - px(40), height))
            return room.top() + more.height() + px(8)
        y = max(top + height, room.top() + (0 if wide else more.height()))
        tag = self._tag.height_for(room.width())
        place(self._tag, QRect(room.left(), y, room.width(), tag))
        return y + tag + px(8)

    def _arrange_fact(self, field: str, room: QRect, wide: bool) -> int:
        name, fact = self._names[field], self._facts[field]
        left = self._style.px(340) if wide else 0
        first = name.height_for(left or room.width())
        place(name, QRect(room.left(), room.top(), left or room.width(), first))
        top = room.top() if wide else room.top() + first
        height = fact.height_for(room.width() - left)
        place(fact, QRect(room.left() + left, top, room.width() - left, height))
        return max(top + height, room.top() + first)

    @Slot(str)
    def _ask_word(self, word: str) -> None:
        self.asked.emit(OpenWord(word))
