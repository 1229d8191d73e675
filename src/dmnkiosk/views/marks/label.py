"""Paints a label: a card with a plain name and a team, and a thin leader to the area's dot."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.scene.geometry import Box, Point
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.placement import leader
from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.style import Style

LINE = 1.24
"""From line to line, as a share of the type size."""


class LabelItem(QGraphicsItem):
    """One label, in the canvas's pixels."""

    def __init__(self, style: Style) -> None:
        """Nothing is shown until the first mark; painted once for each."""
        super().__init__()
        self._style = style
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.mark: LabelMark | None = None
        self._shown: tuple[LabelMark, Box, Point] | None = None
        self.card = QRectF()
        self._start, self._dot = QPointF(), QPointF()

    @staticmethod
    def size_of(mark: LabelMark, style: Style) -> QSizeF:
        """The card's size for a label, in pixels."""
        names = QFontMetricsF(style.font("label", bold=True))
        teams = QFontMetricsF(style.font("small"))
        width = max(names.horizontalAdvance(mark.name), teams.horizontalAdvance(mark.team))
        lines = 2 if mark.team else 1
        height = _line(style) * lines + 2 * style.px(8)
        return QSizeF(width + 2 * style.px(20), height)

    def show_mark(self, mark: LabelMark, box: Box, dot: Point, style: Style) -> None:
        """Shows a label on a card that was measured in a style, with a leader to a dot."""
        if (mark, box, dot) == self._shown and style is self._style:
            return
        self._style = style
        self.prepareGeometryChange()
        self.mark, self._shown = mark, (mark, box, dot)
        self.card = QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3]))
        start, end = leader(box, dot)
        self._start, self._dot = QPointF(*start), QPointF(*end)
        self.update()

    def painted_texts(self) -> list[PaintedText]:
        """The name and the team."""
        if self.mark is None:
            return []
        room, size = self.card.toAlignedRect(), self._style.sizes
        return [
            PaintedText(
                self.mark.name, self._row(0, self.mark.name, True), room, size.type_px("label")
            ),
            *(
                [PaintedText(team, self._row(1, team, False), room, size.type_px("small"))]
                if (team := self.mark.team)
                else []
            ),
        ]

    @override
    def boundingRect(self) -> QRectF:
        box = self.card.united(QRectF(self._start, self._dot).normalized())
        return box.adjusted(-3, -3, 3, 3)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.mark is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("casing"), self._style.px(5)))
        painter.drawLine(self._start, self._dot)
        painter.setPen(QPen(self._style.color("soft"), max(self._style.px(2), 1)))
        painter.drawLine(self._start, self._dot)
        painter.setPen(QPen(self._style.color("soft"), max(self._style.px(2), 1)))
        painter.setBrush(self._style.color("panel"))
        round_ = self._style.px(16)
        painter.drawRoundedRect(self.card, round_, round_)
        self._paint_row(painter, 0, self.mark.name, "ink", True)
        self._paint_row(painter, 1, self.mark.team, "soft", False)

    def _paint_row(self, painter: QPainter, row: int, text: str, role: str, bold: bool) -> None:
        painter.setPen(self._style.color(role))
        painter.setFont(self._style.font("label" if bold else "small", bold=bold))
        painter.drawText(self._row_rect(row), self._flags(), text)

    def _row_rect(self, row: int) -> QRectF:
        top = self.card.top() + self._style.px(8) + row * _line(self._style)
        side = self._style.px(20)
        return QRectF(
            self.card.left() + side, top, self.card.width() - 2 * side + 2, _line(self._style)
        )

    def _row(self, row: int, text: str, bold: bool) -> QRect:
        font = self._style.font("label" if bold else "small", bold=bold)
        words = QFontMetricsF(font).boundingRect(self._row_rect(row), self._flags(), text)
        return words.toAlignedRect()

    def _flags(self) -> int:
        return int(_MIDDLE | self._style.reading)


def _line(style: Style) -> float:
    return style.sizes.line_px("label", LINE)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
