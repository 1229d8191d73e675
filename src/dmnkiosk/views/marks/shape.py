"""Paints a drawn line or shape of a diagram."""

import operator
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.views.paths import OnGlass, through
from dmnkiosk.views.style import Style


class ShapeItem(QGraphicsItem):
    """One shape, in its panel's millimeters."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first mark."""
        super().__init__(parent)
        self._style = style
        self._mark: ShapeMark | None = None
        self._path = OnGlass(QPainterPath())
        self._box = QRectF()

    def show_mark(self, mark: ShapeMark) -> None:
        """Shows the shape."""
        if mark is self._mark or mark == self._mark:
            return
        before, self._mark = self._mark, mark
        if before is None or _form(before) != _form(mark):
            self._path = _path_of(mark)
        box = _box_of(mark, self._path)
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._mark is not None:
            _paint(painter, self._mark, self._path, self._style)


class GroundItem(QGraphicsItem):
    """The shapes under a drawing that stay as they are, kept as one picture."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Cached on the glass: only other shapes or a new size paint it again."""
        super().__init__(parent)
        self._style = style
        self._marks: list[ShapeMark] = []
        self._paths: list[OnGlass] = []
        self._box = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_marks(self, marks: Sequence[ShapeMark]) -> None:
        """Shows these shapes, the first lowest."""
        if len(marks) == len(self._marks) and all(map(operator.is_, marks, self._marks)):
            return
        self.prepareGeometryChange()
        self._marks, self._box = list(marks), QRectF()
        self._paths = [_path_of(mark) for mark in marks]
        for mark, path in zip(self._marks, self._paths, strict=True):
            self._box = self._box.united(_box_of(mark, path))
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        for mark, path in zip(self._marks, self._paths, strict=True):
            _paint(painter, mark, path, self._style)


def _path_of(mark: ShapeMark) -> OnGlass:
    return OnGlass(through(mark.points, mark.closed, mark.smooth))


def _box_of(mark: ShapeMark, path: OnGlass) -> QRectF:
    margin = mark.width
    return path.path.boundingRect().adjusted(-margin, -margin, margin, margin)


def _paint(painter: QPainter, mark: ShapeMark, path: OnGlass, style: Style) -> None:
    """Paints one shape. The painter's units must be the panel's millimeters."""
    transform = painter.worldTransform()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(mark.opacity)
    painter.setPen(_pen(mark, style, abs(transform.m11())))
    painter.setBrush(QBrush(style.color(mark.fill)) if mark.fill else Qt.BrushStyle.NoBrush)
    painter.resetTransform()
    painter.drawPath(path.at(transform))
    painter.setWorldTransform(transform)


def _pen(mark: ShapeMark, style: Style, scale: float) -> QPen:
    """The pen for a path in pixels; `scale` is the pixels of a millimeter."""
    if mark.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(style.color(mark.stroke), mark.width * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if mark.dashed:
        pen.setDashPattern([2.0, 2.4])
    return pen


def _form(mark: ShapeMark) -> tuple[object, ...]:
    return (mark.points, mark.closed, mark.smooth)
