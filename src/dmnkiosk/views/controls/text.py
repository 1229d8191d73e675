"""A block of text whose hard words can be tapped."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.style import LINE_HEIGHT, Style

TIGHT = 1.14
"""Line height of titles."""

WORD_EDGE = 8
"""How far a hard word's target reaches past its letters, in pixels at 1080p."""


@dataclass(frozen=True)
class HardWord:
    """A stretch of text that opens a glossary card.

    Attributes:
        word: id in the glossary.
        start, length: where it stands, in characters.
    """

    word: str
    start: int
    length: int


class TextBlock(QLabel):
    """Words that wrap, never shrink and never scroll.

    Signals:
        word_tapped: a hard word was tapped; carries its id.
    """

    word_tapped = Signal(str)

    def __init__(  # noqa: PLR0913  (how it looks is read best where it is made)
        self,
        style: Style,
        role: str = "body",
        color: str = "ink",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        italic: bool = False,
        centered: bool = False,
        tight: bool = False,
    ) -> None:
        """An empty block."""
        super().__init__(parent)
        self._style, self._color, self._guard = style, color, TapGuard()
        self._font: QFont = style.font(role, bold, italic)
        self._align = Qt.AlignmentFlag.AlignHCenter if centered else Qt.AlignmentFlag.AlignLeading
        self._spacing = TIGHT if tight else LINE_HEIGHT
        self._hard: tuple[HardWord, ...] = ()
        self._pressed: str | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str, hard: tuple[HardWord, ...] = ()) -> None:
        """Other words."""
        if (text, hard) != (self.text(), self._hard):
            self._hard = hard
            self.setText(text)
            self.updateGeometry()

    def height_for(self, width: int) -> int:
        """The height that the words need when they wrap at a width, in pixels."""
        return round(len(self._lines(width)) * self._pitch()) if self.text() else 0

    def natural_width(self) -> int:
        """The width of the words on one line, in pixels."""
        return round(QFontMetricsF(self._font).horizontalAdvance(self.text())) + 2

    @override
    def heightForWidth(self, width: int) -> int:
        return self.height_for(width)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def sizeHint(self) -> QSize:
        width = min(self.natural_width(), self.maximumWidth())
        return QSize(width, self.height_for(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(self._pitch()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._style.color(self._color))
        layout = self._laid_out(self.width())
        layout.draw(painter, QPointF(0.0, 0.0))
        pen = QPen(self._style.color("accent"), self._style.px(3), Qt.PenStyle.DotLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        edge = self._style.px(WORD_EDGE)
        for _, rect in self._word_rects():
            y = rect.bottom() - self._pitch() * 0.13
            painter.drawLine(QPointF(rect.left() + edge, y), QPointF(rect.right() - edge, y))

    def painted_texts(self) -> list[PaintedText]:
        """The lines, as one rectangle."""
        lines = self._lines(self.width())
        if not lines:
            return []
        rect = lines[0].united(lines[-1])
        for line in lines:
            rect = rect.united(line)
        return [PaintedText(self.text(), rect.toAlignedRect(), self.rect(), self._font.pixelSize())]

    def painted_controls(self) -> list[PaintedControl]:
        """The hard words."""
        return [
            PaintedControl(self.text()[h.start : h.start + h.length], "link", r.toRect(), True)
            for h, r in self._word_rects()
        ]

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._word_at(event.position())
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed and pressed == self._word_at(event.position()) and self._guard.lets(event):
            self.word_tapped.emit(pressed)

    def _word_at(self, at: QPointF) -> str | None:
        return next((h.word for h, rect in self._word_rects() if rect.contains(at)), None)

    def _word_rects(self) -> list[tuple[HardWord, QRectF]]:
        layout, found = self._laid_out(self.width()), []
        for hard in self._hard:
            line = layout.lineForTextPosition(hard.start)
            if line.isValid():
                left, right = _x(line, hard.start), _x(line, hard.start + hard.length)
                box = QRectF(min(left, right), line.y(), abs(right - left), self._pitch())
                found.append(
                    (
                        hard,
                        box.adjusted(-self._style.px(WORD_EDGE), 0, self._style.px(WORD_EDGE), 0),
                    )
                )
        return found

    def _lines(self, width: int) -> list[QRectF]:
        layout, pitch = self._laid_out(width), self._pitch()
        boxes = [layout.lineAt(i).naturalTextRect() for i in range(layout.lineCount())]
        return [QRectF(b.left(), i * pitch, b.width(), pitch) for i, b in enumerate(boxes)]

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self._font)
        option = QTextOption(self._align)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        y, pitch = 0.0, self._pitch()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2.0))
            y += pitch
        layout.endLayout()
        return layout

    def _pitch(self) -> float:
        return self._font.pixelSize() * self._spacing


def _x(line: object, position: int) -> float:
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(x[0] if isinstance(x, tuple) else x)
