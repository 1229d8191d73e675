"""A quick check: one question, gentle replies, no score, nothing kept."""

from typing import Literal

from dmnkiosk.content.figure import Figure
from dmnkiosk.content.ids import Id
from dmnkiosk.content.slides.slide import Slide


class CheckSlide(Slide):
    """One question with a few answers.

    Attributes:
        answers: ids of the answers, in the order shown.
        fits: the answer that fits the studies.
        look_again: the slide that Look again goes to.
    """

    kind: Literal["check"]
    figure: Figure
    answers: tuple[Id, ...]
    fits: Id
    look_again: Id
