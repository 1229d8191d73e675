"""Points and curves in millimeters. y grows upward."""

import math
from functools import lru_cache

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


def between(start: Point, end: Point, progress: float) -> Point:
    """The point at `progress` 0..1 of the straight way."""
    return (start[0] + (end[0] - start[0]) * progress, start[1] + (end[1] - start[1]) * progress)


def bowed(start: Point, end: Point, bend: float) -> Point:
    """The control point of a quadratic Bézier curve that bows by `bend` lengths to its left."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    middle = between(start, end, 0.5)
    return (middle[0] - 2.0 * bend * dy, middle[1] + 2.0 * bend * dx)


def on_curve(start: Point, control: Point, end: Point, progress: float) -> Point:
    """The point at `progress` 0..1 of a quadratic Bézier curve."""
    first = between(start, control, progress)
    second = between(control, end, progress)
    return between(first, second, progress)


def circle(center: Point, radius: float, points: int = 24) -> tuple[Point, ...]:
    """Points on a circle, for a smooth closed shape."""
    return arc(center, radius, 0.0, 360.0 * (points - 1) / points, points)


def arc(
    center: Point, radius: float, start: float, end: float, points: int = 24
) -> tuple[Point, ...]:
    """Points on an arc from one angle to another, in degrees; 0 is to the right, 90 is up."""
    x, y = center
    return tuple((x + radius * dx, y + radius * dy) for dx, dy in _directions(start, end, points))


@lru_cache(64)
def _directions(start: float, end: float, points: int) -> tuple[Point, ...]:
    step = (end - start) / (points - 1)
    angles = [math.radians(start + step * i) for i in range(points)]
    return tuple((math.cos(a), math.sin(a)) for a in angles)


def around(first: Box, second: Box) -> Box:
    """The smallest box around two boxes."""
    low = (min(first[0], second[0]), min(first[1], second[1]))
    return (*low, max(first[2], second[2]), max(first[3], second[3]))


def rectangle(center: Point, width: float, height: float) -> tuple[Point, ...]:
    """The four corners of a rectangle."""
    x, y = center
    w, h = width / 2.0, height / 2.0
    return ((x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h))
