"""The options of care: equal cards, one open at a time, the same fields on each."""

from PySide6.QtCore import QRect, QRectF, Slot
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
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.controls.spoken import spoken
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.tiles import Tiles, TileText
from dmnkiosk.views.hard_words import take
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

WIDE = 1200
"""From this width in pixels at 1080p, a hundred people stand in two rows."""

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
        self._card = QRect()
        for block in (self._tag, *self._facts.values()):
            block.word_tapped.connect(self._ask_word)
        self._tiles.asked.connect(self.asked)
        self._more.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, OptionsSlide), "the registry pairs kinds"
        if slide.id != self._slide:
            self._set_up(slide)
        self._open = session.opened.get(slide.id, "")
        ids = [option.id for option in slide.options]
        self._tiles.show_open(ids.index(self._open) if self._open in ids else None)
        self._show_card(next((o for o in slide.options if o.id == self._open), None))
        told = (
            self._head,
            self._tag,
            *(b for f in FIELDS for b in (self._names[f], self._facts[f])),
        )
        self._tiles.say_of(
            ids.index(self._open) if self._open else None,
            spoken([b.text() for b in told if b.text()]),
        )
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
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        height = self._tiles.height_for(width)
        if not self._open:
            height = min(self.height(), px(CLOSED_TILE) * self._tiles.rows_for(width))
        place(self._tiles, QRect(0, 0, width, height))
        self._tiles.arrange()
        if not self._open:
            return
        self._card = QRect(0, height + px(14), width, self.height() - height - px(14))
        room = self._card.adjusted(px(28), px(14), -px(28), -px(10))
        wide = width > px(WIDE)
        y = self._arrange_head(room, wide)
        self._people.set_columns(50 if wide else 20)
        if not self._people.isHidden():
            place(
                self._people,
                QRect(room.left(), y, room.width(), self._people.height_for(room.width())),
            )
            y = self._people.geometry().bottom() + px(8)
        for field in FIELDS:
            y = self._arrange_fact(field, QRect(room.left(), y, room.width(), 0), wide) + px(2)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._open:
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
        self._more.action = OpenExtra(option.id)
        self._head.set_words(words.head if option.people else words.what)
        self._tag.set_words(words.tag, take(words.tag, dict(self.hard)))
        if option.people is not None:
            self._people.show_people(option.people.better, option.people.well, words.tag)
        for field, block in self._facts.items():
            fact = getattr(words, field)
            block.set_words(fact, take(fact, dict(self.hard)))

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
