"""Paints the focus ring of the picture: says which target the keys would press."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.views.style import Style

RING, CASING = 5, 13
"""Widths in pixels at 1080p: of the ring, and with the lines that part it from the picture."""


class RingItem(QGraphicsItem):
    """A ring along a path, in the canvas's pixels."""

    def __init__(self, style: Style) -> None:
        """Along nothing yet."""
        super().__init__()
        self._style, self._path = style, QPainterPath()

    def show_along(self, path: QPainterPath) -> None:
        """Shows the ring with its middle on a path."""
        if path != self._path:
            self.prepareGeometryChange()
            self._path = path

    @property
    def reach(self) -> float:
        """How far it reaches from its path, in pixels."""
        return self._style.line(CASING) / 2.0

    @override
    def boundingRect(self) -> QRectF:
        reach = self.reach + 1.0
        return self._path.boundingRect().adjusted(-reach, -reach, reach, reach)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, wide in (("panel", 2.0 * self.reach), ("ink", max(self._style.line(RING), 3))):
            pen = QPen(self._style.color(role), wide)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(self._path)
