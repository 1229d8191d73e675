"""How lines and surfaces stand out from what is beside them, measured in a picture."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainterPath

from tests.pictures.pixels import Numbers, Pixels, Truths, commonest, contrasts, luminances, part_of

FAR, DEEP = 7, 9
"""Pixels: how far outside of a control its ground is looked at, and how deep its edge may lie."""

MIDDLE = 0.10
"""The part of a side that is looked at; the ends of a pill are round."""

DASHED = 0.75
"""At least a quarter of a side is of the color of its edge, where that is dashed."""

APART = 8.0
"""Pixels between two points of a line that are looked at."""

SOFT = 3.0
"""Pixels beside a line that are its soft edge."""

HIDDEN = 0.10
"""So much of a line may be worse: where it crosses what is of its own shade for a few pixels."""


def of_control(light: Numbers, rect: QRect, ratio: float = 1.0) -> float:
    """The contrast of a control's edge, or of its inside, with the ground; of the worst side."""
    box = QRect(rect.topLeft() * ratio, rect.size() * ratio)
    sides = []
    for axis, (start, length) in enumerate(((box.top(), box.height()), (box.left(), box.width()))):
        middle = start + length // 2
        reach = max(round(length * MIDDLE / 2.0), 1)
        band = np.take(light, range(middle - reach, middle + reach), axis=axis)
        line = band if axis == 0 else band.T
        first, last = (box.left(), box.right()) if axis == 0 else (box.top(), box.bottom())
        sides.append(_side(line, first, 1))
        sides.append(_side(line, last, -1))
    return min(side for side in sides if side is not None)


def _side(band: Numbers, at: int, inward: int) -> float | None:
    """Bands run along the last axis; none where the side lies at the edge of the glass."""
    outside = [at - inward * step for step in range(3, FAR)]
    inside = [at + inward * step for step in range(-1, DEEP)]
    if min(outside) < 0 or max(outside) >= band.shape[1]:
        return None
    ground = np.median(band[:, outside], axis=1)
    best = contrasts(band[:, inside], ground[:, None]).max(axis=1)
    return float(np.quantile(best, DASHED))


def of_sample(pixels: Pixels, rect: QRect, share: float = 0.04) -> float:
    """The contrast of what is painted in a rectangle with what it stands on."""
    light = luminances(part_of(pixels, rect))
    away = contrasts(light, commonest(light))
    return float(np.median(away[away >= np.quantile(away, 1.0 - share)]))


def of_outline(
    light: Numbers, path: QPainterPath, half: float, free: Truths, *, dashed: bool = False
) -> float | None:
    """The contrast of a closed shape with what is around it, by its line or by its inside.

    Args:
        light: the luminance of each pixel.
        path: the shape, in pixels.
        half: half of the width of its line, in pixels.
        free: the pixels over which nothing else lies.
        dashed: whether its line is: then a gap is as good as the dash beside it.
    """
    found, air = [], SOFT
    for at, normal in _along(path):
        out = -1.0 if path.contains(at + normal * (half + air)) else 1.0
        across = [at + normal * (out * d) for d in np.arange(-half - air, half + 2.5 * air, 0.5)]
        read = _read(light, free, across)
        if read is None:
            continue
        outside = np.median(read[-int(3 * air) :])
        inside = np.median(read[: int(2 * air)])
        line = contrasts(read[int(2 * air) : -int(3 * air)], outside).max()
        found.append(max(float(line), float(contrasts(inside, outside))))
    if dashed:
        found = [max(beside) for beside in zip(found, found[1:] + found[:1], strict=True)]
    return float(np.quantile(found, HIDDEN)) if found else None


def of_line(
    light: Numbers, paths: Sequence[QPainterPath], half: float, free: Truths
) -> float | None:
    """The contrast between a line and its casing: of the lightest and the darkest across it.

    Args:
        light: the luminance of each pixel.
        paths: the middle of the line, or of each of its dashes, in pixels.
        half: from there to the outside of its casing, in pixels.
        free: the pixels over which nothing else lies.
    """
    found = []
    for path in paths:
        for at, normal in _along(path):
            read = _read(light, free, [at + normal * d for d in np.arange(-half, half, 0.5)])
            if read is not None:
                found.append(float(contrasts(read.max(), read.min())))
    return float(np.quantile(found, HIDDEN)) if found else None


def _along(path: QPainterPath) -> list[tuple[QPointF, QPointF]]:
    """Points along a path, each with the direction across it."""
    count = max(int(path.length() / APART), 2)
    found = []
    for number in range(count):
        share = (number + 0.5) / count
        before, after = (
            path.pointAtPercent(share - 0.2 / count),
            path.pointAtPercent(share + 0.2 / count),
        )
        way = after - before
        length = float(np.hypot(way.x(), way.y()))
        if 0.0 < length < APART:
            found.append((path.pointAtPercent(share), QPointF(way.y(), -way.x()) / length))
    return found


def _read(light: Numbers, free: Truths, points: Sequence[QPointF]) -> Numbers | None:
    """The luminance at points; none where one of them is hidden or off the glass."""
    rows = np.array([round(p.y()) for p in points])
    columns = np.array([round(p.x()) for p in points])
    high, wide = light.shape
    if rows.min() < 0 or columns.min() < 0 or rows.max() >= high or columns.max() >= wide:
        return None
    if not free[rows, columns].all():
        return None
    read: Numbers = light[rows, columns]
    return read
