"""A block of text whose hard words can be tapped."""

from dataclasses import replace
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from dmnkiosk.texts.bidi import runs_on
from dmnkiosk.views.controls.lines import HardWord, advance, boxes_of, laid_out, paint_hard
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.controls.worded import Worded
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.style import LINE_HEIGHT, Style

TIGHT = 1.14
"""Line height of titles."""

WORD_EDGE = 8
"""How far a hard word's target reaches past its letters, in pixels at 1080p."""

ENDLESS = 100_000
"""Wider than any line, in pixels."""


class TextBlock(Worded, QLabel):
    """Words that wrap, never shrink and never scroll.

    Attributes:
        heading: whether it is a heading, as assistive technology tells it.
        aside: whether it is not for visitors, and is not read with the heading.
        guide: whether it says what to do; it is read last.

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
        self._style, self._role, self._color = style, role, color
        self._guard = TapGuard()
        self._font: QFont = style.font(role, bold, italic)
        self._align = Qt.AlignmentFlag.AlignHCenter if centered else Qt.AlignmentFlag.AlignLeading
        self._spacing = TIGHT if tight else LINE_HEIGHT
        self.hard: tuple[HardWord, ...] = ()
        self._whole: tuple[str, tuple[HardWord, ...]] = ("", ())
        self._pressed: str | None = None
        self.at, self.ringed = 0, False
        self.heading = role in ("title", "huge")
        self.aside = self.guide = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str, hard: tuple[HardWord, ...] = ()) -> None:
        """Other words."""
        if (text, hard) != self._whole:
            self._whole = (text, hard)
            self._show(text, hard)

    def words(self) -> str:
        """All the words, also those of lines that are not shown."""
        return self._whole[0]

    def show_all(self) -> None:
        """Shows all the words."""
        self._show_if_other(*self._whole)

    def height_for(self, width: int) -> int:
        """The height that all the words need when they wrap at a width, in pixels."""
        return sum(self.line_heights(width))

    def line_heights(self, width: int) -> tuple[int, ...]:
        """The height of each line that all the words have at a width, in pixels."""
        if not self._whole[0]:
            return ()
        count, pitch = self._laid_out(width, self._whole[0]).lineCount(), self._pitch()
        ends = [round(i * pitch) for i in range(count + 1)]
        return tuple(end - start for start, end in pairwise(ends))

    def show_lines(self, first: int, last: int, width: int) -> None:
        """Shows some of the lines that all the words have at a width, as a page of them."""
        text, hard = self._whole
        layout = self._laid_out(width, text)
        if first > 0 or last < layout.lineCount():
            start = layout.lineAt(first).textStart()
            line = layout.lineAt(last - 1)
            end = line.textStart() + line.textLength()
            hard = tuple(
                replace(h, start=h.start - start)
                for h in hard
                if start <= h.start and h.start + h.length <= end
            )
            text = text[start:end].rstrip()
        self._show_if_other(text, hard)

    def _show_if_other(self, text: str, hard: tuple[HardWord, ...]) -> None:
        if (text, hard) != (self.text(), self.hard):
            self._show(text, hard)

    def _show(self, text: str, hard: tuple[HardWord, ...]) -> None:
        self.hard, self.at = hard, 0
        self.clearFocus()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if hard else Qt.FocusPolicy.NoFocus)
        self.setText(text)
        self.updateGeometry()

    def natural_width(self) -> int:
        """The width of the words on one line, in pixels; their layout needs no more to keep it."""
        layout = self._laid_out(ENDLESS)
        lines = map(layout.lineAt, range(layout.lineCount()))
        return ceil(max((line.naturalTextWidth() for line in lines), default=0.0)) + 2

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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.take_key(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.take_focus(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.take_focus(None)

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
        lines = [layout.lineAt(i) for i in range(layout.lineCount())]
        return [
            QRectF(line.naturalTextRect().left(), i * pitch, advance(line), pitch)
            for i, line in enumerate(lines)
        ]

    def _laid_out(self, width: int, text: str | None = None) -> QTextLayout:
        # A text layout takes left for left, unlike all else in Qt.
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self._align))
        text = self.text() if text is None else text
        # English among Arabic: a line of it ends at its own end.
        on = Qt.LayoutDirection.LeftToRight
        option.setTextDirection(on if runs_on(text) else self.layoutDirection())
        layout = QTextLayout(text, self._font)
        return laid_out(layout, option, width, self._pitch())

    def _pitch(self) -> float:
        return self._style.sizes.line_px(self._role, self._spacing)
