"""Paints a drawn line or shape of a diagram."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.views.paths import through
from dmnkiosk.views.style import Style


class ShapeItem(QGraphicsItem):
    """One shape, in its panel's millimeters."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first mark."""
        super().__init__(parent)
        self._style = style
        self._mark: ShapeMark | None = None
        self._path = QPainterPath()
        self._box = QRectF()

    def show_mark(self, mark: ShapeMark) -> None:
        """Shows the shape."""
        if mark == self._mark:
            return
        self.prepareGeometryChange()
        before, self._mark = self._mark, mark
        if before is None or _form(before) != _form(mark):
            self._path = through(mark.points, mark.closed, mark.smooth)
        margin = mark.width
        self._box = self._path.boundingRect().adjusted(-margin, -margin, margin, margin)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._mark is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._mark.opacity)
        painter.setPen(self._pen(self._mark))
        fill = self._mark.fill
        painter.setBrush(QBrush(self._style.color(fill)) if fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)

    def _pen(self, mark: ShapeMark) -> QPen:
        if mark.stroke is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(self._style.color(mark.stroke), mark.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if mark.dashed:
            pen.setDashPattern([2.0, 2.4])
        return pen


def _form(mark: ShapeMark) -> tuple[object, ...]:
    return (mark.points, mark.closed, mark.smooth)
