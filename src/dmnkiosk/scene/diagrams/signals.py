"""How busy two teams were during the last seconds, as two lines of time."""

import numpy as np

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import ring, stripes
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.trace import TraceMark
from dmnkiosk.scene.marks.words import WordsMark
from dmnkiosk.scene.signals import Trace

EXTENT = (120.0, 64.0)
LEFT, RIGHT = 14.0, 108.0
BASE, HEIGHT = 16.0, 36.0
"""Where the axis of time lies, and how far above it a team is that is up."""

LOW, HIGH = -0.25, 1.25
"""How busy a team is at the axis, and at the top of the drawing."""

TOP = BASE + HEIGHT + 5.0
DOT = 3.2
TEAMS = (("focus", True), ("resting", False))
"""Role of a team, and whether its line is dashed and its dot striped: never by color alone."""


def draw(moment: Moment) -> tuple[Mark, ...]:
    """Both axes, both lines, and a dot on each line for now."""
    return (
        *_axes(),
        *(mark for role, dashed in TEAMS for mark in _line(moment, role, dashed)),
        *_words(moment),
    )


def _axes() -> tuple[ShapeMark, ...]:
    up = ((LEFT, BASE), (LEFT, TOP))
    along = ((LEFT, BASE), (RIGHT + 6.0, BASE))
    return (
        ShapeMark(up, "soft", width=0.9),
        ShapeMark(
            ((LEFT - 2.2, TOP - 3.4), (LEFT, TOP), (LEFT + 2.2, TOP - 3.4)), "soft", width=0.9
        ),
        ShapeMark(along, "soft", width=0.9),
        ShapeMark(
            ((RIGHT + 2.6, BASE + 2.2), (RIGHT + 6.0, BASE), (RIGHT + 2.6, BASE - 2.2)),
            "soft",
            width=0.9,
        ),
    )


def _line(moment: Moment, role: str, dashed: bool) -> tuple[Mark, ...]:
    trace = moment.traces.get(role, ())
    if not trace:
        return ()
    points = _points(trace)
    now = points[-1]
    marks: tuple[Mark, ...] = (
        TraceMark(points, role, 1.7, dashed),
        ring(now, DOT, "ink", 0.7, role),
    )
    return (*marks, *stripes(now, DOT, 90.0)) if dashed else marks


def _points(trace: Trace) -> tuple[Point, ...]:
    """The line of a team, in millimeters; it is asked for some hundred points in each frame."""
    when, busy = np.asarray(trace).T
    x = LEFT + (RIGHT - LEFT) * when
    y = BASE + HEIGHT * (np.clip(busy, LOW, HIGH) - LOW) / (HIGH - LOW)
    return tuple(zip(x.tolist(), y.tolist(), strict=True))


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    places: tuple[tuple[str, Point], ...] = (
        ("busier", (LEFT + 2.0, TOP + 5.0)),
        ("time", ((LEFT + RIGHT) / 2.0, BASE - 8.0)),
    )
    return tuple(
        WordsMark(moment.word(key), at, "soft", width=60.0)
        for key, at in places
        if moment.word(key)
    )
