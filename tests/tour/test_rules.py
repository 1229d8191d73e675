"""The rules of the glass notice what they are there for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.tour import rules
from tests.tour.album import Box, Control, Picture, Text, spoken

GLASS = Box(0, 0, 1920, 1080)
ROOM = Box(100, 100, 400, 200)


def text(words: str, box: Box, room: Box = ROOM, pixels: int = 40) -> Text:
    return Text(words, box, room, pixels)


def control(name: str, box: Box, *, inline: bool = False, role: str = "button") -> Control:
    return Control(name, role, box, inline)


GOOD = Picture(
    "04-team-start.png",
    "team",
    "start",
    GLASS,
    (
        text("A title", Box(100, 100, 300, 50)),
        text("2 of 20", Box(100, 150, 300, 50)),
        text("For learning only: ask your care team.", Box(100, 200, 300, 50)),
    ),
    (
        control("Back", Box(100, 900, 200, 76)),
        control("Next", Box(400, 900, 200, 76)),
        control("Help now", Box(700, 900, 200, 76)),
        control("a hard word", Box(100, 200, 80, 40), inline=True),
    ),
)


def told(rule: rules.Rule, *, texts: tuple[Text, ...] = (), controls: tuple[Control, ...] = ()):
    more = replace(GOOD, texts=GOOD.texts + texts, controls=GOOD.controls + controls)
    return list(rule(more))


def test_a_good_picture_breaks_no_rule():
    assert list(rules.breaches(GOOD)) == []


def test_a_text_on_another_one_is_noticed():
    low = text("low", Box(120, 130, 100, 50), Box(0, 0, 1920, 1080))
    (first, second) = told(rules.texts_overlap, texts=(low,))
    assert "'A title' [100,100 300x50] on 'low' [120,130 100x50]" in first
    assert "2 of 20" in second


@pytest.mark.parametrize(
    "box", [Box(90, 260, 50, 30), Box(460, 260, 50, 30), Box(100, 290, 50, 30)]
)
def test_a_text_that_leaves_its_room_is_noticed(box: Box):
    assert told(rules.texts_are_clipped, texts=(text("long", box),))


def test_a_control_beyond_the_glass_is_noticed():
    assert told(rules.rooms_leave_the_glass, controls=(control("x", Box(1900, 0, 76, 76)),))


def test_small_type_is_noticed():
    assert told(rules.type_is_small, texts=(text("small", Box(300, 260, 50, 30), pixels=33),))


@pytest.mark.parametrize(
    "small",
    [
        control("narrow", Box(0, 0, 45, 76)),
        control("low", Box(0, 0, 76, 45)),
        control("word", Box(0, 0, 76, 33), inline=True),
    ],
)
def test_a_control_that_is_smaller_than_a_finger_is_noticed(small: Control):
    assert told(rules.controls_are_small, controls=(small,))


def test_controls_that_touch_are_noticed():
    assert told(rules.controls_are_close, controls=(control("near", Box(600, 900, 90, 76)),))


@pytest.mark.parametrize("lacking", rules.ALWAYS)
def test_a_slide_without_a_way_out_is_noticed(lacking: str):
    name = spoken("en").say(lacking)
    left = tuple(each for each in GOOD.controls if each.name != name)
    assert _lacks(replace(GOOD, controls=left)) == [f"no {name!r}"]


def test_a_slide_without_its_place_is_noticed():
    assert len(_lacks(replace(GOOD, texts=GOOD.texts[:1]))) == 1


def _lacks(picture: Picture) -> list[str]:
    found: Iterator[str] = rules.slide_lacks_something(picture)
    return list(found)
