"""What to take with you: questions to tick beside the words, and one last check below them."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Answer
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.ticks import Ticks
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style


class QuestionsPart(SlidePart):
    """The last check; the questions stand beside it, under the picture."""

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once for every list of questions."""
        super().__init__(style, library, language, parent)
        self._slide = ""
        self._ticks = Ticks(style, parent)
        self._question = TextBlock(style, "small", "ink", self, bold=True)
        self._answers = Choices(style, self)
        self._reply = TextBlock(style, "small", "ink", self)
        self._answers.asked.connect(self.asked)
        self._ticks.asked.connect(self.asked)

    @property
    @override
    def beside(self) -> Ticks:
        return self._ticks

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, QuestionsSlide), "the registry pairs kinds"
        words = self.language.text.slides[slide.id]
        new = slide.id != self._slide
        if new:
            self._set_up(slide)
        self._ticks.show_ticked(session.ticked)
        answer = session.answers.get(slide.id)
        self._answers.show_chosen([answer] if answer else [])
        reply = words.answers[answer].reply if answer else ""
        if new or reply != self._reply.text():
            self._reply.set_words(reply)
            self._answers.say_of(answer or "", reply)
            self.arrange()

    @override
    def height_for(self, width: int) -> int:
        px, longest = self.style_.px, 0
        probe = TextBlock(self.style_, "small")
        for answer in self.language.text.slides[self._slide].answers.values():
            probe.set_words(answer.reply)
            longest = max(longest, probe.height_for(width))
        question = self._question.height_for(width)
        return question + px(8) + self._answers.height_for(width) + px(8) + longest

    @property
    @override
    def told(self) -> tuple[object, ...]:
        return (self._reply.words(),)

    @override
    def items(self) -> list[Item]:
        gap = max(self.style_.px(8), self.style_.sizes.gap)
        answers = [Item(block, gap) for block in self._answers.blocks()]
        return [Item(self._question, gap, heads=True), *answers, Item(self._reply)]

    @override
    def open_out(self) -> None:
        place(self._answers, self.rect())

    @override
    def arrange_all(self) -> None:
        px, width = self.style_.px, self.width()
        y = self._question.height_for(width)
        place(self._question, QRect(0, 0, width, y))
        y += px(8)
        height = self._answers.height_for(width)
        place(self._answers, QRect(0, y, width, height))
        y += height + px(8)
        place(self._reply, QRect(0, y, width, self._reply.height_for(width)))

    def _set_up(self, slide: QuestionsSlide) -> None:
        self._slide = slide.id
        words = self.language.text.slides[slide.id]
        hint = words.control.hint if words.control else ""
        self._ticks.set_questions(hint, {q: words.choices[q].label for q in slide.questions})
        self._question.set_words(words.question)
        self._answers.setAccessibleName(words.question)
        answers = {a: (words.answers[a].label, Answer(a)) for a in slide.answers}
        self._answers.set_choices(answers)
