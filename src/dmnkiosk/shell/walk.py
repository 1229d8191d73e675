"""The way of the tour: what a visitor does, and where a picture is taken."""

from collections.abc import Iterator
from dataclasses import dataclass

from dmnkiosk.content.controls import ChoicesControl, GuessControl
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.session.actions import (
    Action,
    Answer,
    Begin,
    Close,
    GoHome,
    Next,
    OpenExtra,
    OpenHelp,
    OpenOption,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    Pick,
    ShowMore,
    StillHere,
    TakeTour,
    Tick,
    ToggleQuestion,
    TurnPage,
)
from dmnkiosk.session.state import Screen

FIRST_SECONDS = 0.2
IDLE_SECONDS = 125.0


@dataclass(frozen=True)
class Stop:
    """One picture: what is done first, and how long is waited.

    Attributes:
        step: what the picture is called.
        actions: what the visitor does.
        seconds: how long is waited then.
        to_end: whether the run is waited for instead.
        name: what the picture shows, when it is not the slide or the screen.
    """

    step: str
    actions: tuple[Action, ...] = ()
    seconds: float = 0.0
    to_end: bool = False
    name: str = ""


def walk(library: Library) -> Iterator[Stop]:
    """Every stop of the whole tour, in order."""
    yield Stop("calm", name="attract")
    yield Stop("breath", seconds=5.0, name="attract")
    yield Stop("choice", (Begin(),), name="menu")
    first = True
    for _, slide in library.deck.slides():
        yield Stop("start", (TakeTour() if first else Next(),), FIRST_SECONDS)
        first = False
        yield from _on_slide(slide)
    yield Stop("thanks", (Next(),), name="end")
    yield Stop("questions", (OpenQuestions(),), name="end")
    yield from _reading()
    yield Stop("now", (GoHome(), OpenHelp()), name="help")
    yield Stop("warning", (Close(), *(Tick(1.0),) * round(IDLE_SECONDS)), name="idle")
    yield Stop("back", (StillHere(),), name="menu")


def _on_slide(slide: AnySlide) -> Iterator[Stop]:
    if not isinstance(slide, OptionsSlide):
        yield Stop("end", to_end=True)
    match slide:
        case StorySlide():
            yield from _choices(slide)
        case CheckSlide():
            yield Stop("answer", (Answer(slide.fits),))
        case OptionsSlide():
            yield from _options(slide)
        case QuestionsSlide():
            ticks = tuple(ToggleQuestion(q) for q in slide.questions[:3])
            yield Stop("ticked", (*ticks, Answer(slide.fits)))
    for extra in slide.extras:
        yield Stop(f"extra-{extra}", (OpenExtra(extra),))
        yield Stop(f"after-{extra}", (Close(),))
    if slide.id == "team":
        yield from _cards(slide)


def _options(slide: OptionsSlide) -> Iterator[Stop]:
    for option in slide.options:
        yield Stop(f"option-{option.id}", (OpenOption(option.id),))
    yield Stop("more", (OpenExtra(slide.options[0].id),))
    yield Stop("closed", (Close(),))


def _choices(slide: StorySlide) -> Iterator[Stop]:
    if isinstance(slide.control, ChoicesControl | GuessControl):
        for choice in slide.control.choices:
            yield Stop(f"choice-{choice.id}", (Pick(choice.id, choice.at),), to_end=True)


def _cards(slide: AnySlide) -> Iterator[Stop]:
    yield Stop("region", (OpenRegion("pcc"),))
    yield Stop("region-more", (ShowMore(),))
    yield Stop("word", (Close(), OpenWord(slide.words[0])))
    yield Stop("sure", (Close(), OpenSure(slide.id)))
    yield Stop("help", (OpenHelp(),))
    yield Stop("back-from-help", (Close(), Close()))


def _reading() -> Iterator[Stop]:
    yield Stop("areas", (Close(), GoHome(), OpenReading(Screen.EXPLORE)), name="explore")
    yield Stop("area", (OpenRegion("touch"),), name="explore")
    for screen in (Screen.WORDS, Screen.SOURCES):
        yield Stop("first", (GoHome(), OpenReading(screen)), name=screen)
        yield Stop("second", (TurnPage(1),), name=screen)
