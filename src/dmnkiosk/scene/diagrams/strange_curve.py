"""How strange it may feel over two hours: a curve with a dot on it."""

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import disc
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (150.0, 118.0)
LEFT, RIGHT = 14.0, 134.0
BASE, HEIGHT = 21.0, 78.0
STEPS = 80
MINUTES = 120.0
TICKS = (("start", 0.0), ("forty-minutes", 40.0), ("two-hours", MINUTES))
WORDS_Y, PEAK_Y = 9.0, 109.0
"""Height of the words below the line, and of those above the peak: they would touch in one row."""


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The whole curve faintly, and drawn up to now.

    The option `state` names the state of the course whose effect it is.
    """
    whole = _curve(moment)
    dot = _on_curve(moment.at, moment.effect())
    so_far = tuple(min(point, dot) for point in whole)
    return (
        ShapeMark(((LEFT, BASE), *so_far, (dot[0], BASE)), None, "accent-pale", closed=True),
        ShapeMark(((LEFT - 6.0, BASE), (RIGHT + 8.0, BASE)), "soft", width=1.0),
        *(_tick(minutes) for _, minutes in TICKS),
        ShapeMark(whole, "edge", width=1.2, dashed=True),
        ShapeMark(so_far, "accent", width=2.4),
        disc(dot, 5.2, "panel"),
        disc(dot, 4.0, "accent"),
        *_words(moment),
    )


def _curve(moment: Moment) -> tuple[Point, ...]:
    minutes = [MINUTES * step / STEPS for step in range(STEPS + 1)]
    return tuple(map(_on_curve, minutes, moment.effects(minutes)))


def _on_curve(minutes: float, effect: float) -> Point:
    return (_x(minutes), BASE + HEIGHT * effect)


def _x(minutes: float) -> float:
    return LEFT + (RIGHT - LEFT) * minutes / MINUTES


def _tick(minutes: float) -> ShapeMark:
    x = _x(minutes)
    return ShapeMark(((x, BASE), (x, BASE - 2.6)), "soft", width=1.0)


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    return tuple(
        WordsMark(moment.word(key), (_x(minutes), y), "ink", width=60.0)
        for (key, minutes), y in zip(TICKS, (WORDS_Y, PEAK_Y, WORDS_Y), strict=True)
        if moment.word(key)
    )
