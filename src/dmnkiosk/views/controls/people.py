"""One hundred people: how many were much better in one study. One denominator everywhere (IPDAS)."""

from typing_extensions import override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.style import Style

COLUMNS, ROWS = 20, 5
TALL = 1.75
"""Height of a person's cell, as a share of its width."""


class People(QWidget):
    """Filled people were much better; the ringed ones of those were well; pale ones were not."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Nobody is filled yet."""
        super().__init__(parent)
        self._style, self._better, self._well = style, 0, 0

    def show_people(self, better: int, well: int | None, words: str) -> None:
        """Shows how many of 100 were better, and how many of those well; `words` say the same."""
        self._better, self._well = better, well or 0
        self.setAccessibleName(words)
        self.update()

    def height_for(self, width: int) -> int:
        """The height of the rows at a width, in pixels."""
        return round(width / COLUMNS * TALL * ROWS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.width() / COLUMNS
        for i in range(COLUMNS * ROWS):
            x, y = (i % COLUMNS) * cell, (i // COLUMNS) * cell * TALL
            better = i < self._better
            color = self._style.color("accent" if better else "people-empty")
            self._person(painter, QRectF(x, y, cell, cell * TALL), color, i < self._well)

    def _person(self, painter: QPainter, box: QRectF, color: QColor, well: bool) -> None:
        width = box.width() * 0.56
        x, head = box.center().x(), width * 0.44
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, box.top() + head + 1), head, head)
        body = QRectF(x - width / 2.0, box.top() + head * 2 + 4, width, box.height() * 0.42)
        painter.drawRoundedRect(body, width * 0.4, width * 0.4)
        if well:
            painter.setPen(QPen(self._style.color("panel"), max(width * 0.14, 1.5)))
            middle = body.center()
            painter.drawLine(middle + QPointF(-width * 0.2, 0), middle + QPointF(-0.03 * width, width * 0.2))
            painter.drawLine(
                middle + QPointF(-0.03 * width, width * 0.2), middle + QPointF(width * 0.25, -width * 0.2)
            )
