"""Whether what an author says of a picture's end holds already. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import assert_never

from dmnkiosk.content.controls import (
    ChoicesControl,
    Control,
    GuessControl,
    RegionsControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.scene.frame import Frame

END = 0.999
"""The share of the run from which it has come to its end."""


@dataclass(frozen=True)
class Done:
    """What a visitor did on a slide.

    Attributes:
        picks: every choice that was made, the first one first.
        lit: the areas that were tapped.
        marked: whether an answer was given, a card opened, or a question ticked.
    """

    picks: tuple[str, ...] = ()
    lit: Collection[str] = ()
    marked: bool = False


def is_over(slide: AnySlide, frame: Frame | None, done: Done) -> bool:
    """Whether the picture is as its `end` says: some tell of what a visitor has done by then."""
    if not isinstance(slide, StorySlide):
        return done.marked
    if _stands(slide):
        return bool(done.lit)
    if frame is None or frame.running:
        return False
    # A picture without a run is always where it is in the end.
    runs = slide.figure.runs or slide.figure.waits
    return (frame.progress >= END or not runs) and _used(slide.control, done)


def _used(control: Control | None, done: Done) -> bool:
    match control:
        case ChoicesControl():
            return _chosen(control, done.picks)
        case RegionsControl() | SliderControl() | GuessControl() | None:
            return True
        case _:
            assert_never(control)


def _chosen(control: ChoicesControl, picks: tuple[str, ...]) -> bool:
    """Whether as many choices were made as the end tells of: all, in turn, or none."""
    ids = [choice.id for choice in control.choices]
    if any(choice.light for choice in control.choices):
        return set(picks) >= set(ids)
    if control.find is not None:
        return set(picks) >= set(ids) and picks[-1] == ids[-1]
    return True


def _stands(slide: StorySlide) -> bool:
    """Whether nothing runs in it but what the visitor does."""
    return isinstance(slide.control, RegionsControl) and len(slide.figure.run) < 2
