"""What stands on the canvas, measured in the pixels of its scene."""

import math
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from dmnkiosk.scene.frame import PanelFrame
from dmnkiosk.scene.geometry import on_curve
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.marks.badge import BadgeItem
from dmnkiosk.views.marks.label import LabelItem
from dmnkiosk.views.marks.link import ROCKING, LinkItem
from dmnkiosk.views.paths import outline
from tests.driver import Visitor

POINTS = 60
LIT = 0.5
"""An area this active is seen as lit."""


@dataclass(frozen=True)
class Glass:
    """Everything that a label could stand on.

    Attributes:
        labels: name -> card.
        badges: link -> disc.
        links: link -> points along it, and half of the widest ribbon.
        borders: area -> its outline, of the lit ones.
    """

    labels: dict[str, QRectF]
    badges: dict[str, QRectF]
    links: dict[str, list[QPointF]]
    half: float
    borders: dict[str, QPainterPath]


def canvas_of(visitor: Visitor) -> Canvas:
    """The canvas that is shown."""
    (canvas,) = [c for c in visitor.kiosk.window.findChildren(Canvas) if c.isVisible()]
    return canvas


def view_boxes(canvas: Canvas) -> list[Any]:
    """The shown view boxes, in the order of their panels."""
    boxes: list[Any] = [i for i in canvas.scene().items() if type(i).__name__ == "ViewBox"]
    return sorted((box for box in boxes if box.isVisible()), key=_row_and_column)


def glass(visitor: Visitor) -> Glass:
    """Measures what is shown now."""
    canvas, frame = canvas_of(visitor), visitor.kiosk.stages.frame(visitor.session)
    panels = frame.panels if frame else ()
    items = [item for item in canvas.scene().items() if item.isVisible()]
    pairs = list(zip(panels, view_boxes(canvas), strict=True))
    shown = [item for item in items if isinstance(item, LinkItem)]
    return Glass(
        {i.mark.name: i.card for i in items if isinstance(i, LabelItem) and i.mark},
        {i.link: _around(i) for i in items if isinstance(i, BadgeItem)},
        {m.link: _points(m, box) for panel, box in pairs for m in _links(panel)},
        max((item.width_px for item in shown), default=0.0) / 2.0,
        _borders(visitor, pairs),
    )


def _links(panel: PanelFrame) -> list[LinkMark]:
    return [mark for mark in panel.marks if isinstance(mark, LinkMark)]


def _points(mark: LinkMark, box: Any) -> list[QPointF]:
    length = math.dist(mark.start, mark.end)
    rock = ROCKING * length * mark.tilt if mark.see_saw else 0.0
    control = (mark.control[0], mark.control[1] + rock)
    along = [on_curve(mark.start, control, mark.end, i / POINTS) for i in range(POINTS + 1)]
    return [box.childGroup.mapToScene(QPointF(*point)) for point in along]


def _borders(visitor: Visitor, pairs: list[tuple[PanelFrame, Any]]) -> dict[str, QPainterPath]:
    outlines = visitor.kiosk.stages.library.outlines
    return {
        f"{mark.region} ({panel.view})": box.childGroup.mapToScene(
            outline(outlines.view(panel.view or "").regions[mark.region].path)
        )
        for panel, box in pairs
        for mark in panel.marks
        if isinstance(mark, RegionMark) and mark.activity >= LIT
    }


def _around(badge: BadgeItem) -> QRectF:
    r, at = badge.radius, badge.pos()
    return QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)


def _row_and_column(box: Any) -> tuple[int, int]:
    at = box.sceneBoundingRect().topLeft()
    return round(at.y()), round(at.x())
