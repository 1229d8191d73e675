"""A line of time with a dot on it: past, one day, now, future."""

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import disc, ring
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (200.0, 34.0)
LINE_Y = 23.0
WORDS_Y = 7.0
FIRST, LAST = 26.0, 174.0
LEFT, RIGHT = 6.0, 194.0
STOP, DOT = 2.6, 5.0
KEYS = ("past", "one-day", "now", "future")


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The dot stands at `progress` of the way from the first stop to the last."""
    keys = tuple(k for k in KEYS if k != "one-day" or moment.word(k))
    places = tuple(_place(index / (len(keys) - 1)) for index in range(len(keys)))
    now = places[keys.index("now")]
    dot = _place(moment.progress)
    return (
        ShapeMark(((LEFT, LINE_Y), now), "soft", width=1.4),
        ShapeMark((now, (RIGHT - 1.0, LINE_Y)), "soft", width=1.4, dashed=True),
        _arrow(),
        *(ring(place, STOP, "soft", 1.2, "panel") for place in places),
        disc(dot, DOT + 1.5, "panel"),
        disc(dot, DOT, "accent"),
        *_words(moment, keys, places),
    )


def _place(share: float) -> Point:
    return (FIRST + (LAST - FIRST) * share, LINE_Y)


def _arrow() -> ShapeMark:
    barbs = ((RIGHT - 4.5, LINE_Y + 4.0), (RIGHT, LINE_Y), (RIGHT - 4.5, LINE_Y - 4.0))
    return ShapeMark(barbs, "soft", width=1.4)


def _words(
    moment: Moment, keys: tuple[str, ...], places: tuple[Point, ...]
) -> tuple[WordsMark, ...]:
    return tuple(
        WordsMark(moment.word(key), (place[0], WORDS_Y), "ink", width=48.0)
        for key, place in zip(keys, places, strict=True)
        if moment.word(key)
    )
