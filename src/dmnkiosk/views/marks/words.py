"""Paints a few words of a diagram, never smaller than the smallest type.

Large words that a drawing has no room for are shown in the standard size.
"""

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
        self._shown: tuple[WordsMark, Point, QRectF] | None = None
        self._box = QRectF()

    def show_mark(self, mark: WordsMark, at: Point, room: QRectF, style: Style) -> None:
        """Shows words in a style, centered on a point and wrapped at a width.

        Args:
            mark: the words.
            at: the point, in pixels.
            room: as wide as the words may be; they are moved to stay between its top and bottom.
            style: that they are painted in.
        """
        if (mark, at, room) == self._shown and style is self._style:
            return
        self.prepareGeometryChange()
        self._mark, self._shown, self._style = mark, (mark, at, room), style
        self._box = self.box_of(mark, at, room, style)
        self.update()

    @staticmethod
    def box_of(mark: WordsMark, at: Point, room: QRectF, style: Style) -> QRectF:
        """Where words stand that `show_mark` is told of, in pixels."""
        box = _box(mark, room.width(), style)
        box.moveCenter(QPointF(*at))
        box.translate(0.0, min(room.bottom() - box.bottom(), 0.0))
        box.translate(0.0, max(room.top() - box.top(), 0.0))
        return box.adjusted(-2, 0, 2, 0)

    @staticmethod
    def crowds(mark: WordsMark, width: float, style: Style) -> bool:
        """Whether words have less room than those of the standard size would have."""
        box, plain = _box(mark, width, style), _box(mark, width, style.plain)
        return box.width() > width or _lines(box, mark, style) > _lines(plain, mark, style.plain)

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
            painter.drawText(self._box, _flags(self._style), self._mark.text)

    def _font(self, mark: WordsMark) -> QFont:
        return self._style.font("small", bold=mark.bold)


def _box(mark: WordsMark, width: float, style: Style) -> QRectF:
    metrics = QFontMetricsF(style.font("small", bold=mark.bold))
    return metrics.boundingRect(QRectF(0.0, 0.0, width, 1000.0), _flags(style), mark.text)


def _flags(style: Style) -> int:
    return int(_CENTER | style.reading)


def _lines(box: QRectF, mark: WordsMark, style: Style) -> int:
    return round(box.height() / QFontMetricsF(style.font("small", bold=mark.bold)).lineSpacing())
