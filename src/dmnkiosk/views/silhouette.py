"""Sample points of areas and of the whole brain, for labels to keep clear of. In millimeters."""

from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.scene.frame import PanelFrame
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.views.paths import outline

BORDER_POINTS = 28
GRID_MM = 14.0


def lit_points(outlines: Outlines, part: PanelFrame | None) -> tuple[Point, ...]:
    """Points on the borders of the shown areas."""
    if part is None or part.view is None:
        return ()
    regions = outlines.view(part.view).regions
    shown = [regions[m.region] for m in part.marks if isinstance(m, RegionMark)]
    return tuple(p for shape in shown for p in _border(shape.path or shape.deep_path))


def pale_points(outlines: Outlines, part: PanelFrame | None) -> tuple[Point, ...]:
    """Points of a grid inside the brain."""
    if part is None or part.view is None:
        return ()
    layers = outlines.view(part.view).layers
    return tuple(p for layer in layers if layer.kind == "cortex" for p in _inside(layer.path))


@cache
def _border(data: str) -> tuple[Point, ...]:
    path = outline(data)
    return tuple(_xy(path.pointAtPercent(i / BORDER_POINTS)) for i in range(BORDER_POINTS))


@cache
def _inside(data: str) -> tuple[Point, ...]:
    path: QPainterPath = outline(data)
    box = path.boundingRect()
    xs = [box.left() + GRID_MM * i for i in range(int(box.width() / GRID_MM) + 1)]
    ys = [box.top() + GRID_MM * i for i in range(int(box.height() / GRID_MM) + 1)]
    return tuple((x, y) for x in xs for y in ys if path.contains(QPointF(x, y)))


def _xy(point: QPointF) -> Point:
    return (point.x(), point.y())
