"""Soft shapes near the edge of the head that drift a little, in the head view's millimeters."""

import math

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.geometry import Point, circle
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark

EXTENT = (192.0, 174.0)
SHAPES = (
    ((-109.0, -12.0), 20.0, 13.0, 86.0, "planning"),
    ((-102.0, 42.0), 16.0, 12.0, 62.0, "pulse"),
    ((-66.0, 76.0), 22.0, 13.0, 28.0, "helper"),
    ((-14.0, 84.0), 16.0, 11.0, 2.0, "planning"),
    ((36.0, 70.0), 21.0, 12.0, -30.0, "pulse"),
    ((72.0, 34.0), 17.0, 12.0, -62.0, "helper"),
)
"""For each shape: where it rests, half its length and width, how it is turned, its role."""

MIDDLE: Point = (-16.0, 10.0)
FARTHEST = 7.0
"""How far a shape drifts at the most, in millimeters."""

LAYERS = 6
SIZES = tuple(1.0 - 0.11 * step for step in range(LAYERS))
ROUND = tuple((x, y * (1.0 + 0.22 * x)) for x, y in circle((0.0, 0.0), 1.0, 20))
SWAY_SECONDS = 11.0


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The shapes drift out and a little around as the effect rises, and rest as it fades.

    The option `state` names the state of the course whose effect it is.
    """
    effect = moment.effect()
    sway = math.sin(2.0 * math.pi * moment.drifting / SWAY_SECONDS)
    return tuple(mark for index in range(len(SHAPES)) for mark in _shape(index, effect, sway))


def _shape(index: int, effect: float, sway: float) -> tuple[ShapeMark, ...]:
    rest, length, width, turned, role = SHAPES[index]
    side = 1.0 if index % 2 else -1.0
    center = _drifted(rest, effect * FARTHEST, effect * 2.5 * side * sway)
    opacity = 0.32 + 0.24 * effect
    layer = 1.0 - (1.0 - opacity) ** (1.0 / LAYERS)
    petal = _petal(length, width, turned + 12.0 * effect * side)
    return tuple(
        ShapeMark(
            tuple((center[0] + dx * size, center[1] + dy * size) for dx, dy in petal),
            None,
            role,
            closed=True,
            smooth=True,
            opacity=layer,
        )
        for size in SIZES
    )


def _drifted(rest: Point, out: float, around: float) -> Point:
    dx, dy = rest[0] - MIDDLE[0], rest[1] - MIDDLE[1]
    far = math.hypot(dx, dy)
    x = rest[0] + (dx * out - dy * around) / far
    return (x, rest[1] + (dy * out + dx * around) / far)


def _petal(length: float, width: float, turned: float) -> tuple[Point, ...]:
    """A rounded shape about its own middle, a little fuller at one end."""
    angle = math.radians(turned)
    along = (length * math.cos(angle), length * math.sin(angle))
    across = (-width * math.sin(angle), width * math.cos(angle))
    return tuple((x * along[0] + y * across[0], x * along[1] + y * across[1]) for x, y in ROUND)
