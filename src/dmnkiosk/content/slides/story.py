"""A story slide: words, a picture, at most one control."""

from typing import Literal

from dmnkiosk.content.controls import Control
from dmnkiosk.content.figure import Figure
from dmnkiosk.content.slides.slide import Slide


class StorySlide(Slide):
    """Words, a picture, at most one control.

    Attributes:
        reveal: index of the first paragraph that waits for the run's end.
    """

    kind: Literal["story"]
    figure: Figure
    control: Control | None = None
    reveal: int | None = None
