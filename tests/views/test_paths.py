"""Paths on the glass: what is cut into parts or kept in pixels looks as it did in one piece."""

import math

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QApplication

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.views.dashes import dashes
from dmnkiosk.views.paths import OnGlass, islands, outline
from tests.driver import Visitor

ISLE = "M0 0C0 20 0 20 0 30C20 30 20 30 30 30C30 10 30 10 30 0C10 0 10 0 0 0Z"
LAKE = "M10 10C10 14 10 16 10 20C14 20 16 20 20 20C20 16 20 14 20 10C16 10 14 10 10 10Z"
REEF = "M13 13C13 15 13 16 13 17C15 17 16 17 17 17C17 15 17 14 17 13C15 13 14 13 13 13Z"
FAR = "M50 0C50 5 50 6 50 9C55 9 56 9 59 9C59 5 59 4 59 0C56 0 55 0 50 0Z"


def filled(*paths: QPainterPath) -> QImage:
    """Half black on white; where two paths lie over each other it is darker."""
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setOpacity(0.5)
    for path in paths:
        painter.drawPath(path)
    painter.end()
    return image


def test_islands_keep_what_lies_inside_of_them():
    found = islands(ISLE + LAKE + REEF + FAR)
    assert [island.elementCount() for island in found] == [39, 13]
    assert found[0].fillRule() is Qt.FillRule.OddEvenFill


def test_islands_look_like_the_whole(qapp: QApplication):
    data = FAR + REEF + LAKE + ISLE
    assert filled(*islands(data)) == filled(outline(data))
    assert filled(outline(ISLE)) != filled(outline(data))


def test_no_two_islands_of_an_outline_touch(visitor: Visitor):
    outlines: Outlines = visitor.kiosk.stages.library.outlines
    for view in outlines.views.values():
        for layer in view.layers:
            found = islands(layer.path)
            for index, island in enumerate(found):
                assert not any(island.intersects(other) for other in found[:index]), layer.kind


def test_a_path_on_the_glass_follows_its_panel():
    path = QPainterPath(QPointF(1.0, 1.0))
    path.lineTo(2.0, 1.0)
    kept, here, there = OnGlass(path), QTransform.fromScale(4, -4), QTransform.fromScale(2, 2)
    assert kept.at(here) == here.map(path)
    assert kept.at(here) is kept.at(here)
    assert kept.at(there) == there.map(path)


@pytest.mark.parametrize("bow", [0.0, 30.0, -60.0])
def test_dashes_are_as_long_as_asked_and_lie_on_the_curve(bow: float):
    curve = ((0.0, 0.0), (50.0, bow), (100.0, 0.0))
    whole = QPainterPath(QPointF(0.0, 0.0))
    whole.quadTo(QPointF(50.0, bow), QPointF(100.0, 0.0))
    parts = subpaths(dashes(curve, 8.0, 12.0))
    assert len(parts) == math.ceil(whole.length() / 20.0)
    assert all(part.length() == pytest.approx(8.0, abs=0.1) for part in parts[:-1])
    for number, part in enumerate(parts[:-1]):
        start = whole.pointAtPercent(whole.percentAtLength(20.0 * number))
        assert (part.pointAtPercent(0.0) - start).manhattanLength() < 0.2


def test_the_last_dash_ends_with_the_curve():
    (first, last) = subpaths(dashes(((0.0, 0.0), (8.0, 0.0), (16.0, 0.0)), 8.0, 5.0))
    assert first.length() == pytest.approx(8.0)
    assert last.pointAtPercent(1.0) == QPointF(16.0, 0.0)


def test_a_curve_without_length_has_no_dashes():
    assert dashes(((3.0, 3.0), (3.0, 3.0), (3.0, 3.0)), 8.0, 5.0).isEmpty()


def subpaths(path: QPainterPath) -> list[QPainterPath]:
    """Each part that begins with a move."""
    parts: list[QPainterPath] = []
    for index in range(path.elementCount()):
        at = path.elementAt(index)
        if at.isMoveTo():
            parts.append(QPainterPath(QPointF(at.x, at.y)))
        elif at.isCurveTo():
            points = [path.elementAt(index + step) for step in range(3)]
            parts[-1].cubicTo(*(QPointF(p.x, p.y) for p in points))
    return parts
