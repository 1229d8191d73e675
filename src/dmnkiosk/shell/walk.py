"""The way of the tour: every screen, slide and card, in the order of the story."""

from collections.abc import Iterator, Sequence

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.evidence import evidence_of, states_of
from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Action,
    Adjust,
    Begin,
    Calm,
    Close,
    Compare,
    FingerDown,
    FingerUp,
    GoHome,
    GoTo,
    Next,
    OpenComfort,
    OpenExtra,
    OpenHelp,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    Replay,
    SetLevel,
    ShowMore,
    StillHere,
    TakeTour,
    Tick,
    TogglePause,
    TurnPage,
)
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.state import Screen
from dmnkiosk.shell.stops import FIRST_SECONDS, Stop, stops_on

IDLE_SECONDS = 125.0
TOUCH = (FingerDown(), FingerUp())
"""Someone is there: the idle question starts to wait anew."""


def walk(library: Library, settings: Settings, only: Sequence[str] = ()) -> Iterator[Stop]:
    """Every stop of the tour, in order.

    Args:
        library: what is shown.
        settings: how much moves, how large words are, and where the bar stands.
        only: the slides to stop on; none means the whole story and every other screen.
    """
    level = settings.level or Level.FULL
    if only:
        for slide in only:
            enter = (*TOUCH, Begin(), Adjust(settings), GoTo(slide))
            yield from _on_slide(library.slide(slide), enter, library, level)
        return
    yield Stop("calm", name="attract")
    yield Stop("breath", seconds=5.0, name="attract")
    yield Stop("choice", (Begin(), Adjust(settings)), name="menu")
    yield from _story(library, level)
    yield Stop("thanks", (Next(),), name="end")
    yield Stop("questions", (OpenQuestions(),), name="end")
    yield from _reading(library)
    yield Stop("now", (GoHome(), OpenHelp()), name="help")
    yield Stop("warning", (Close(), *TOUCH, *(Tick(1.0),) * round(IDLE_SECONDS)), name="idle")
    yield Stop("back", (StillHere(),), name="menu")


def _story(library: Library, level: Level) -> Iterator[Stop]:
    enter: Action = TakeTour()
    for _, slide in library.deck.slides():
        yield from _on_slide(slide, (*TOUCH, enter), library, level)
        if isinstance(enter, TakeTour):
            yield from _comfort(level)
        enter = Next()


def _on_slide(
    slide: AnySlide, enter: tuple[Action, ...], library: Library, level: Level
) -> Iterator[Stop]:
    yield Stop("start", enter, seconds=FIRST_SECONDS)
    yield from stops_on(slide, level)
    yield from _cards(slide, library)


def _cards(slide: AnySlide, library: Library) -> Iterator[Stop]:
    """Its extras and hard words, how sure it is, and how sure each link is that one can ask of."""
    for extra in slide.extras:
        yield Stop(f"extra-{extra}", (OpenExtra(extra),))
        yield Stop(f"after-{extra}", (Close(),))
    for word in _new_words(slide, library):
        yield Stop(f"word-{word}", (OpenWord(word),))
    yield Stop("sure", (OpenSure(slide.id),))
    for link in dict.fromkeys(_unsure_links(slide, library)):
        yield Stop(f"sure-{link}", (OpenSure(link),))
    yield Stop("sure-closed", (Close(),))


def _new_words(slide: AnySlide, library: Library) -> list[str]:
    """The hard words that no slide before this one has."""
    order = [each for _, each in library.deck.slides()]
    before = {word for each in order[: order.index(slide)] for word in each.words}
    return [word for word in slide.words if word not in before]


def _unsure_links(slide: AnySlide, library: Library) -> Iterator[str]:
    if isinstance(slide, OptionsSlide):
        return
    for link in (link for panel in slide.figure.panels for link in panel.links):
        passed = states_of(slide.figure, library.courses, link.id)
        certainty = evidence_of(link, passed, library.cells).certainty
        if certainty is not None and certainty.uncertain:
            yield link.id


def _comfort(level: Level) -> Iterator[Stop]:
    """What every slide offers, once: to pause, to see it again, less motion, help."""
    if level is not Level.STILL:
        yield Stop("again", (Replay(),), share=0.5)
        yield Stop("paused", (TogglePause(),))
        yield Stop("goes-on", (TogglePause(),), share=1.0)
    yield Stop("motion", (Calm(),))
    yield Stop("motion-closed", (SetLevel(level), Close()))
    yield Stop("comfort", (OpenComfort(),))
    yield Stop("comfort-closed", (Close(),))
    yield Stop("help", (OpenHelp(),))
    yield Stop("back-from-help", (Close(),))


def _reading(library: Library) -> Iterator[Stop]:
    yield Stop("areas", (Close(), GoHome(), OpenReading(Screen.EXPLORE)), name="explore")
    for region in dict.fromkeys(area for panel in library.deck.explore for area in panel.show):
        yield Stop(f"area-{region}", (OpenRegion(region),), name="explore")
        yield Stop(f"area-{region}-more", (ShowMore(),), name="explore")
    yield from _compared()
    for screen in (Screen.WORDS, Screen.SOURCES):
        yield Stop("first", (GoHome(), OpenReading(screen)), name=screen)
        yield Stop("second", (TurnPage(1),), name=screen)


def _compared() -> Iterator[Stop]:
    """From Explore: the first pair, another one, what How sure? says of it, and twice the same."""
    yield Stop("first", (Close(), OpenReading(Screen.COMPARE)), name="compare")
    drip = Compare("after", "ketamine-infusion")
    yield Stop("drip", (Compare("before", "depression"), drip), seconds=1.0, name="compare")
    yield Stop("sure", (OpenSure("mood-front"),), name="compare")
    yield Stop("task", (Close(), Compare("before", "healthy-task")), seconds=1.0, name="compare")
    yield Stop("same", (Compare("after", "healthy-task"),), seconds=1.0, name="compare")
