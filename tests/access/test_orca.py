"""The story as a screen reader tells it: Orca, for real, with a display and a bus of its own.

What it says stands in heard/, to be read from start to end as a blind visitor would hear it. When
it has to change: DMNKIOSK_SWEEP=whole DMNKIOSK_GOLDEN=write, and these tests write it anew.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dmnkiosk.content.controls import ChoicesControl, GuessControl, SliderControl
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from tests.access.desk import Desk, desk, missing
from tests.access.ears import Ears
from tests.conftest import SWEEP
from tests.journeys.everything import chapters, slides, text

pytestmark = pytest.mark.skipif(
    SWEEP != "whole", reason="takes many minutes: a part of `make test-all`"
)

HEARD = Path(__file__).with_name("heard")
NAMES = {"Return": "Enter"}
"""Keys that people call by another name than X11 does."""


class Listener:
    """Someone who cannot see the screen; what they do and hear becomes lines."""

    def __init__(self, one: Desk, ears: Ears) -> None:
        self._desk, self._ears = one, ears
        self.lines: list[str] = []

    def begins(self) -> None:
        """Hears what there is before a key was struck; if the window is named first, is chance."""
        self._hear("The kiosk")
        self.lines = [line for line in self.lines if line.strip() != f"{text().title}."]

    def strikes(self, key: str) -> None:
        self._desk.strikes(key)
        self._hear(NAMES.get(key, key))

    def finds(self, name: str) -> None:
        """Strikes Tab until that has the focus, and hears all on the way."""
        for key in self._desk.strikes_until("Tab", name):
            self._hear(NAMES.get(key, key))

    def presses(self, name: str) -> None:
        self.finds(name)
        self.strikes("Return")

    def _hear(self, after: str) -> None:
        said = self._ears.hears()
        self.lines += [f"[{after}]", *(f"    {line}" for line in said)]


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    """Someone before a fresh kiosk, with a screen reader."""
    if lacking := missing("orca", "openbox"):
        pytest.skip(f"not installed: {', '.join(lacking)}; `make setup` installs them")
    with desk(tmp_path, ("openbox",)) as one:
        ears = Ears(one)
        one.opens_the_kiosk()
        listener = Listener(one, ears)
        listener.begins()
        yield listener


def test_the_first_screens_and_slides_are_told_as_they_were(listener: Listener):
    listener.presses("Touch to begin")
    listener.presses("Take the whole tour")
    listener.presses("Next")
    listener.presses("How sure? well supported")
    listener.strikes("Escape")
    listener.presses("Help now")
    listener.strikes("Escape")
    compare(listener, "beginning")


@pytest.mark.parametrize("chapter", chapters())
def test_a_chapter_is_told_as_it_was(listener: Listener, chapter: str, sweep: str):
    if sweep != "whole":
        pytest.skip("takes minutes: part of `make test-all`")
    listener.presses("Touch to begin")
    listener.presses(text().chapters[chapter].title)
    for slide in slides(chapter):
        _use_control(listener, slide)
        listener.presses("Next")
    compare(listener, chapter)


def test_the_other_screens_are_told_as_they_were(listener: Listener, sweep: str):
    if sweep != "whole":
        pytest.skip("takes minutes: part of `make test-all`")
    listener.presses("Touch to begin")
    for name in ("Explore the brain", "Words to know", "Where this comes from"):
        listener.presses(name)
        if name == "Explore the brain":
            listener.presses("Compare two pictures")
            listener.presses("Right picture: the next one")
            listener.presses("Close")
        listener.presses("Close")
    listener.presses("Calm")
    listener.presses("Gentle")
    listener.presses("Close")
    compare(listener, "other-screens")


def _use_control(listener: Listener, slide: AnySlide) -> None:
    """Makes the last choice, which lasts, or moves the slider by a step."""
    words, control = text().slides[slide.id], getattr(slide, "control", None)
    match control:
        case ChoicesControl() | GuessControl():
            listener.presses(words.choices[control.choices[-1].id].label)
        case SliderControl() if words.control is not None:
            listener.finds(words.control.hint)
            listener.strikes("Left")
    if isinstance(slide, CheckSlide):
        listener.presses(words.answers[slide.answers[0]].label)
    if isinstance(slide, OptionsSlide):
        # The first ones are hard words of the text, too.
        listener.presses(text().options[slide.options[-1].id].name)
    if isinstance(slide, QuestionsSlide):
        listener.presses(words.choices[slide.questions[0]].label)


def compare(listener: Listener, name: str) -> None:
    """What was heard, and what stands in the file."""
    golden, heard = HEARD / f"{name}.txt", "\n".join(listener.lines) + "\n"
    if os.environ.get("DMNKIOSK_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(heard, encoding="utf-8")
    assert heard == golden.read_text(encoding="utf-8")
