"""Smooth curves through knots that never overshoot: monotone cubics, flat outside their ends.

Slopes by Fritsch and Butland (1984), a form of the monotone interpolation of Fritsch and Carlson
(1980), as PCHIP has them: a knot that is a peak or a pit is level, and all others get a weighted
harmonic mean of the slopes of their neighbors.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

Knot = tuple[float, float]
"""Where on the axis, and the value there."""

CURVES = 64
"""How many curves are remembered."""


def value_at(knots: tuple[Knot, ...], place: float) -> float:
    """The value of the curve at a place; between two knots it lies between their values.

    Args:
        knots: at least one, in rising order of their places.
        place: anywhere; outside the knots the curve keeps the value of its nearest end.
    """
    following = bisect_right(knots, place, key=_place)
    if following == 0:
        return knots[0][1]
    if following == len(knots):
        return knots[-1][1]
    slopes = _slopes(knots)[following - 1 : following + 1]
    return _between(knots[following - 1], knots[following], slopes, place)


def _place(knot: Knot) -> float:
    return knot[0]


def _between(start: Knot, end: Knot, slopes: Sequence[float], place: float) -> float:
    width = end[0] - start[0]
    t = (place - start[0]) / width
    u = 1.0 - t
    value = (
        start[1] * (1.0 + 2.0 * t) * u * u
        + slopes[0] * width * t * u * u
        + end[1] * (1.0 + 2.0 * u) * t * t
        - slopes[1] * width * u * t * t
    )
    # Rounding alone could lead past a knot.
    return min(max(value, min(start[1], end[1])), max(start[1], end[1]))


@lru_cache(CURVES)
def _slopes(knots: tuple[Knot, ...]) -> tuple[float, ...]:
    """The slope at each of at least two knots."""
    widths = [b[0] - a[0] for a, b in pairwise(knots)]
    chords = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(knots)]
    if len(chords) == 1:
        return (chords[0], chords[0])
    pairs = zip(pairwise(widths), pairwise(chords), strict=True)
    inner = [_inner(*w, *c) for w, c in pairs]
    first = _outer(widths[0], widths[1], chords[0], chords[1])
    last = _outer(widths[-1], widths[-2], chords[-1], chords[-2])
    return (first, *inner, last)


def _inner(before: float, after: float, rise: float, next_rise: float) -> float:
    """The slope at a knot between two chords."""
    if rise * next_rise <= 0.0:
        return 0.0
    one, other = 2.0 * after + before, after + 2.0 * before
    return (one + other) / (one / rise + other / next_rise)


def _outer(width: float, next_width: float, rise: float, next_rise: float) -> float:
    """The slope at an end, of three knots, kept from overshooting."""
    slope = ((2.0 * width + next_width) * rise - width * next_rise) / (width + next_width)
    if slope * rise <= 0.0:
        return 0.0
    most = 3.0 * abs(rise)
    return min(max(slope, -most), most)
