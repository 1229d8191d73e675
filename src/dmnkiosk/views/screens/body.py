"""The words of a slide: chapter, title, paragraphs with hard words, and a line below."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.hard_words import Forms, forms_of, take
from dmnkiosk.views.style import Style

PARAGRAPHS = 4


class Body(QWidget):
    """The words of one slide, on one page or on several.

    Attributes:
        left: the hard words that stand nowhere in them.

    Signals:
        word_tapped: a hard word was tapped; carries its id.
    """

    word_tapped = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Blocks are made once; a slide shows as many as it has paragraphs."""
        super().__init__(parent)
        self._style, self._column = style, Column()
        self._chapter = TextBlock(style, "small", "accent", self, bold=True)
        self._title = TextBlock(style, "title", "ink", self, bold=True, tight=True)
        self._paragraphs = [TextBlock(style, "body", "ink", self) for _ in range(PARAGRAPHS)]
        self._line = TextBlock(style, "small", "ink", self, bold=True)
        self._count, self._until, self._open, self._page = 0, PARAGRAPHS, True, 0
        self._told = ("", "")
        self.left: Forms = {}
        for block in (*self._paragraphs, self._title, self._line):
            block.word_tapped.connect(self.word_tapped)

    def set_slide(
        self, slide: AnySlide, language: Language, chapter: str, gaps: Mapping[str, str]
    ) -> None:
        """Shows a slide's words; `gaps` fills what the clinic sets."""
        words = language.text.slides[slide.id]
        line = language.interface.fill(words.line, **gaps)
        self._count = len(words.body)
        self.left = forms_of(slide.words, language.glossary)
        self._chapter.set_words(chapter)
        for index, block in enumerate(self._paragraphs):
            text = words.body[index] if index < self._count else ""
            block.set_words(text, take(text, self.left))
        self._title.set_words(words.title, take(words.title, self.left))
        self._line.set_words(line, take(line, self.left))
        self._until, self._page = PARAGRAPHS, 0
        self._set_items()

    def show_chapter(self, chapter: str, page: str = "") -> None:
        """Says where the visitor is, above the title: both, or one where both need more lines."""
        self._told = (chapter, page)
        width = self.width()
        self._chapter.set_words(chapter)
        high = self._chapter.height_for(width)
        for words in (f"{chapter} · {page}", page) if page else ():
            self._chapter.set_words(words)
            if self._chapter.height_for(width) == high:
                return
        self._chapter.set_words(chapter)

    def show_until(self, reveal: int | None) -> None:
        """Shows the paragraphs before `reveal`, or all; those that wait keep their room."""
        until = PARAGRAPHS if reveal is None else reveal
        if until != self._until:
            self._until = until
            self._veil()

    def show_paragraphs(self, shown: bool) -> None:
        """Shows the paragraphs, or keeps only title and line, as while a card is open."""
        if shown is not self._open:
            self._open = shown
            self._set_items()
            self.arrange()

    def height_for(self, width: int) -> int:
        """The height of all words, also of those not yet revealed, in pixels."""
        return self._column.height_for(width) + self._style.px(14)

    def pages_for(self, width: int, height: int) -> int:
        """How many pages of a size, in pixels, the words need."""
        return self._column.fit(width, height)

    def page_height(self, page: int, width: int) -> int:
        """The height of one of these pages, in pixels."""
        return self._column.page_height(page, width)

    def show_page(self, page: int) -> None:
        """Shows one of the pages that fill it; the first is 0."""
        self._page = page
        self.arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.show_chapter(*self._told)
        self.arrange()

    def arrange(self) -> None:
        """Places the blocks of the page one below the other."""
        count = self._column.fit(self.width(), self.height())
        self._column.show(min(self._page, count - 1), self.rect())
        self._veil()

    def _set_items(self) -> None:
        px = self._style.px
        items = [Item(self._chapter, px(2), heads=True), Item(self._title, px(12), heads=True)]
        if self._open:
            items += [Item(block, px(14)) for block in self._paragraphs]
        else:
            self._hide(self._paragraphs)
        self._column.set_items([*items, Item(self._line)])

    def _veil(self) -> None:
        """Hides the paragraphs that wait, wherever they stand."""
        for index, block in enumerate(self._paragraphs):
            placed = self._open and bool(block.text()) and self._column.holds(block)
            block.setVisible(placed and index < self._until)

    def _hide(self, blocks: list[TextBlock]) -> None:
        for block in blocks:
            block.hide()
