"""One hundred people: how many were much better in one study. Always of 100 (IPDAS)."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.style import Style

PEOPLE = 100
TALL = 1.35
"""Height of a person's cell, as a share of its width."""


class People(QWidget):
    """Filled people were much better; those with a tick were well; empty ones were not better."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Nobody is filled yet."""
        super().__init__(parent)
        self._style, self._better, self._well, self._columns = style, 0, 0, 20

    def show_people(self, better: int, well: int | None, words: str) -> None:
        """Shows how many of 100 were better, and how many of those well; `words` say the same."""
        self._better, self._well = better, well or 0
        self.setAccessibleName(words)
        self.update()

    def set_columns(self, columns: int) -> None:
        """How many people stand in a row."""
        self._columns = columns

    def height_for(self, width: int) -> int:
        """The height of the rows at a width, in pixels."""
        return round(width / self._columns * TALL * (PEOPLE // self._columns))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.width() / self._columns
        for i in range(PEOPLE):
            x, y = (i % self._columns) * cell, (i // self._columns) * cell * TALL
            box, better = QRectF(x, y, cell, cell * TALL), i < self._better
            painter.setPen(Qt.PenStyle.NoPen if better else self._style.color("edge"))
            painter.setBrush(self._style.color("accent") if better else Qt.BrushStyle.NoBrush)
            self._person(painter, box, i < self._well)

    def _person(self, painter: QPainter, box: QRectF, well: bool) -> None:
        width = box.width() * 0.6
        x, head = box.center().x(), width * 0.34
        painter.drawEllipse(QPointF(x, box.top() + head + 1.0), head, head)
        top = box.top() + head * 2.0 + 3.0
        body = QRectF(x - width / 2.0, top, width, box.bottom() - top - 4.0)
        painter.drawRoundedRect(body, width * 0.4, width * 0.4)
        if well:
            self._tick(painter, body)

    def _tick(self, painter: QPainter, body: QRectF) -> None:
        size, at = body.width() * 0.22, body.center()
        painter.setPen(QPen(self._style.color("on-accent"), max(size * 0.55, 1.5)))
        low = at + QPointF(-size * 0.2, size)
        painter.drawLine(at + QPointF(-size, 0.0), low)
        painter.drawLine(low, at + QPointF(size, -size))
