"""A quiet steering wheel with eight spokes."""

import math
from collections.abc import Sequence

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import ring
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark

EXTENT = (100.0, 100.0)
CENTER: Point = (50.0, 50.0)
SPOKES = 8
SWAY_DEGREES = 4.0
SWAY_SECONDS = 8.0
RIM, RIM_WIDTH = 29.0, 5.4
HUB = 7.0
SPOKE = ((HUB - 1.0, 1.5), (RIM, 1.1))
GRIP = ((30.5, 1.2), (33.5, 1.3), (36.0, 2.1), (39.0, 2.5), (42.5, 2.3), (45.5, 1.4))
"""Outlines: distance from the middle and half width, in millimeters."""

KING = ((41.2, -2.2), (41.2, 2.2))
"""Across the upper spoke: distance from the middle, and to the side."""

_RIM = (ring(CENTER, RIM, "ink", RIM_WIDTH), ring(CENTER, RIM, "panel", RIM_WIDTH - 2.4))
_HUB = (ring(CENTER, HUB, "ink", 1.2, "panel"), ring(CENTER, HUB - 3.6, "ink", 1.0))


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The wheel sways to and fro, a little and slowly."""
    sway = SWAY_DEGREES * math.sin(2.0 * math.pi * moment.drifting / SWAY_SECONDS)
    turns = [90.0 + sway + 360.0 / SPOKES * spoke for spoke in range(SPOKES)]
    return (
        *(_outline(turn, SPOKE, smooth=False) for turn in turns),
        *(_outline(turn, GRIP, smooth=True) for turn in turns),
        *_RIM,
        *(ring(_all_at(turn, ((RIM, 0.0),))[0], 0.5, "ink", 0.6, "ink") for turn in turns),
        *_HUB,
        _king(turns[0]),
    )


def _outline(turn: float, half: tuple[Point, ...], *, smooth: bool) -> ShapeMark:
    """A part that is the same on both sides of its spoke."""
    sides = [*half, *((out, -width) for out, width in reversed(half))]
    return ShapeMark(_all_at(turn, sides), "ink", "panel", 1.1, closed=True, smooth=smooth)


def _king(turn: float) -> ShapeMark:
    """The turned ring that marks the upper spoke."""
    return ShapeMark(_all_at(turn, KING), "ink", width=1.1)


def _all_at(turn: float, places: Sequence[Point]) -> tuple[Point, ...]:
    """Places on a spoke, out from the middle and aside from it, with the spoke turned."""
    angle = math.radians(turn)
    along, across, (x, y) = math.cos(angle), math.sin(angle), CENTER
    return tuple(
        (x + out * along - aside * across, y + out * across + aside * along)
        for out, aside in places
    )
