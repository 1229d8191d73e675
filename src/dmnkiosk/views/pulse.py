"""Paints a pulse: what moves along a link, slow enough to follow with the eye."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QRadialGradient, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.geometry import Point
from dmnkiosk.views.style import Style

PULSE, LARGEST = 15, 0.06
"""Radius of a pulse in pixels at 1080p, and what it may be of its link's length at most."""


class PulseItem(QGraphicsItem):
    """One pulse: a soft light, in the millimeters of the view of its link."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first place."""
        super().__init__(parent)
        self._style, self._glow = style, QBrush()
        self._radius, self._unit, self._seen = 0.0, 0.0, 0.0

    def show_at(self, at: Point, along: float, unit: float, radius: float) -> None:
        """Shows the pulse at a point. It fades in at the start of its way, and out at its end.

        Args:
            at: its middle.
            along: how far on its way it is, 0..1.
            unit: the millimeters of one pixel.
            radius: in pixels.
        """
        self.setPos(QPointF(*at))
        seen = clamp(8.0 * min(along, 1.0 - along))
        if (seen, unit, radius) == (self._seen, self._unit, self._radius):
            return
        self.prepareGeometryChange()
        if radius != self._radius:
            self._glow = self._lit(radius)
        self._seen, self._unit, self._radius = seen, unit, radius
        self.update()

    def _lit(self, radius: float) -> QBrush:
        glow = QRadialGradient(QPointF(0.0, 0.0), radius)
        for stop, opacity in ((0.0, 0.95), (0.45, 0.75), (1.0, 0.0)):
            glow.setColorAt(stop, self._style.color("pulse", opacity))
        return QBrush(glow)

    @override
    def boundingRect(self) -> QRectF:
        reach = (self._radius + 1.0) * self._unit
        return QRectF(-reach, -reach, 2.0 * reach, 2.0 * reach)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(QTransform.fromTranslate(transform.dx(), transform.dy()))
        painter.setOpacity(self._seen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._glow)
        painter.drawEllipse(QPointF(0.0, 0.0), self._radius, self._radius)
        painter.setWorldTransform(transform)
