"""The options of care: equal cards, one open at a time, the same fields on each."""

from typing_extensions import override

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import FIELDS, Option, OptionsSlide
from dmnkiosk.content.words import OptionWords
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenOption
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style


class OptionsPart(SlidePart):
    """Tabs of the same size and one open card."""

    whole_page = True

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once; every option is shown in the same card."""
        super().__init__(style, library, language, parent)
        self._slide = ""
        self._tabs = Choices(style, self)
        self._tabs.asked.connect(self.asked)
        self._people = People(style, self)
        self._head = TextBlock(style, "small", "ink", self, bold=True)
        self._tag = TextBlock(style, "small", "ink", self, bold=True)
        self._note = TextBlock(style, "small", "soft", self)
        self._names = {f: TextBlock(style, "small", "soft", self) for f in FIELDS}
        self._facts = {f: TextBlock(style, "small", "ink", self) for f in FIELDS}
        self._card = QRect()

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, OptionsSlide), "the registry pairs kinds"
        if slide.id != self._slide:
            self._set_up(slide)
        opened = session.opened.get(slide.id)
        self._tabs.show_chosen([opened] if opened else [])
        option = next((o for o in slide.options if o.id == opened), None)
        self._show_card(option)
        self.arrange()

    @override
    def height_for(self, width: int) -> int:
        return self._tabs.height_for(width) + self.style_.px(560)

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        height = self._tabs.height_for(width)
        self._tabs.setGeometry(0, 0, width, height)
        top = height + px(16)
        self._card = QRect(0, top, width, self.height() - top)
        inner = self._card.adjusted(px(28), px(20), -px(28), -px(20))
        wide = width > px(1200)
        left = QRect(inner)
        right = QRect(inner)
        if wide:
            left.setWidth(inner.width() * 42 // 100)
            right.setLeft(left.right() + px(36))
        bottom = self._arrange_people(left)
        if not wide:
            right.setTop(bottom + px(16))
        self._arrange_facts(right)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._head.isHidden():
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
        tabs = {o.id: (names[o.id].name, OpenOption(o.id)) for o in slide.options}
        self._tabs.set_choices(tabs, {o.id: o.icon for o in slide.options})
        say = self.language.interface.say
        for field, block in self._names.items():
            block.set_words(say(f"option-{field.replace('_', '-')}"))
        self._note.set_words(say("option-own-study"))

    def _show_card(self, option: Option | None) -> None:
        shown = option is not None
        for block in (self._head, self._tag, self._note, *self._names.values(), *self._facts.values()):
            block.setVisible(shown)
        self._people.setVisible(option is not None and option.people is not None)
        if option is None:
            return
        words: OptionWords = self.language.text.options[option.id]
        self._head.set_words(words.head if option.people else words.what)
        self._tag.set_words(words.tag)
        if option.people is not None:
            self._people.show_people(option.people.better, option.people.well, words.tag)
        for field, block in self._facts.items():
            block.set_words(getattr(words, field))

    def _arrange_people(self, room: QRect) -> int:
        px, y, width = self.style_.px, room.top(), room.width()
        for block, gap in ((self._head, px(14)),):
            height = block.height_for(width)
            block.setGeometry(room.left(), y, width, height)
            y += height + gap
        if not self._people.isHidden():
            height = self._people.height_for(width)
            self._people.setGeometry(room.left(), y, width, height)
            y += height + px(14)
        for block in (self._tag, self._note):
            height = block.height_for(width)
            block.setGeometry(room.left(), y, width, height)
            y += height + px(8)
        return y

    def _arrange_facts(self, room: QRect) -> None:
        px, y = self.style_.px, room.top()
        for field in FIELDS:
            for block in (self._names[field], self._facts[field]):
                height = block.height_for(room.width())
                block.setGeometry(room.left(), y, room.width(), height)
                y += height
            y += px(6)
