"""Painter paths from path data and from points, and where they lie on the glass."""

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

_TOKENS = re.compile(r"[MCZ]|-?\d*\.?\d+")


class OnGlass:
    """A path in millimeters, kept in pixels for as long as its panel stays where it is.

    Qt strokes and fills a path that is in pixels already in half the time of one that the
    painter has to scale.
    """

    def __init__(self, path: QPainterPath) -> None:
        """`path` is in millimeters, and stays as it is."""
        self.path = path
        self._placed: QPainterPath | None = None
        self._transform = QTransform()

    def at(self, transform: QTransform) -> QPainterPath:
        """The path in pixels; `transform` leads there from its millimeters."""
        if self._placed is None or transform != self._transform:
            self._placed, self._transform = transform.map(self.path), transform
        return self._placed


def box_around(paths: Sequence[OnGlass], reach: float) -> QRectF:
    """The box around paths, in millimeters, and as much more on each side as `reach` says."""
    box = QRectF()
    for path in paths:
        box = box.united(path.path.boundingRect())
    return box.adjusted(-reach, -reach, reach, reach)


@cache
def outline(data: str) -> QPainterPath:
    """The path of SVG data with absolute M, C and Z only; holes by the even-odd rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    tokens = iter(_TOKENS.findall(data))
    numbers: list[float] = []
    command = ""
    for token in tokens:
        if token == "Z":
            path.closeSubpath()
        elif token.isalpha():
            command = token
        else:
            numbers.append(float(token))
            if len(numbers) == (2 if command == "M" else 6):
                _add(path, numbers)
                numbers = []
    return path


def _add(path: QPainterPath, n: list[float]) -> None:
    if len(n) == 2:
        path.moveTo(n[0], n[1])
    else:
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])


@cache
def islands(data: str) -> tuple[QPainterPath, ...]:
    """The same in parts that do not touch, each with what lies inside of it.

    Qt's raster slows down with the number of edges in a row, so it fills parts much faster than
    the whole.
    """
    rings = [outline(f"M{ring}") for ring in data.split("M")[1:]]
    found: list[tuple[QPainterPath, QPainterPath]] = []
    for ring in sorted(rings, key=_size, reverse=True):
        start = QPointF(ring.elementAt(0).x, ring.elementAt(0).y)
        inside = next((island for coast, island in found if coast.contains(start)), None)
        if inside is None:
            found.append((ring, QPainterPath(ring)))
        else:
            inside.addPath(ring)
    return tuple(island for _, island in found)


def _size(path: QPainterPath) -> float:
    box = path.boundingRect()
    return box.width() * box.height()


def through(
    points: Sequence[tuple[float, float]], closed: bool = False, smooth: bool = False
) -> QPainterPath:
    """A path through points: straight, or a Catmull-Rom curve."""
    path = QPainterPath(QPointF(*points[0]))
    if not smooth:
        for point in points[1:]:
            path.lineTo(*point)
    else:
        _curve(path, points, closed)
    if closed:
        path.closeSubpath()
    return path


def _curve(path: QPainterPath, points: Sequence[tuple[float, float]], closed: bool) -> None:
    before, after = (points[-1:], points[:2]) if closed else (points[:1], points[-1:])
    line = [*before, *points, *after]
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(
        line, line[1:], line[2:], line[3:], strict=False
    ):
        path.cubicTo(
            bx + (cx - ax) / 6.0,
            by + (cy - ay) / 6.0,
            cx - (dx - bx) / 6.0,
            cy - (dy - by) / 6.0,
            cx,
            cy,
        )
