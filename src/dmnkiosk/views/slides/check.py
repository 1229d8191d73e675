"""A quick check: answers as large cards, a gentle reply, Look again and Go on."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import LookAgain, Next
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.answers import Answers
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style


class CheckPart(SlidePart):
    """Answers, and what to do after one."""

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once for every check."""
        super().__init__(style, library, language, parent)
        self._shown: tuple[str, str | None] = ("", None)
        say = language.interface.say
        self._answers = Answers(style, self)
        self._again = Ask(style, say("look-again"), LookAgain(), "rotate-ccw", parent=self)
        self._on = Ask(style, say("go-on"), Next(), "arrow-right", parent=self, after=True)
        for part in (self._answers, self._again, self._on):
            part.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, CheckSlide), "the registry pairs kinds"
        words = self.language.text.slides[slide.id]
        answer = session.answers.get(slide.id)
        self._answers.show_answers(slide.answers, words.answers, answer)
        if (slide.id, answer) != self._shown:
            self._shown = (slide.id, answer)
            self._again.setVisible(answer is not None)
            self._on.setVisible(answer is not None)
            self.arrange()

    @override
    def height_for(self, width: int) -> int:
        return self._answers.height_for(width) + self.style_.px(20) + self._on.sizeHint().height()

    @property
    @override
    def told(self) -> tuple[object, ...]:
        return self._shown

    @override
    def items(self) -> list[Item]:
        gap = max(self.style_.px(12), self.style_.sizes.gap)
        pills = [pill for pill in (self._again, self._on) if self._shown[1] is not None]
        return [Item(block, gap) for block in (*self._answers.blocks(), *pills)]

    @override
    def open_out(self) -> None:
        place(self._answers, self.rect())

    @override
    def arrange_all(self) -> None:
        height = self._answers.height_for(self.width())
        place(self._answers, QRect(0, 0, self.width(), height))
        y, x = height + self.style_.px(20), 0
        for pill in (self._again, self._on):
            place(pill, QRect(QPoint(x, y), pill.sizeHint()))
            x += pill.sizeHint().width() + self.style_.px(16)
