"""Painter paths from path data and from points."""

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

_TOKENS = re.compile(r"[MCZ]|-?\d*\.?\d+")


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
    count = len(points)
    for i in range(count if closed else count - 1):
        a, b, c, d = (_at(points, i + k, closed) for k in (-1, 0, 1, 2))
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6.0,
            b[1] + (c[1] - a[1]) / 6.0,
            c[0] - (d[0] - b[0]) / 6.0,
            c[1] - (d[1] - b[1]) / 6.0,
            c[0],
            c[1],
        )


def _at(points: Sequence[tuple[float, float]], index: int, closed: bool) -> tuple[float, float]:
    return points[index % len(points)] if closed else points[min(max(index, 0), len(points) - 1)]
