"""A coil of two wings on the scalp over the left planning area, in the head view's millimeters."""

import math
from dataclasses import dataclass
from functools import lru_cache

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.plate import rounded
from dmnkiosk.scene.geometry import Box, Point, arc, between
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark

EXTENT = (192.0, 174.0)
REACH: Box = (36.0, 8.0, 120.0, 100.0)
"""Where the coil is for the target of the deck, with its cable, in millimeters."""

OPTIONS = ("u", "v", "out-u", "out-v", "target-u", "target-v")

WING = 20.0
SLANT = 0.62
"""Width of a wing against its length: the coil is seen at a slant."""

GAP = 12.5
"""From the scalp to the middle of the coil, in millimeters."""

RINGS = (1.0, 0.76, 0.52)
HANDLE = 33.0
WAVES = 3
WAVE_SECONDS = 2.5


@dataclass(frozen=True)
class _Place:
    """Where the coil is: its middle, the way out of the head, and its target."""

    middle: Point
    out: Point
    target: Point

    def at(self, along: float, out: float) -> Point:
        """A point so far along the scalp and so far out of the head, in millimeters."""
        x = self.middle[0] + self.out[1] * along + self.out[0] * out
        return (x, self.middle[1] - self.out[0] * along + self.out[1] * out)


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The coil, and soft waves from it to the planning area.

    Options, in millimeters: `u`, `v` on the scalp; `out-u`, `out-v` the way out of the head;
    `target-u`, `target-v` in the planning area.
    """
    place = _place(moment)
    waves = tuple(_wave(place, index, moment.drifting) for index in range(WAVES))
    return (*waves, *_coil(place))


def _place(moment: Moment) -> _Place:
    out = (moment.number("out-u", 0.5), moment.number("out-v", 0.866))
    size = max(math.hypot(*out), 1e-9)
    out = (out[0] / size, out[1] / size)
    scalp = (moment.number("u", 58.0), moment.number("v", 58.0))
    middle = (scalp[0] + out[0] * GAP, scalp[1] + out[1] * GAP)
    return _Place(middle, out, (moment.number("target-u", 39.0), moment.number("target-v", 27.0)))


@lru_cache(4)
def _coil(place: _Place) -> tuple[ShapeMark, ...]:
    """What does not move: both wings and the handle."""
    wings = (-WING * 0.98, WING * 0.98)
    return (*(mark for along in wings for mark in _wing(place, along)), *_handle(place))


def _wing(place: _Place, along: float) -> tuple[ShapeMark, ...]:
    """Rings within rings, on a plate that keeps them apart from what lies behind."""
    plate = _ellipse(place, along, 1.16)
    hole = _ellipse(place, along, 0.3)
    return (
        ShapeMark(plate, "edge", "panel", 1.0, closed=True, smooth=True),
        *(
            ShapeMark(_ellipse(place, along, size), "link", width=1.9, closed=True, smooth=True)
            for size in RINGS
        ),
        ShapeMark(hole, "edge", width=0.8, closed=True, smooth=True),
    )


def _ellipse(place: _Place, along: float, size: float) -> tuple[Point, ...]:
    flat = arc((0.0, 0.0), WING * size, 0.0, 345.0, 24)
    return tuple(place.at(along + x, y * SLANT) for x, y in flat)


def _handle(place: _Place) -> tuple[ShapeMark, ...]:
    """A short grip that points away from the head, and the first stretch of its cable."""
    outline = rounded((-4.2, -3.0, 4.2, HANDLE), 3.6)
    cable = ((0.0, HANDLE), (0.4, HANDLE + 5.0), (4.0, HANDLE + 9.0), (9.0, HANDLE + 9.6))
    return (
        ShapeMark(tuple(place.at(*p) for p in cable), "link", width=2.2, smooth=True),
        ShapeMark(tuple(place.at(*p) for p in outline), "link", "panel", 1.6, closed=True),
        ShapeMark((place.at(0.0, HANDLE - 12.0), place.at(0.0, HANDLE - 5.0)), "edge", width=1.6),
    )


def _wave(place: _Place, index: int, seconds: float) -> ShapeMark:
    """A small arc on its way from the coil to the planning area."""
    share = (seconds / WAVE_SECONDS + (index + 0.5) / WAVES) % 1.0
    start = place.at(0.0, -GAP - 1.0)
    heading = math.degrees(math.atan2(place.target[1] - start[1], place.target[0] - start[0]))
    middle = between(start, place.target, share)
    radius = 8.0 + 5.0 * share
    back = math.radians(heading)
    center = (middle[0] - radius * math.cos(back), middle[1] - radius * math.sin(back))
    points = arc(center, radius, heading - 50.0, heading + 50.0, 13)
    seen = 0.85 * math.sin(math.pi * share) ** 2
    return ShapeMark(points, "planning", width=2.6, smooth=True, opacity=seen)
