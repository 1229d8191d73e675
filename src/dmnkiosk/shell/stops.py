"""The stops on one slide: what a visitor does there, and where a picture is taken."""

from collections.abc import Iterator
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
from dmnkiosk.content.figure import Figure
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Action,
    Answer,
    Close,
    FingerDown,
    FingerUp,
    Hold,
    MoveTo,
    OpenExtra,
    OpenOption,
    OpenRegion,
    Pick,
    Replay,
    ShowMore,
    ToggleQuestion,
)
from dmnkiosk.session.picture import HOLD_SECONDS
from dmnkiosk.views.slides.story import REVEAL

FIRST_SECONDS = 0.2
"""How long a slide has been seen when its first picture is taken."""

QUICK_SECONDS = 0.4
"""The middle of a choice that moves no run: a drawing changes in 0.6 to 1.5 seconds."""

SETTLE_SECONDS = 2.0
"""Waited after a motion that a visitor started: a walk along a path takes longer than a glide."""


@dataclass(frozen=True)
class Stop:
    """One picture: what is done first, and how long is waited.

    Attributes:
        step: what the picture is called.
        actions: what the visitor does.
        share: how much is waited of the motion that is still to come, 0..1.
        seconds: how long is waited besides.
        name: what the picture shows, when it is not the slide or the screen.
    """

    step: str
    actions: tuple[Action, ...] = ()
    share: float = 0.0
    seconds: float = 0.0
    name: str = ""


def stops_on(slide: AnySlide, level: Level) -> Iterator[Stop]:
    """Every stop on a slide that was just entered: its run, then its control.

    Args:
        slide: one of the deck.
        level: how much moves; at `still` there are key pictures in place of the run, and nothing
            has a middle.
    """
    if not isinstance(slide, OptionsSlide):
        yield from _run(slide.figure, level)
    match slide:
        case StorySlide():
            yield from _control(slide.control, level) if slide.control else ()
        case CheckSlide():
            yield from _answers(slide.answers)
        case QuestionsSlide():
            yield from _questions(slide)
        case OptionsSlide():
            yield from _options(slide)
        case _:
            assert_never(slide)


def _run(figure: Figure, level: Level) -> Iterator[Stop]:
    """The run, if it goes by itself; or key pictures, as Before and After lead through them."""
    if level is Level.STILL:
        points = [point for point in figure.key_points() if point != figure.still_start]
        for number, point in enumerate(points[:-1], 1):
            yield Stop(f"key-{number}", (MoveTo(point),))
        yield Stop("end", tuple(map(MoveTo, points[-1:])))
        return
    if not figure.runs:
        return
    half = figure.seconds / level.pace / 2.0 if figure.loop else 0.0
    yield Stop("middle", share=0.5, seconds=half)
    yield Stop("end", share=1.0, seconds=half)


def _control(control: Control, level: Level) -> Iterator[Stop]:
    match control:
        case ChoicesControl():
            yield from _choices(control, level)
        case GuessControl():
            yield from _guess(control, level)
        case SliderControl():
            yield from _slider(control, level)
        case RegionsControl():
            yield from _regions(control, level)
        case _:
            assert_never(control)


def _choices(control: ChoicesControl, level: Level) -> Iterator[Stop]:
    for choice in control.choices:
        pick, quick = Pick(choice.id, choice.at), choice.at is None
        yield from _moved(f"choice-{choice.id}", (pick,), level, quick=quick)
    if control.find:
        first, second = control.choices[:2]
        press = (FingerDown(), Hold(first.id, second.id))
        yield Stop("hold-start", press, seconds=HOLD_SECONDS)
        yield from _moved("hold", (), level)
        yield from _moved("let-go", (FingerUp(),), level)


def _guess(control: GuessControl, level: Level) -> Iterator[Stop]:
    for choice in control.choices:
        guess = (Replay(), Pick(choice.id, choice.at))
        yield from _moved(f"choice-{choice.id}", guess, level)
    cover = MoveTo(0.0) if level is Level.STILL else Replay()
    yield Stop("covered", (cover,), seconds=FIRST_SECONDS)
    yield from _moved(REVEAL, (Pick(REVEAL, 1.0),), level)


def _slider(control: SliderControl, level: Level) -> Iterator[Stop]:
    stops = {stop.at or 0.0: stop.id for stop in control.stops}
    if all(at in (0.0, 1.0) for at in stops):
        stops.setdefault(round(control.steps / 2.0) / control.steps, "half")
    for at in sorted(stops):
        yield Stop(f"slider-{stops[at]}", (MoveTo(at),), share=1.0)
    for target in control.targets[:1]:
        yield from _moved(f"target-{target}", (Pick(target),), level)


def _regions(control: RegionsControl, level: Level) -> Iterator[Stop]:
    for region in control.regions:
        yield Stop(f"area-{region}-card", (OpenRegion(region),))
        yield Stop(f"area-{region}-more", (ShowMore(),))
        tap = (Close(), OpenRegion(region), Close())
        yield from _moved(f"area-{region}", tap, level)


def _moved(
    step: str, actions: tuple[Action, ...], level: Level, *, quick: bool = False
) -> Iterator[Stop]:
    """A motion that a visitor starts: the middle of it, and its end."""
    if level is not Level.STILL:
        half, seconds = (0.0, QUICK_SECONDS) if quick else (0.5, 0.0)
        yield Stop(f"{step}-middle", actions, half, seconds)
        actions = ()
    yield Stop(f"{step}-end", actions, share=1.0, seconds=SETTLE_SECONDS)


def _answers(answers: tuple[str, ...]) -> Iterator[Stop]:
    for answer in answers:
        yield Stop(f"answer-{answer}", (Answer(answer),))


def _questions(slide: QuestionsSlide) -> Iterator[Stop]:
    first, *others = slide.questions
    yield Stop("ticked-first", (ToggleQuestion(first),))
    yield Stop("ticked-all", tuple(map(ToggleQuestion, others)))
    yield from _answers(slide.answers)


def _options(slide: OptionsSlide) -> Iterator[Stop]:
    for option in slide.options:
        yield Stop(f"option-{option.id}", (OpenOption(option.id),))
        yield Stop(f"option-{option.id}-more", (OpenExtra(option.id),))
        yield Stop(f"option-{option.id}-closed", (Close(), OpenOption(option.id)))
