"""Paints the dots where links and leaders end, and the `?` badge of an uncertain link."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.scene.geometry import Point
from dmnkiosk.views.style import Style


class DotItem(QGraphicsItem):
    """A small disc in its team's color, in the canvas's pixels."""

    def __init__(self, style: Style) -> None:
        """Nothing is shown until the first mark."""
        super().__init__()
        self._style, self._role = style, "ink"
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_at(self, at: Point, role: str) -> None:
        """Shows a dot."""
        self.setPos(QPointF(*at))
        if role != self._role:
            self._role = role
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        radius = self._style.line(19)
        return QRectF(-radius, -radius, 2 * radius, 2 * radius)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("region-line"), self._style.line(4)))
        painter.setBrush(self._style.color(self._role))
        radius = self._style.line(15)
        painter.drawEllipse(QPointF(0.0, 0.0), radius, radius)
        painter.setPen(QPen(self._style.color("cortex-deep", 0.6), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rim = radius + self._style.line(2)
        painter.drawEllipse(QPointF(0.0, 0.0), rim, rim)


class BadgeItem(QGraphicsItem):
    """The `?` beside the middle of an uncertain link, in the canvas's pixels."""

    def __init__(self, style: Style) -> None:
        """Nothing is shown until the first mark."""
        super().__init__()
        self._style = style
        self.link = ""
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_at(self, at: Point, link: str) -> None:
        """Shows the badge of a link."""
        self.link = link
        self.setPos(QPointF(*at))

    @property
    def radius(self) -> float:
        """Half of its width, in pixels: a whole touch target."""
        return self._style.sizes.target / 2.0

    @override
    def boundingRect(self) -> QRectF:
        r = self.radius + 2
        return QRectF(-r, -r, 2 * r, 2 * r)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("soft"), self._style.line(2.5)))
        painter.setBrush(self._style.color("badge"))
        painter.drawEllipse(QPointF(0.0, 0.0), self.radius, self.radius)
        painter.setPen(self._style.color("ink"))
        painter.setFont(self._style.font("small", bold=True))
        painter.drawText(self.boundingRect(), int(Qt.AlignmentFlag.AlignCenter), "?")
