"""One hard path that opens into a fan of many; the hard one stays."""

import math

from dmnkiosk.motion.easing import blend, clamp, smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import disc, ring
from dmnkiosk.scene.diagrams.parts.way import Way, at
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.target import TargetMark

EXTENT = (160.0, 108.0)
START: Point = (14.0, 54.0)
ENDS = (98.0, 84.0, 70.0, 56.0, 41.0, 26.0, 11.0)
"""The heights at which the paths end, in millimeters; path-1 is the uppermost."""

HARD = 4
RIGHT = (138.0, 144.0, 147.0, 148.0, 147.0, 144.0, 138.0)
POINTS = 33
APART = 0.5
"""How far the fan must be open before each of its paths can be tapped."""

WALK_SECONDS, BACK_SECONDS = 4.0, 4.0
NAMES = tuple(f"path-{index + 1}" for index in range(len(ENDS)))


def draw(moment: Moment) -> tuple[Mark, ...]:
    """At the start of the run all paths lie on the hard one; at its end they are a fan."""
    ways = tuple(_way(index, moment.progress) for index in range(len(ENDS)))
    seen = smooth(2.0 * moment.progress)
    free = [index for index in range(len(ENDS)) if index != HARD]
    dot = _walker(moment, ways)
    return (
        *(ShapeMark(ways[i], "accent", width=1.8, smooth=True, opacity=seen) for i in free),
        ShapeMark(_rough(ways[HARD]), "ink", width=2.8, smooth=True),
        *(_end(ways[index][-1], "accent", seen) for index in free),
        disc(ways[HARD][-1], 2.8, "ink"),
        ring(START, 3.4, "ink", 1.4, "panel"),
        disc(dot, 5.6, "panel"),
        disc(dot, 4.4, "accent"),
        *_targets(ways, moment.progress),
    )


def _way(index: int, opened: float) -> Way:
    """A path from the start: a short way together, then apart."""
    right = blend(RIGHT[HARD], RIGHT[index], opened)
    rise = blend(ENDS[HARD], ENDS[index], opened) - START[1]
    points = []
    for step in range(POINTS):
        share = step / (POINTS - 1)
        x = START[0] + (right - START[0]) * share
        points.append((x, START[1] + rise * smooth(0.1 + 0.9 * share)))
    return tuple(points)


def _targets(ways: tuple[Way, ...], opened: float) -> tuple[TargetMark, ...]:
    """Where the paths lie apart; before that, there is only the hard one."""
    shown = range(len(ways)) if opened >= APART else (HARD,)
    return tuple(TargetMark(NAMES[index], ways[index][POINTS // 2 :]) for index in shown)


def _rough(way: Way) -> Way:
    """The hard path: the same way on uneven ground."""
    rough = []
    for index, (x, y) in enumerate(way):
        lively = min(index, POINTS - 1 - index, 3) / 3.0
        rough.append(
            (
                x,
                y
                + lively * (0.9 * math.sin(2.3 * index + 0.5) + 0.5 * math.sin(3.7 * index + 1.0)),
            )
        )
    return tuple(rough)


def _end(point: Point, role: str, opacity: float) -> ShapeMark:
    return disc(point, 2.2, role, opacity)


def _walker(moment: Moment, ways: tuple[Way, ...]) -> Point:
    """The dot goes out along the chosen path; from another one it first comes back."""
    way, share = ways[HARD], 0.0
    for pick, seconds in moment.held():
        back = BACK_SECONDS * share
        if pick not in NAMES or seconds < back:
            share *= 1.0 - smooth(seconds / max(back, 1e-9))
            continue
        way = ways[NAMES.index(pick)]
        share = smooth(clamp((seconds - back) / WALK_SECONDS))
    return at(way, share)
