"""Paints the border of an area: a line, and below it a wider one of the other shade."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.views.paths import OnGlass, box_around
from dmnkiosk.views.style import Style

USUAL, CHOSEN = (2.5, 7.5), (6.0, 14.0)
"""Widths of the two lines around an area, and around the one whose card is open, at 1080p."""

DASHES = [2.5, 2.0]
"""Dash and gap around what lies deep, in widths of the line."""

REACH = 8.0
"""Room for half of the wider line, in millimeters: on the smallest brain it is this wide."""


class BorderItem(QGraphicsItem):
    """The border of one area, in its view's millimeters. One of its two lines stands out anywhere.

    Painted once, and kept: how lit the area is does not change it.
    """

    def __init__(
        self, style: Style, surface: OnGlass, deep: OnGlass, parent: QGraphicsItem
    ) -> None:
        """What lies deep gets dashes, over the surface: its tint would take their shades."""
        super().__init__(parent)
        self._style, self._surface, self._deep = style, surface, deep
        self._chosen = False
        self._box = box_around((surface, deep), REACH)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_chosen(self, chosen: bool) -> None:
        """Shows whether the card of the area is open."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.resetTransform()
        line, edge = CHOSEN if self._chosen else USUAL
        for path, dashed in ((self._surface, False), (self._deep, True)):
            if not path.path.isEmpty():
                painter.strokePath(path.at(transform), self._pen("region-edge", edge))
                painter.strokePath(path.at(transform), self._pen("region-line", line, dashed))
        painter.setWorldTransform(transform)

    def _pen(self, role: str, width: float, dashed: bool = False) -> QPen:
        pen = QPen(self._style.color(role), max(self._style.line(width), 1))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern(DASHES)
        return pen
