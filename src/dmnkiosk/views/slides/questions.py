"""What to take with you: questions to tick, then one last check."""

from typing_extensions import override

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Answer, ToggleQuestion
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style



class QuestionsPart(SlidePart):
    """A list of questions, and a check below it."""

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once for every list of questions."""
        super().__init__(style, library, language, parent)
        self._slide = ""
        self._hint = TextBlock(style, "small", "soft", self, bold=True)
        self._rows: dict[str, Row] = {}
        self._question = TextBlock(style, "small", "ink", self, bold=True)
        self._answers = Choices(style, self)
        self._reply = TextBlock(style, "small", "ink", self)
        self._answers.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, QuestionsSlide), "the registry pairs kinds"
        words = self.language.text.slides[slide.id]
        if slide.id != self._slide:
            self._set_up(slide)
        for question, row in self._rows.items():
            row.show_on(question in session.ticked)
        answer = session.answers.get(slide.id)
        self._answers.show_chosen([answer] if answer else [])
        self._reply.set_words(words.answers[answer].reply if answer else "")
        self.arrange()

    @override
    def height_for(self, width: int) -> int:
        return self._place(width, move=False)

    @override
    def arrange(self) -> None:
        self._place(self.width(), move=True)

    def _set_up(self, slide: QuestionsSlide) -> None:
        self._slide = slide.id
        words = self.language.text.slides[slide.id]
        self._hint.set_words(words.control.hint if words.control else "")
        self._question.set_words(words.question)
        for row in self._rows.values():
            row.setParent(None)
            row.deleteLater()
        self._rows = {}
        for question in slide.questions:
            label = words.choices[question].label
            row = Row(self.style_, label, ToggleQuestion(question), self, tick=True)
            row.asked.connect(self.asked)
            row.show()
            self._rows[question] = row
        answers = {a: (words.answers[a].label, Answer(a)) for a in slide.answers}
        self._answers.set_choices(answers)

    def _place(self, width: int, *, move: bool) -> int:
        px, y = self.style_.px, 0
        y = _stack(self._hint, y, width, move) + px(8)
        columns = 2
        gap = max(px(12), self.style_.sizes.gap)
        each = (width - gap * (columns - 1)) // columns
        rows = list(self._rows.values())
        for start in range(0, len(rows), columns):
            group = rows[start : start + columns]
            height = max(row.height_for(each) for row in group)
            for column, row in enumerate(group):
                if move:
                    row.setGeometry(QRect(column * (each + gap), y, each, height))
            y += height + gap
        y = _stack(self._question, y + px(8), width, move) + px(8)
        height = self._answers.height_for(width)
        if move:
            self._answers.setGeometry(0, y, width, height)
        y += height + px(8)
        if move:
            self._reply.setGeometry(0, y, width, self._reply.height_for(width))
        return y + 2 * self.style_.sizes.type_px("small")


def _stack(block: TextBlock, y: int, width: int, move: bool) -> int:
    height = block.height_for(width)
    if move:
        block.setGeometry(0, y, width, height)
    return y + height
