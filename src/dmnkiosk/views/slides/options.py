"""The options of care: equal cards, one open at a time, the same fields on each."""

from PySide6.QtCore import QRect, QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import FIELDS, Option, OptionsSlide
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenExtra, OpenOption, OpenWord
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.tiles import Tiles, TileText
from dmnkiosk.views.hard_words import take
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

WIDE = 1200
"""From this width in pixels at 1080p, a hundred people stand in two rows."""

OPEN_TILE = 190
"""Least height of a tile that shows its icon, in pixels at 1080p."""

CLOSED_TILE = 330
"""Height of a tile while no card is open, in pixels at 1080p."""


class OptionsPart(SlidePart):
    """Tiles of the same size and one open card."""

    whole_page = True

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once; every option is shown in the same card."""
        super().__init__(style, library, language, parent)
        self._slide, self._open = "", ""
        self._tiles = Tiles(style, self)
        self._people = People(style, self)
        self._head = TextBlock(style, "small", "ink", self, bold=True)
        self._tag = TextBlock(style, "small", "accent", self, bold=True)
        say = language.interface.say
        self._names = {f: TextBlock(style, "small", "soft", self, tight=True) for f in FIELDS}
        self._facts = {f: TextBlock(style, "small", "ink", self, tight=True) for f in FIELDS}
        for field, block in self._names.items():
            block.set_words(say(f"option-{field.replace('_', '-')}"))
        self._more = Ask(style, say("more"), OpenExtra(""), "info", parent=self, role="small")
        self._close = Ask(style, say("close"), OpenOption(""), "x", parent=self, role="small")
        self._card, self._column = QRect(), Column()
        self._page: int | None = None
        for block in (self._tag, *self._facts.values()):
            block.word_tapped.connect(self._ask_word)
        for asking in (self._tiles, self._more, self._close):
            asking.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, OptionsSlide), "the registry pairs kinds"
        if slide.id != self._slide:
            self._set_up(slide)
        self._open = session.opened.get(slide.id, "")
        ids = [option.id for option in slide.options]
        self._tiles.show_open(ids.index(self._open) if self._open in ids else None)
        self._show_card(next((o for o in slide.options if o.id == self._open), None))
        self.arrange()

    @property
    @override
    def opened(self) -> bool:
        return bool(self._open)

    @override
    def note(self) -> str:
        shown = not self._people.isHidden()
        return self.language.interface.say("option-own-study") if shown else ""

    @override
    def height_for(self, width: int) -> int:
        return self._tiles.height_for(width)

    @override
    def least_for(self, width: int) -> int:
        tiles = self._tiles.height_for(width)
        if not self._open:
            return max(tiles, self.style_.px(OPEN_TILE) * self._tiles.rows_for(width))
        room = self._inside(QRect(0, tiles + self.style_.px(14), width, 0))
        return self._arrange_card(room) + self.style_.px(10)

    @override
    def pages_for(self, size: QSize) -> int:
        if not self._open:
            return self._tiles.pages_for(size.width(), size.height())
        pills = flow(self._pills(), QRect(0, 0, size.width(), 0), self.style_)
        return self._column.fit(size.width(), size.height() - pills - self.style_.px(14))

    @override
    def show_page(self, page: int | None) -> None:
        self._page = page
        self.arrange()

    @override
    def arrange(self) -> None:
        paged = self._page is not None and self.opened
        self._close.setVisible(paged)
        self._tiles.setVisible(not paged)
        self._tiles.show_page(None if self._open else self._page)
        if paged:
            self._arrange_page(self._page or 0)
        else:
            self._arrange_all()
        self.update()

    def _arrange_all(self) -> None:
        px, width = self.style_.px, self.width()
        height = self._tiles.height_for(width)
        if not self._open:
            height = max(height, px(CLOSED_TILE) * self._tiles.rows_for(width))
            height = min(self.height(), height)
        place(self._tiles, QRect(0, 0, width, height))
        self._tiles.arrange()
        if self._open:
            for block in (*self._names.values(), *self._facts.values(), self._head, self._tag):
                block.show()
            self._card = QRect(0, height + px(14), width, self.height() - height - px(14))
            self._arrange_card(self._inside(self._card))

    def _arrange_page(self, page: int) -> None:
        """A card that needs pages of its own: its facts one below the other, and no tiles."""
        width, pills = self.width(), self._pills()
        height = flow(pills, QRect(0, 0, width, 0), self.style_)
        room = QRect(0, 0, width, self.height() - height - self.style_.px(14))
        count = self._column.fit(width, room.height())
        self._column.show(min(page, count - 1), room)
        flow(pills, QRect(0, self.height() - height, width, 0), self.style_)
        self._card = QRect()

    def _arrange_card(self, room: QRect) -> int:
        """Places what is on the card; returns where it ends."""
        wide = room.width() > self.style_.px(WIDE)
        y = self._arrange_head(room, wide)
        if not self._people.isHidden():
            self._people.set_columns(50 if wide else 20)
            people = self._people.height_for(room.width())
            place(self._people, QRect(room.left(), y, room.width(), people))
            y += people + self.style_.px(8)
        for field in FIELDS:
            fact = QRect(room.left(), y, room.width(), 0)
            y = self._arrange_fact(field, fact, wide) + self.style_.px(2)
        return y

    def _inside(self, card: QRect) -> QRect:
        px = self.style_.px
        return card.adjusted(px(28), px(14), -px(28), -px(10))

    def _pills(self) -> list[Pill]:
        return [self._close, self._more]

    def _items(self) -> list[Item]:
        px, facts = self.style_.px, list[Item]()
        for field in FIELDS:
            facts += [Item(self._names[field], heads=True), Item(self._facts[field], px(10))]
        people = [] if self._people.isHidden() else [Item(self._people, px(10))]
        return [Item(self._head, px(4), heads=True), Item(self._tag, px(10)), *people, *facts]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card.isEmpty() or not self._open:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.style_.color("line"), self.style_.px(2)))
        painter.setBrush(self.style_.color("panel"))
        round_ = self.style_.px(24)
        painter.drawRoundedRect(QRectF(self._card).adjusted(1, 1, -1, -1), round_, round_)

    def _set_up(self, slide: OptionsSlide) -> None:
        self._slide = slide.id
        names = self.language.text.options
        self._tiles.set_tiles(
            [TileText(names[o.id].name, o.icon, OpenOption(o.id)) for o in slide.options]
        )

    def _show_card(self, option: Option | None) -> None:
        blocks = (self._head, self._tag, *self._names.values(), *self._facts.values(), self._more)
        for block in blocks:
            block.setVisible(option is not None)
        self._people.setVisible(option is not None and option.people is not None)
        if option is None:
            return
        words = self.language.text.options[option.id]
        self._more.action, self._close.action = OpenExtra(option.id), OpenOption(option.id)
        self._head.set_words(words.head if option.people else words.what)
        self._tag.set_words(words.tag, take(words.tag, dict(self.hard)))
        if option.people is not None:
            self._people.show_people(option.people.better, option.people.well, words.tag)
        for field, block in self._facts.items():
            fact = getattr(words, field)
            block.set_words(fact, take(fact, dict(self.hard)))
        self._column.set_items(self._items())

    def _arrange_head(self, room: QRect, wide: bool) -> int:
        px, more = self.style_.px, self._more.sizeHint()
        place(
            self._more,
            QRect(room.right() + 1 - more.width(), room.top(), more.width(), more.height()),
        )
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
        left = self.style_.px(340) if wide else 0
        first = name.height_for(left or room.width())
        place(name, QRect(room.left(), room.top(), left or room.width(), first))
        top = room.top() if wide else room.top() + first
        height = fact.height_for(room.width() - left)
        place(fact, QRect(room.left() + left, top, room.width() - left, height))
        return max(top + height, room.top() + first)

    @Slot(str)
    def _ask_word(self, word: str) -> None:
        self.asked.emit(OpenWord(word))
