"""Two teams on a see-saw: the resting team and the focus team."""

import math

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import ring, stripes
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (200.0, 64.0)
PIVOT: Point = (100.0, 31.0)
GROUND = 15.0
ARM = 64.0
SEAT = 54.0
"""From the pivot to the middle of a team, in millimeters."""

STEEPEST_DEGREES = 8.0
FARTHEST = 1.3
BALL = 5.2
BEAM = 2.2
WORDS_Y = 6.5


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The busier team is up.

    Without signals the resting team is up at the start of the run, down in its middle, up at its
    end.
    """
    degrees = STEEPEST_DEGREES * _tilt(moment)
    return (
        *_stand(),
        ShapeMark((_on(-ARM, 0.0, degrees), _on(ARM, 0.0, degrees)), "ink", width=BEAM),
        ring(PIVOT, 2.1, "ink", 1.2, "panel"),
        *_team(-SEAT, degrees, "resting", striped=False),
        *_team(SEAT, degrees, "focus", striped=True),
        *_words(moment),
    )


def _tilt(moment: Moment) -> float:
    """How far the resting team is above the focus team, -1..1 and a little beyond."""
    if not moment.busy:
        return math.cos(2.0 * math.pi * moment.progress)
    return clamp(moment.busy["resting"] - moment.busy["focus"], -FARTHEST, FARTHEST)


def _stand() -> tuple[ShapeMark, ...]:
    x, y = PIVOT
    foot = ((x, y), (x - 10.0, GROUND), (x + 10.0, GROUND))
    return (
        ShapeMark(((x - 84.0, GROUND), (x + 84.0, GROUND)), "line", width=0.9),
        ShapeMark(foot, "soft", "soft", 1.6, closed=True),
    )


def _team(seat: float, degrees: float, role: str, *, striped: bool) -> tuple[ShapeMark, ...]:
    """Three balls, one on two; the stripes tell the teams apart without color."""
    low = BALL + BEAM / 2.0 + 0.5
    places = ((-BALL - 0.3, low), (BALL + 0.3, low), (0.0, low + BALL * 1.78))
    marks: list[ShapeMark] = []
    for x, y in places:
        center = _on(seat + x, y, degrees)
        marks.append(ring(center, BALL, "ink", 0.9, role))
        if striped:
            marks += stripes(center, BALL, 90.0 - degrees)
    return tuple(marks)


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    places = (("resting", PIVOT[0] - SEAT), ("focus", PIVOT[0] + SEAT))
    return tuple(
        WordsMark(moment.word(key), (x, WORDS_Y), "ink", width=100.0)
        for key, x in places
        if moment.word(key)
    )


def _on(along: float, above: float, degrees: float) -> Point:
    """A point of the beam's own frame. The left end is up when `degrees` are above 0."""
    turned = math.radians(-degrees)
    return (
        PIVOT[0] + along * math.cos(turned) - above * math.sin(turned),
        PIVOT[1] + along * math.sin(turned) + above * math.cos(turned),
    )
