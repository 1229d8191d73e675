"""The whole story as somebody hears it who sees nothing: every word, from the first screen on.

    python -m tests.speech.transcript

writes it anew. Read it from its start to its end before it is kept.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from dmnkiosk.content.controls import (
    ChoicesControl,
    GuessControl,
    RegionsControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.session.actions import (
    Action,
    Answer,
    Begin,
    Close,
    Done,
    Listen,
    MoveTo,
    Next,
    OpenHelp,
    OpenOption,
    OpenRegion,
    OpenSure,
    OpenWord,
    Pick,
    TakeTour,
    ToggleQuestion,
)
from tests.speech.recording import Listener

GOLDEN = Path(__file__).with_name("transcript.en.txt")


def transcript(listener: Listener, slides: int | None = None) -> str:
    """What is done, each after a `>`, and what is heard then: all of it, or the first slides."""
    lines = []
    for action in _visit(listener, slides):
        listener.do(action)
        lines += ["", f"> {_told(action)}", *listener.hear_page()]
    return "\n".join(lines).lstrip() + "\n"


def _visit(listener: Listener, slides: int | None) -> Iterator[Action]:
    yield Listen()
    yield Begin()
    yield OpenHelp()
    yield Close()
    yield TakeTour()
    library = listener.visitor.kiosk.stages.library
    for index, (_, slide) in enumerate(list(library.deck.slides())[:slides]):
        yield from _on_slide(slide, first=index == 0)
        yield Next()
    if slides is None:
        yield Done()


def _on_slide(slide: AnySlide, *, first: bool) -> Iterator[Action]:
    """What is done there: something of each kind, and what every slide offers on the first."""
    if first:
        yield OpenWord(slide.words[0])
        yield Close()
        yield OpenSure(slide.id)
        yield Close()
    match slide:
        case CheckSlide():
            yield Answer(slide.answers[0])
        case QuestionsSlide():
            yield ToggleQuestion(slide.questions[0])
            yield Answer(slide.answers[1])
        case OptionsSlide():
            yield OpenOption(slide.options[0].id)
        case _:
            yield from _control(getattr(slide, "control", None))


def _control(control: object) -> Iterator[Action]:
    match control:
        case SliderControl():
            yield MoveTo(round(control.steps / 2) / control.steps)
        case ChoicesControl():
            yield from (Pick(choice.id, choice.at) for choice in control.choices[:2])
        case GuessControl():
            yield Pick(control.choices[0].id, control.choices[0].at)
            yield Pick("show-me", 1.0)
        case RegionsControl():
            yield OpenRegion(control.regions[0])
            yield Close()
        case _:
            return


def _told(action: Action) -> str:
    parts = [str(value) for value in vars(action).values() if value not in (None, False)]
    return " ".join([type(action).__name__, *parts])


def main() -> None:
    """Writes the golden file anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import pytest

    from dmnkiosk.shell.app import application
    from tests.driver import standing_kiosk
    from tests.speech.recording import RecordingVoice

    application()
    patch, voice = pytest.MonkeyPatch(), RecordingVoice()
    with standing_kiosk(patch, voice=voice) as visitor:
        GOLDEN.write_text(transcript(Listener(visitor, voice)), "utf-8")
    patch.undo()


if __name__ == "__main__":
    main()
