"""Ways: lines of evenly spread points, of which one walks a share."""

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.geometry import Point, between, on_curve

Way = tuple[Point, ...]


def curve(start: Point, control: Point, end: Point, points: int = 24) -> Way:
    """Points on a quadratic Bézier curve."""
    return tuple(on_curve(start, control, end, i / (points - 1)) for i in range(points))


def at(way: Way, share: float) -> Point:
    """The point at a share 0..1 of the way."""
    place = clamp(share) * (len(way) - 1)
    index = min(int(place), len(way) - 2)
    return between(way[index], way[index + 1], place - index)


def begun(way: Way, share: float) -> Way:
    """The first share 0..1 of a way, with as many points as the whole."""
    steps = len(way) - 1
    return tuple(at(way, clamp(share) * step / steps) for step in range(steps + 1))
