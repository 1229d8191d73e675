"""Cuts a curve into dashes that are curves themselves."""

import math
from bisect import bisect_right
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from dmnkiosk.scene.geometry import Point, between, on_curve

STEPS = 32
"""Pieces in which the length of a curve is measured."""


Curve = tuple[Point, Point, Point]
"""Start, control and end of a quadratic Bézier curve."""


def dashes(curve: Curve, dash: float, gap: float) -> QPainterPath:
    """The dashes of a curve, each a curve of its own; the last may be short.

    Qt's own dashes are made of straight pieces, whose seams are seen when their edges are drawn.

    Args:
        curve: which is cut.
        dash: the length of a dash, in the curve's unit.
        gap: the length between two.
    """
    points = [on_curve(*curve, step / STEPS) for step in range(STEPS + 1)]
    lengths = list(accumulate((math.dist(*ends) for ends in pairwise(points)), initial=0.0))
    path = QPainterPath()
    for number in range(math.ceil(lengths[-1] / (dash + gap))):
        first = number * (dash + gap)
        _add(path, curve, _share(lengths, first), _share(lengths, first + dash))
    return path


def _share(lengths: list[float], length: float) -> float:
    """How far along a curve a length ends, 0..1."""
    if length >= lengths[-1]:
        return 1.0
    index = bisect_right(lengths, length) - 1
    part = (length - lengths[index]) / (lengths[index + 1] - lengths[index])
    return (index + part) / STEPS


def _add(path: QPainterPath, curve: Curve, first: float, last: float) -> None:
    """Adds the part of a curve between two shares of it."""
    start, control, end = curve
    middle = between(between(start, control, first), between(control, end, first), last)
    path.moveTo(QPointF(*on_curve(*curve, first)))
    path.quadTo(QPointF(*middle), QPointF(*on_curve(*curve, last)))
