"""A block of text whose hard words can be tapped."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.lines import HardWord, boxes_of, laid_out, paint_hard
from dmnkiosk.views.controls.ring import PRESSES, by_keys
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.style import LINE_HEIGHT, Style

TIGHT = 1.14
"""Line height of titles."""

WORD_EDGE = 8
"""How far a hard word's target reaches past its letters, in pixels at 1080p."""


class TextBlock(QLabel):
    """Words that wrap, never shrink and never scroll.

    Attributes:
        hard, at: its hard words, and the place of the one that keys would press.
        ringed: whether keys brought the focus to one of its hard words.

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
        self.hard: tuple[HardWord, ...] = ()
        self._pressed: str | None = None
        self.at, self.ringed = 0, False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str, hard: tuple[HardWord, ...] = ()) -> None:
        """Other words."""
        if (text, hard) != (self.text(), self.hard):
            self.hard, self.at = hard, 0
            self.clearFocus()
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if hard else Qt.FocusPolicy.NoFocus)
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._style.color(self._color))
        layout = self._laid_out(self.width())
        layout.draw(painter, QPointF(0.0, 0.0))
        marked = self.hard[self.at] if self.ringed else None
        for hard in self.hard:
            boxes = boxes_of(layout, hard, self._pitch())
            paint_hard(painter, self._style, layout, boxes, hard if hard is marked else None)

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
        words = self.text()
        return [
            PaintedControl(words[h.start : h.start + h.length], "link", r.toRect(), True, h.word)
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

    def enter(self, forward: bool) -> bool:
        """Keys come in, to the first hard word or from behind to the last; false without any."""
        self.at = 0 if forward else max(len(self.hard) - 1, 0)
        return bool(self.hard)

    def step(self, forward: bool) -> bool:
        """Keys go to the hard word after this one, or before; false where there is none."""
        at = self.at + (1 if forward else -1)
        inside = 0 <= at < len(self.hard)
        if inside:
            self.at = at
            self.update()
        return inside

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in PRESSES or not self.ringed:
            event.ignore()
        elif not event.isAutoRepeat() and self._guard.lets(event):
            self.word_tapped.emit(self.hard[self.at].word)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = by_keys(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        self.update()

    def _word_at(self, at: QPointF) -> str | None:
        return next((h.word for h, rect in self._word_rects() if rect.contains(at)), None)

    def _word_rects(self) -> list[tuple[HardWord, QRectF]]:
        layout, edge = self._laid_out(self.width()), self._style.px(WORD_EDGE)
        return [
            (hard, box.adjusted(-edge, 0, edge, 0))
            for hard in self.hard
            for box in boxes_of(layout, hard, self._pitch())
        ]

    def _lines(self, width: int) -> list[QRectF]:
        layout, pitch = self._laid_out(width), self._pitch()
        boxes = [layout.lineAt(i).naturalTextRect() for i in range(layout.lineCount())]
        return [QRectF(b.left(), i * pitch, b.width(), pitch) for i, b in enumerate(boxes)]

    def _laid_out(self, width: int) -> QTextLayout:
        option = QTextOption(self._align)
        option.setTextDirection(self.layoutDirection())
        return laid_out(QTextLayout(self.text(), self._font), option, width, self._pitch())

    def _pitch(self) -> float:
        return self._font.pixelSize() * self._spacing
