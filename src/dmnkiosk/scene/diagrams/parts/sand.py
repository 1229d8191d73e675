"""The still parts of the sand: its round path, new trails, and raked ripples around it."""

import math
from dataclasses import dataclass
from functools import cache

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.diagrams.parts.plate import rounded
from dmnkiosk.scene.diagrams.parts.way import Way
from dmnkiosk.scene.geometry import Point, between, on_curve
from dmnkiosk.scene.marks.shape import ShapeMark

SIZE = (160.0, 108.0)
CENTER: Point = (80.0, 54.0)
HALF_WIDTH, HALF_HEIGHT = 41.0, 32.0
LOOP_POINTS, TRAIL_POINTS = 36, 16
ROOM = 1.36
"""How much farther out than the path the ripples keep, as a factor."""

EDGE = 4.0
"""How near to the edge of the sand a ripple may come, in millimeters."""


@dataclass(frozen=True)
class Trail:
    """A trail: a quadratic Bézier curve that leaves the path, in millimeters."""

    start: Point
    control: Point
    end: Point

    def at(self, share: float) -> Point:
        """The point at a share 0..1 of the trail."""
        return on_curve(self.start, self.control, self.end, clamp(share))

    def begun(self, share: float) -> Way:
        """The first share 0..1 of the trail."""
        (x, y), (bx, by), (ex, ey) = self.start, self.control, self.end
        turn_x, turn_y, go_x, go_y = ex - 2.0 * bx + x, ey - 2.0 * by + y, bx - x, by - y
        step = clamp(share) / (TRAIL_POINTS - 1)
        ways = [step * index for index in range(TRAIL_POINTS)]
        return tuple(
            (x + t * (2.0 * go_x + t * turn_x), y + t * (2.0 * go_y + t * turn_y)) for t in ways
        )


def on_loop(rounds: float) -> Point:
    """A point of the path after some rounds, clockwise."""
    x, y, _, _ = _beside(rounds)
    return (x, y)


def _beside(rounds: float) -> tuple[float, float, float, float]:
    """A point of the path, and the way to its outside as a step of one millimeter."""
    angle = -2.0 * math.pi * rounds
    rough = 1.0 + 0.03 * math.sin(2.0 * angle + 0.6) + 0.02 * math.sin(3.0 * angle + 2.0)
    x, y = HALF_WIDTH * rough * math.cos(angle), HALF_HEIGHT * rough * math.sin(angle)
    across, up = x / HALF_WIDTH**2, y / HALF_HEIGHT**2
    length = math.hypot(across, up)
    return (CENTER[0] + x, CENTER[1] + y, across / length, up / length)


_BESIDE = tuple(_beside(index / LOOP_POINTS) for index in range(LOOP_POINTS))


def loop(out: float = 0.0) -> tuple[Point, ...]:
    """The whole path, or a line that keeps `out` millimeters to its outside."""
    return tuple((x + across * out, y + up * out) for x, y, across, up in _BESIDE)


def _trail(rounds: float, ahead: float, end: Point) -> Trail:
    """A trail that leaves the path the way one walks, and bends away to its end.

    Args:
        rounds: where it leaves.
        ahead: how far it still goes straight on, in millimeters.
        end: where it is lost.
    """
    start, soon = on_loop(rounds), on_loop(rounds + 0.005)
    far = ahead / math.dist(start, soon)
    return Trail(start, between(start, soon, far), end)


def _ripples() -> tuple[ShapeMark, ...]:
    """Raked lines that flow around the path as water flows around a stone."""
    lines = []
    for level in (0.05, 0.17, 0.3, 0.45, 0.62, 0.8, 1.0):
        for side in (1.0, -1.0):
            for run in _runs([_ripple(x / 2.0, level, side) for x in range(6, 315, 4)]):
                lines.append(ShapeMark(run, "groove", width=0.6, smooth=True, opacity=0.28))
    return tuple(lines)


def _ripple(x: float, level: float, side: float) -> Point:
    across = (x - CENTER[0]) / (HALF_WIDTH * ROOM)
    low, high = max(1.0 - across * across, 0.0) ** 0.5, 6.0
    for _ in range(40):
        middle = (low + high) / 2.0
        flow = middle * (1.0 - 1.0 / max(across * across + middle * middle, 1e-9))
        low, high = (middle, high) if flow < level else (low, middle)
    return (x, CENTER[1] + side * low * HALF_HEIGHT * ROOM)


def _runs(points: list[Point]) -> list[tuple[Point, ...]]:
    """The stretches of a ripple that lie on the sand."""
    runs: list[list[Point]] = [[]]
    for point in points:
        if EDGE <= point[1] <= 2.0 * CENTER[1] - EDGE:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [tuple(run) for run in runs if len(run) > 16]


@cache
def ground() -> tuple[ShapeMark, ...]:
    """The sand and its ripples: the very same marks in every frame."""
    sand = ShapeMark(rounded((0.0, 0.0, *SIZE), 9.0), None, "sand", closed=True)
    return (sand, *_ripples())


LOOP = loop()

TRAILS = (
    _trail(0.69, 46.0, (153.0, 72.0)),
    _trail(0.47, 36.0, (8.0, 88.0)),
    _trail(0.97, 34.0, (152.0, 16.0)),
    _trail(0.19, 46.0, (7.0, 34.0)),
)
"""The first is the one the dot tries."""
