"""Paints a link: a ribbon as wide as it is strong, solid or dashed, with slow pulses.

A link whose certainty is low is hollow: only its edges are drawn, so it can be told in any color.
Dots along a link that has moved show how wide it was when the picture began: outside of one that
has thinned, inside of one that has grown.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.geometry import Point, on_curve
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.dashes import Curve, dashes
from dmnkiosk.views.paired import paired
from dmnkiosk.views.paths import OnGlass
from dmnkiosk.views.pulse import LARGEST, PULSE, PulseItem
from dmnkiosk.views.style import Style

WIDTH_PER_STRENGTH = 47.0
"""Pixels at 1080p of a link of FC 1, on one scale for every slide."""

NARROWEST = 3.0
EDGE, HOLLOW = 3.0, 2.0
"""How thick the edges of a hollow ribbon are, and the least room between them, at 1080p."""

TRACE, DOTS = 2.6, (0.01, 2.3)
"""How thick the dots are at 1080p, and how far apart, in their own widths."""

MOVED = 3.0
"""A link whose width changed by so many pixels at 1080p has all its dots; by less, fainter ones."""

ROCKING = 0.05
_KEPT = QGraphicsItem.CacheMode.DeviceCoordinateCache
_NEVER = QGraphicsItem.CacheMode.NoCache


class LinkItem(QGraphicsItem):
    """One link, in its view's millimeters. Its pulses are items of their own: they alone move."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first mark."""
        super().__init__(parent)
        self._style = style
        self._mark: LinkMark | None = None
        self._look: tuple[object, ...] = ()
        self._line = self._ribbon = OnGlass(QPainterPath())
        self._box = QRectF()
        self._pulses: list[PulseItem] = []
        self._pulse = 0.0

    def show_mark(self, mark: LinkMark, unit: float) -> None:
        """Shows the link; `unit` is the millimeters of one pixel."""
        self._mark = mark
        control = self._control(mark)
        ends = (mark.start, control, mark.end)
        look = (*ends, self.width_px, mark.uncertain, mark.see_saw, mark.began, unit)
        if look != self._look:
            self.prepareGeometryChange()
            self._look = look
            self._lay(mark, ends, unit)
            length = self._line.path.length() / unit
            self._pulse = min(self._style.line(PULSE), LARGEST * length)
            margin = max(self._style.line(30), self._px_of(mark.began or 0.0)) * unit
            self._box = self._line.path.boundingRect().adjusted(-margin, -margin, margin, margin)
            # A link that rocks is another one in every frame: a copy of it would be of no use.
            self.setCacheMode(_NEVER if mark.see_saw else _KEPT)
            self.update()
        pulses = () if mark.see_saw else mark.pulses
        for item, along in paired(self._pulses, pulses, self._new_pulse):
            at = on_curve(mark.start, mark.control, mark.end, along)
            item.show_at(at, along, unit, self._pulse)

    @property
    def width_px(self) -> float:
        """The ribbon's width on the glass, in pixels."""
        assert self._mark is not None, "shown first"
        return self._px_of(self._mark.strength)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        mark, transform = self._mark, painter.worldTransform()
        if mark is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.resetTransform()
        line, ribbon = self._line.at(transform), self._ribbon.at(transform)
        width, edge = self._inner_px(mark), self._style.line(EDGE)
        grown = self.width_px - self._px_of(mark.strength if mark.began is None else mark.began)
        if grown < 0.0:
            self._trace(painter, line, "cortex-deep", grown)
        if mark.uncertain:
            edges = QPainterPathStroker(self._pen("link", width)).createStroke(ribbon)
            painter.strokePath(edges, self._pen("casing", edge + self._style.line(5), 0.9))
            painter.strokePath(edges, self._pen("link", edge))
        else:
            painter.strokePath(line, self._pen("casing", width + self._style.line(7), 0.9))
            painter.strokePath(ribbon, self._pen("link", width))
        if grown > 0.0:
            self._trace(painter, line, "link" if mark.uncertain else "casing", grown)
        painter.setWorldTransform(transform)

    def _trace(self, painter: QPainter, line: QPainterPath, role: str, grown: float) -> None:
        """Dots along both edges that the link had; `grown` is how much wider it is, in pixels."""
        stroker = QPainterPathStroker()
        stroker.setWidth(max(self.width_px - grown, 1.0))
        pen = self._pen(role, self._style.line(TRACE), clamp(abs(grown) / self._style.line(MOVED)))
        pen.setDashPattern(DOTS)
        painter.strokePath(stroker.createStroke(line), pen)

    def _px_of(self, strength: float) -> float:
        """How wide a ribbon of a strength is on the glass, in pixels."""
        assert self._mark is not None, "shown first"
        width = max(WIDTH_PER_STRENGTH * abs(strength), NARROWEST)
        if self._mark.uncertain:
            width = max(width, EDGE + HOLLOW) + EDGE
        return self._style.line(width)

    def _lay(self, mark: LinkMark, curve: Curve, unit: float) -> None:
        start, control, end = curve
        path = QPainterPath(QPointF(*start))
        path.quadTo(QPointF(*control), QPointF(*end))
        self._line = self._ribbon = OnGlass(path)
        if mark.see_saw:
            dash = max(2.2 * self._inner_px(mark), self._style.line(15)) * unit
            self._ribbon = OnGlass(dashes(curve, 0.8 * dash, 0.95 * dash))

    def _inner_px(self, mark: LinkMark) -> float:
        """The ribbon's width between the middles of its edges, where it has any."""
        return max(self.width_px, 1.0) - (self._style.line(EDGE) if mark.uncertain else 0)

    def _pen(self, role: str, width: float, opacity: float = 1.0) -> QPen:
        pen = QPen(self._style.color(role, opacity), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _control(self, mark: LinkMark) -> Point:
        if not mark.see_saw:
            return mark.control
        length = math.dist(mark.start, mark.end)
        return (mark.control[0], mark.control[1] + ROCKING * length * mark.tilt)

    def _new_pulse(self) -> PulseItem:
        return PulseItem(self._style, self)
