"""Paints a link: a ribbon as wide as it is strong, solid or dashed, with slow pulses.

A link whose certainty is low is hollow: only its edges are drawn, so it can be told in any color.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QRadialGradient
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.geometry import Point, on_curve
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.style import Style

WIDTH_PER_STRENGTH = 47.0
"""Pixels at 1080p of a link of FC 1, on one scale for every slide."""

NARROWEST = 3.0
EDGE, HOLLOW = 3.0, 2.0
"""How thick the edges of a hollow ribbon are, and the least room between them, at 1080p."""

ROCKING = 0.05


class LinkItem(QGraphicsItem):
    """One link, in its view's millimeters."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first mark."""
        super().__init__(parent)
        self._style = style
        self._mark: LinkMark | None = None
        self._path = QPainterPath()
        self._box = QRectF()

    def show_mark(self, mark: LinkMark, unit: float) -> None:
        """Shows the link; `unit` is the millimeters of one pixel."""
        if (mark, unit) == (self._mark, getattr(self, "_unit", None)):
            return
        self.prepareGeometryChange()
        self._mark, self._unit = mark, unit
        self._path = QPainterPath(QPointF(*mark.start))
        self._path.quadTo(QPointF(*self._control(mark)), QPointF(*mark.end))
        margin = self._style.px(30) * unit
        self._box = self._path.boundingRect().adjusted(-margin, -margin, margin, margin)
        self.update()

    @property
    def width_px(self) -> float:
        """The ribbon's width on the glass, in pixels."""
        assert self._mark is not None, "shown first"
        width = max(WIDTH_PER_STRENGTH * abs(self._mark.strength), NARROWEST)
        if self._mark.uncertain:
            width = max(width, EDGE + HOLLOW) + EDGE
        return self._style.px(width)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        mark = self._mark
        if mark is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._style.px(EDGE) * self._unit if mark.uncertain else 0.0
        width = max(self.width_px, 1.0) * self._unit - edge
        pen = self._pen("link", width)
        if mark.see_saw:
            dash = max(2.2, self._style.px(15) * self._unit / width)
            pen.setDashPattern([dash * 0.8, dash * 0.95])
        if mark.uncertain:
            self._paint_edges(painter, pen, edge)
        else:
            painter.setPen(self._pen("casing", width + self._style.px(7) * self._unit, 0.9))
            painter.drawPath(self._path)
            painter.setPen(pen)
            painter.drawPath(self._path)
        if not mark.see_saw:
            self._paint_pulses(painter, mark)

    def _paint_edges(self, painter: QPainter, ribbon: QPen, edge: float) -> None:
        """Paints the edges of a ribbon alone; the brain is seen inside."""
        outline = QPainterPathStroker(ribbon).createStroke(self._path).simplified()
        casing = self._pen("casing", edge + self._style.px(5) * self._unit, 0.9)
        for pen in (casing, self._pen("link", edge)):
            painter.strokePath(outline, pen)

    def _pen(self, role: str, width: float, opacity: float = 1.0) -> QPen:
        pen = QPen(self._style.color(role, opacity), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _paint_pulses(self, painter: QPainter, mark: LinkMark) -> None:
        radius = self._style.px(15) * self._unit
        color = self._style.color("pulse")
        painter.setPen(Qt.PenStyle.NoPen)
        for along in mark.pulses:
            at = QPointF(*on_curve(mark.start, mark.control, mark.end, along))
            glow = QRadialGradient(at, radius)
            fade = clamp(8.0 * min(along, 1.0 - along))
            for stop, opacity in ((0.0, 0.95), (0.45, 0.75), (1.0, 0.0)):
                shade = QColor(color)
                shade.setAlphaF(opacity * fade)
                glow.setColorAt(stop, shade)
            painter.setBrush(glow)
            painter.drawEllipse(at, radius, radius)

    def _control(self, mark: LinkMark) -> Point:
        if not mark.see_saw:
            return mark.control
        length = math.dist(mark.start, mark.end)
        return (mark.control[0], mark.control[1] + ROCKING * length * mark.tilt)
