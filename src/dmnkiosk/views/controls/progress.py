"""Where the visitor is in the story: a dot for each slide, and the words."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.style import Style


class Progress(QWidget):
    """Dots where there is room, and words such as `9 of 20` always."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Nothing is shown until the first `show_place`."""
        super().__init__(parent)
        self._style, self._index, self._count, self._words = style, 0, 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, index: int, count: int, words: str) -> None:
        """Shows that this is slide `index`, counted from 0, of `count`."""
        if (index, count, words) != (self._index, self._count, self._words):
            self._index, self._count, self._words = index, count, words
            self.setAccessibleName(words)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._dots_width() + self._words_width(), self._style.px(76))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_width(), self._style.px(76))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._words_style().font("small"))
        painter.setPen(self._style.color("soft"))
        flags = Qt.AlignmentFlag.AlignVCenter | (
            self._style.reading if self._has_dots() else Qt.AlignmentFlag.AlignHCenter
        )
        painter.drawText(self._words_rect(), int(flags), self._words)
        if self._has_dots():
            self._paint_dots(painter)

    def painted_texts(self) -> list[PaintedText]:
        """The words."""
        size = self._words_style().sizes.type_px("small")
        return [PaintedText(self._words, self._words_rect(), self.rect(), size)]

    def _paint_dots(self, painter: QPainter) -> None:
        pitch, radius = self._pitch(), self._style.px(7)
        back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for i in range(self._count):
            x = pitch * (i + 0.5)
            at = QPointF(self.width() - x if back else x, self.height() / 2.0)
            done = i <= self._index
            painter.setPen(QPen(self._style.color("accent" if done else "edge"), 2))
            painter.setBrush(self._style.color("accent") if done else Qt.BrushStyle.NoBrush)
            size = radius + self._style.px(3) if i == self._index else radius - 1
            painter.drawEllipse(at, size, size)

    def _has_dots(self) -> bool:
        return self.width() >= self._dots_width() + self._style.px(16) + self._words_width()

    def _words_rect(self) -> QRect:
        width = min(self._words_width(), self.width())
        left = self._dots_width() + self._style.px(16) if self._has_dots() else 0
        if not self._has_dots():
            left = (self.width() - width) // 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())

    def _pitch(self) -> float:
        return float(self._style.px(24))

    def _dots_width(self) -> int:
        return round(self._pitch() * self._count)

    def _words_width(self) -> int:
        return self._advance(self._style) + self._style.px(24)

    def _advance(self, style: Style) -> int:
        return QFontMetrics(style.font("small")).horizontalAdvance(self._words)

    def _words_style(self) -> Style:
        """The visitor's size, or the standard one where that has no room."""
        fits = self._advance(self._style) <= self.width()
        return self._style if fits else self._style.plain
