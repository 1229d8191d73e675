"""Paints a few words of a diagram, never smaller than the smallest type."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.words import WordsMark
from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.style import Style

_CENTER = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class WordsItem(QGraphicsItem):
    """Words of a diagram, in the canvas's pixels."""

    def __init__(self, style: Style) -> None:
        """Nothing is shown until the first mark."""
        super().__init__()
        self._style = style
        self._mark: WordsMark | None = None
        self._shown: tuple[WordsMark, Point, float] | None = None
        self._box = QRectF()

    def show_mark(self, mark: WordsMark, at: Point, width: float) -> None:
        """Shows words centered on a point, wrapped at a width, both in pixels."""
        if (mark, at, width) == self._shown:
            return
        self.prepareGeometryChange()
        self._mark, self._shown = mark, (mark, at, width)
        room = QRectF(0.0, 0.0, width, 1000.0)
        box = QFontMetricsF(self._font(mark)).boundingRect(room, self._flags(), mark.text)
        box.moveCenter(QPointF(*at))
        self._box = box.adjusted(-2, 0, 2, 0)
        self.update()

    def painted_texts(self) -> list[PaintedText]:
        """The words."""
        if self._mark is None:
            return []
        box = self._box.toAlignedRect()
        return [PaintedText(self._mark.text, box, box, self._font(self._mark).pixelSize())]

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._mark is not None:
            painter.setPen(self._style.color(self._mark.role))
            painter.setFont(self._font(self._mark))
            painter.drawText(self._box, self._flags(), self._mark.text)

    def _flags(self) -> int:
        return int(_CENTER | self._style.reading)

    def _font(self, mark: WordsMark) -> QFont:
        return self._style.font("small", bold=mark.bold)
