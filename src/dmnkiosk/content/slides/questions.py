"""What to take with you: questions to bring to the care team, and one last check."""

from typing import Literal

from dmnkiosk.content.figure import Figure
from dmnkiosk.content.ids import Id
from dmnkiosk.content.slides.slide import Slide


class QuestionsSlide(Slide):
    """A list of questions to tick; nothing is kept.

    Attributes:
        questions: ids of the questions, in the order shown.
        answers: ids of the last check's answers.
        fits: the answer that fits the studies.
    """

    kind: Literal["questions"]
    figure: Figure
    questions: tuple[Id, ...]
    answers: tuple[Id, ...]
    fits: Id
