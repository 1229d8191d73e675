"""What moves a picture exists, is not too fast, and is no more than evidence lets be drawn."""

import pytest

from tests.content.conftest import DECK, TEXT, Spoil

SEE_SAW = "chapters.0.slides.2.figure"
TMS = "chapters.2.slides.1.figure"
KETAMINE = "chapters.3.slides.1.figure"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "course: tms\n",
            "course: tns\n",
            f"@:19: {TMS}.course: no course 'tns'; did you mean 'tms'?",
        ),
        (
            "{at: 1, moment: 30}",
            "{at: 1, moment: 30, state: depression}",
            f"@:31: {TMS}.run.1.moment: a key frame has a state or a moment; remove one of the two",
        ),
        (
            "{at: 0.5, state: healthy-task}",
            "{at: 0.5, moment: 3}",
            f"@:33: {SEE_SAW}.run.1.moment: a moment is of a course; "
            "name it with 'course:' beside 'seconds:'",
        ),
        (
            "{at: 0.25, moment: 40,",
            "{at: 0.25, state: ketamine-infusion,",
            f"@:33: {KETAMINE}.run.1.state: no more than 0.6 of this state may be drawn; "
            "write 'course: one-dose' and a 'moment' instead",
        ),
        (
            "task: healthy-task",
            "task: healthy-tusk",
            f"@:46: {SEE_SAW}.signals.task: no state 'healthy-tusk'; did you mean 'healthy-task'?",
        ),
        (
            "task: healthy-task",
            "task: healthy-rest",
            f"@:46: {SEE_SAW}.signals.task: this state has no drive, so nothing would move; "
            "name one with a task",
        ),
        (
            "{at: 0.5, state: healthy-task}",
            "{at: 0.03, state: healthy-task}",
            f"@:20: {SEE_SAW}.run.1.at: this comes 0.36 seconds after the key frame before, which "
            "is less than 0.5; move it, or write more seconds",
        ),
        (
            "path: [0.67, 0.0, 1.0]",
            f"path: [{', '.join(['0.0', '1.0'] * 15)}]",
            "@-1:20: chapters.0.slides.5.figure.seconds: each way of the path takes 0.34 seconds; "
            "it must take 0.5: write more seconds, or fewer points",
        ),
        (
            "targets: [path-1,",
            "targets: [path-9,",
            "@:21: chapters.2.slides.2.control.targets.0: no part of the drawing 'path-9'; "
            "did you mean 'path-7'?",
        ),
        (
            "options: {mode: worn}",
            "options: {mood: worn}",
            "@:52: chapters.1.slides.0.figure.panels.0.diagram.options.mood: no option 'mood'; "
            "did you mean 'mode'?",
        ),
    ],
)
def test_it_is_told_where_it_stands(spoil: Spoil, old: str, new: str, told: str):
    problems = spoil(DECK, old, new)
    assert f"{DECK}:{told}" in problems


def test_a_picture_to_look_through_has_two_choices(spoil: Spoil):
    (told, *_) = (p for p in spoil(DECK, "            - {id: rest, at: 1}\n", "") if "look" in p)
    assert told.endswith("needs two choices: looking, and looking away")


def test_a_drawn_word_that_nothing_draws_is_told(spoil: Spoil):
    (told,) = spoil(TEXT, "      busier: Busier\n", "      bussier: Busier\n")
    assert told.endswith("drawn.bussier: no drawn word 'bussier'; did you mean 'busier'?")
