"""The words of a slide: chapter, title, paragraphs with hard words, and a line below."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.hard_words import Forms, forms_of, take
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Body(QWidget):
    """The words of one slide.

    Attributes:
        left: the hard words that stand nowhere in them.

    Signals:
        word_tapped: a hard word was tapped; carries its id.
    """

    word_tapped = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Blocks are made once; a slide shows as many as it has paragraphs."""
        super().__init__(parent)
        self._style = style
        self._chapter = TextBlock(style, "small", "accent", self, bold=True)
        self._title = TextBlock(style, "title", "ink", self, bold=True, tight=True)
        self._paragraphs = [TextBlock(style, "body", "ink", self) for _ in range(4)]
        self._line = TextBlock(style, "small", "ink", self, bold=True)
        self._texts: list[str] = []
        self._shown, self._open = 0, True
        self.left: Forms = {}
        for block in (*self._paragraphs, self._title, self._line):
            block.word_tapped.connect(self.word_tapped)

    def set_slide(
        self, slide: AnySlide, language: Language, chapter: str, gaps: Mapping[str, str]
    ) -> None:
        """Shows a slide's words; `gaps` fills what the clinic sets."""
        words = language.text.slides[slide.id]
        self._chapter.set_words(chapter)
        line = words.line.format(**gaps)
        self._line.setVisible(bool(line))
        self._texts = list(words.body)
        self.left = forms_of(slide.words, language.glossary)
        for block, text in zip(self._paragraphs, words.body, strict=False):
            block.set_words(text, take(text, self.left))
        self._title.set_words(words.title, take(words.title, self.left))
        self._line.set_words(line, take(line, self.left))
        self._shown = -1
        self.show_until(None)

    def show_until(self, reveal: int | None) -> None:
        """Shows the paragraphs before `reveal`, or all."""
        count = len(self._texts) if reveal is None else reveal
        shown = count if self._open else 0
        if shown == self._shown:
            return
        self._shown = shown
        for index, block in enumerate(self._paragraphs):
            block.setVisible(index < self._shown)
        self.arrange()

    def show_paragraphs(self, shown: bool) -> None:
        """Shows the paragraphs, or keeps only title and line, as while a card is open."""
        if shown is not self._open:
            self._open = shown
            self.show_until(None)

    def height_for(self, width: int) -> int:
        """The height of all words, also of those not yet revealed, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the blocks one below the other."""
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        px, y = self._style.px, 0
        blocks = [(self._chapter, px(2)), (self._title, px(12))]
        blocks += [(b, px(14)) for b in self._paragraphs[: len(self._texts) if self._open else 0]]
        blocks += [(self._line, px(4))] if self._line.text() else []
        for block, gap in blocks:
            height = block.height_for(width)
            if move:
                place(block, QRect(0, y, width, height))
            y += height + gap
        return y
