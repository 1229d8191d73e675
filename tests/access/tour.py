"""A walk past every screen for those who hear it: each with a name, and how one comes there."""

from collections.abc import Iterator

from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.session.actions import (
    Action,
    Answer,
    Begin,
    Calm,
    Close,
    GoHome,
    GoTo,
    Next,
    OpenExtra,
    OpenHelp,
    OpenOption,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    Tick,
)
from dmnkiosk.session.state import Screen
from tests.journeys.everything import library, slides

ASKED = (Tick(1.0),) * 125


def stops() -> Iterator[tuple[str, tuple[Action, ...]]]:
    """Every screen, every slide as it is found and as it is used, every kind of card."""
    yield "attract", ()
    yield "menu", (Begin(),)
    for slide in slides():
        yield slide.id, (GoTo(slide.id),)
        yield f"{slide.id} sure", (OpenSure(slide.id),)
        for extra in slide.extras:
            yield f"{slide.id} {extra}", (OpenExtra(extra),)
        for word in slide.words:
            yield f"{slide.id} {word}", (OpenWord(word),)
        if isinstance(slide, CheckSlide):
            yield f"{slide.id} answer", (Close(), Answer(slide.answers[0]))
        if isinstance(slide, OptionsSlide):
            yield f"{slide.id} open", (Close(), OpenOption(slide.options[0].id))
    yield "end", (Close(), Next())
    yield "questions", (OpenQuestions(),)
    for screen in (Screen.EXPLORE, Screen.WORDS, Screen.SOURCES):
        yield screen, (GoHome(), OpenReading(screen))
    yield "area", (GoHome(), OpenReading(Screen.EXPLORE), OpenRegion(_region()))
    yield "compare", (Close(), OpenReading(Screen.COMPARE))
    yield "motion", (Calm(),)
    yield "help", (Close(), OpenHelp())
    yield "idle", (Close(), GoHome(), *ASKED)


def _region() -> str:
    return library().deck.explore[0].show[0]
