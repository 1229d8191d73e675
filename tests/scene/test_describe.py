"""Pictures in words: what they show, what moves, and what has changed."""

from dataclasses import replace

import pytest

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.scene.describe import Names, areas, changes, links, motion, scene, views
from dmnkiosk.scene.ending import Done, is_over
from dmnkiosk.scene.frame import Frame, PanelFrame
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from tests.driver import bundled_shelf

LIBRARY = bundled_shelf().library
assert LIBRARY is not None
ENGLISH = LIBRARY.languages["en"]
NAMES = Names({"mpfc": "Front", "pcc": "Hub"}, {"mpfc": "resting team", "pcc": "resting team"})
LINK = LinkMark("front-back", ("mpfc", "pcc"), (0, 0), (1, 1), (2, 2), 0.3, uncertain=False)
LIT = RegionMark("mpfc", "resting", "plain", 0.5)
say = ENGLISH.interface.say


def frame(
    *marks: Mark, running: bool = False, looping: bool = False, progress: float = 1.0
) -> Frame:
    panel = PanelFrame("midline", (0.0, 0.0, 1.0, 1.0), 0, 1.0, marks)
    return Frame((panel,), (1.0,), progress, running, looping)


def texts(before: Frame, after: Frame) -> list[str]:
    return [told.text for told in changes(before, after, NAMES, say)]


@pytest.mark.parametrize(
    ("running", "looping", "paused", "key"),
    [
        (True, False, False, "see-runs"),
        (True, True, True, "see-paused"),
        (False, True, False, "see-loops"),
        (False, False, False, "see-rests"),
        (False, False, True, "see-rests"),
    ],
)
def test_what_moves_is_told(running: bool, looping: bool, paused: bool, key: str):
    shown = frame(running=running, looping=looping)
    assert motion(shown, say, paused=paused).text == say(key)


def test_a_picture_with_nothing_that_runs_is_not_said_to_move():
    assert motion(frame(running=True), say, paused=False, runs=False).text == say("see-rests")


@pytest.mark.parametrize(("activity", "word"), [(0.1, "pale"), (0.5, "lit"), (0.9, "bright")])
def test_an_area_is_pale_or_lit_or_bright(activity: float, word: str):
    told = areas(frame(replace(LIT, activity=activity)), NAMES, say)["mpfc"]
    assert told.text == f"Front, resting team. It is {word}."


def test_an_area_that_stands_in_two_views_is_as_lit_as_it_is_most():
    pale = replace(LIT, activity=0.1)
    shown = Frame((frame(pale).panels[0], frame(LIT).panels[0]), (1.0,), 1.0, False, False)
    assert "lit" in areas(shown, NAMES, say)["mpfc"].text


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        (0.1, "A thin line joins Front and Hub: they move together a little."),
        (0.3, "A line joins Front and Hub: they move together."),
        (0.5, "A thick line joins Front and Hub: they move together a lot."),
        (-0.1, "A thin dashed line joins Front and Hub: they are a weak see-saw."),
        (-0.2, "A dashed line joins Front and Hub: they are like a see-saw."),
        (-0.3, "A thick dashed line joins Front and Hub: they are a strong see-saw."),
    ],
)
def test_a_link_is_told_with_how_strong_it_is_and_how_its_areas_move(strength: float, words: str):
    shown = frame(replace(LINK, strength=strength))
    assert links(shown, NAMES, say)["front-back"].text == words


def test_a_link_on_which_studies_differ_says_so():
    shown = frame(replace(LINK, uncertain=True))
    assert links(shown, NAMES, say)["front-back"].text.endswith("Studies differ on this.")


def test_a_view_is_named_once():
    shown = Frame(frame().panels * 2, (1.0,), 1.0, False, False)
    assert [told.text for told in views(shown, say)] == [say("see-midline")]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (LINK, replace(LINK, strength=0.4), "The line of Front and Hub grew thicker."),
        (LINK, replace(LINK, strength=0.2), "The line of Front and Hub grew thinner."),
        (
            replace(LINK, strength=-0.1),
            replace(LINK, strength=-0.2),
            "The see-saw of Front and Hub grew stronger.",
        ),
        (LIT, replace(LIT, activity=0.8), "This area grew brighter: Front."),
        (LIT, replace(LIT, activity=0.2), "This area grew paler: Front."),
    ],
)
def test_what_changes_is_told(before: Mark, after: Mark, words: str):
    assert texts(frame(before), frame(after)) == [words]


def test_a_new_label_is_told():
    label = LabelMark("pcc", (0.0, 0.0), "Hub", "resting team")
    assert texts(frame(), frame(label)) == ["A label now names this area: Hub."]


def test_what_stays_the_same_is_not_told():
    assert (
        texts(frame(LINK, LIT), frame(replace(LINK, pulses=(0.5,)), replace(LIT, activity=0.55)))
        == []
    )


def test_the_end_is_told_only_when_it_has_come():
    words = ENGLISH.text.slides["teamwork"]
    assert [told.text for told in scene(words, over=False)] == [words.start]
    assert [told.text for told in scene(words, over=True)] == [words.start, words.end]


# --- when the end has come ---


def slide(name: str) -> AnySlide:
    assert LIBRARY is not None
    return LIBRARY.slide(name)


@pytest.mark.parametrize(
    ("name", "done", "over"),
    [
        ("teamwork", Done(), True),
        ("circles", Done(), True),
        ("yourself", Done(("my-life-story",)), False),
        ("yourself", Done(("my-life-story", "what-i-am-like", "how-i-feel")), True),
        ("see-saw", Done(), False),
        ("see-saw", Done(("focus",)), False),
        ("see-saw", Done(("focus", "rest")), True),
        ("steering", Done(), False),
        ("steering", Done(lit=("mpfc",)), True),
        ("quick-check", Done(), False),
        ("quick-check", Done(marked=True), True),
        ("good-and-hard", Done(), False),
        ("take-with-you", Done(marked=True), True),
    ],
)
def test_an_end_that_tells_what_a_visitor_did_comes_when_they_did_it(
    name: str, done: Done, over: bool
):
    assert is_over(slide(name), frame(), done) == over


def test_a_picture_that_runs_or_was_moved_back_has_not_ended():
    assert not is_over(slide("teamwork"), frame(running=True), Done())
    assert not is_over(slide("teamwork"), frame(progress=0.5), Done())
