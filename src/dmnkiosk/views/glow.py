"""Paints how an area answers a tap: a ring along its edge, and a soft light around the ring."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.views.paths import OnGlass, box_around
from dmnkiosk.views.style import Style

LAYERS = (
    ("pulse", 17.0, 0.16),
    ("pulse", 13.5, 0.22),
    ("pulse", 10.5, 0.32),
    ("cortex-deep", 7.4, 1.0),
    ("region-line", 5.8, 1.0),
    ("pulse", 2.6, 1.0),
)
"""From below to above: role, width in millimeters, opacity. Light between dark: it is seen on a
bright area, on a pale brain, and in gray."""


class GlowItem(QGraphicsItem):
    """The answer of one area, in its view's millimeters."""

    def __init__(self, style: Style, paths: Sequence[OnGlass], parent: QGraphicsItem) -> None:
        """Unseen at first. Painted once, and kept: only its opacity changes."""
        super().__init__(parent)
        self._style, self._paths = style, [path for path in paths if not path.path.isEmpty()]
        self._box = box_around(self._paths, LAYERS[0][1] / 2.0 + 1.0)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.hide()

    def show_at(self, glow: float) -> None:
        """Shows the answer, 0 unseen .. 1 bright."""
        self.setOpacity(glow)
        self.setVisible(glow > 0.0)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        scale = abs(transform.m11())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.resetTransform()
        for role, width, opacity in LAYERS:
            pen = QPen(self._style.color(role, opacity), width * scale)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            for path in self._paths:
                painter.strokePath(path.at(transform), pen)
        painter.setWorldTransform(transform)
