"""Words in lines of one pitch, and the hard words among them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from dmnkiosk.views.style import Style

PAD = 4
"""How far a marked word's card reaches past its letters, in pixels at 1080p."""

OVER = 1.0
"""What a word may be wider than its room, in pixels: widths are rounded."""


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


def laid_out(layout: QTextLayout, option: QTextOption, width: int, pitch: float) -> QTextLayout:
    """The layout with its words wrapped at a width, `pitch` pixels from line to line.

    Words stay whole, but for one that is wider than a line, such as the address of a paper.
    """
    _wrap(layout, option, QTextOption.WrapMode.WordWrap, width, pitch)
    lines = map(layout.lineAt, range(layout.lineCount()))
    if any(advance(line) > width + OVER for line in lines):
        _wrap(layout, option, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, width, pitch)
    return layout


def _wrap(
    layout: QTextLayout, option: QTextOption, mode: QTextOption.WrapMode, width: int, pitch: float
) -> None:
    option.setWrapMode(mode)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2.0))
        y += pitch
    layout.endLayout()


def advance(line: QTextLine) -> float:
    """How far a line reaches, without what Qt adds for the last letter at the wrong end."""
    return min(line.naturalTextWidth(), line.horizontalAdvance())


def boxes_of(layout: QTextLayout, word: HardWord, pitch: float) -> list[QRectF]:
    """The boxes of a hard word, one for each line that it stands on."""
    found, end = [], word.start + word.length
    for line in (layout.lineAt(index) for index in range(layout.lineCount())):
        start = max(word.start, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        if start < stop:
            left, right = sorted((_x(line, start), _x(line, stop)))
            seen = line.naturalTextRect()
            left, right = max(left, seen.left()), min(right, seen.right())
            found.append(QRectF(left, line.y(), right - left, pitch))
    return found


def paint_hard(
    painter: QPainter,
    style: Style,
    layout: QTextLayout,
    boxes: list[QRectF],
    marked: HardWord | None,
) -> None:
    """Paints dots under a hard word; `marked` is the word where the keys are on it."""
    pen = QPen(style.color("accent"), style.px(3), Qt.PenStyle.DotLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for box in boxes:
        y = box.bottom() - box.height() * 0.13
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    if marked is not None:
        _paint_marked(painter, style, layout, marked, boxes)


def _paint_marked(
    painter: QPainter, style: Style, layout: QTextLayout, word: HardWord, boxes: list[QRectF]
) -> None:
    """Paints a hard word light on dark, or dark on light: the keys are there.

    A ring would cover the letters beside it. At the edge of the widget the word moves inward.
    """
    marked, look, room = QTextLayout.FormatRange(), QTextCharFormat(), painter.window()
    look.setForeground(style.color("panel"))
    marked.start, marked.length, marked.format = word.start, word.length, look
    for box in boxes:
        card = box.adjusted(-style.px(PAD), 0, style.px(PAD), 0)
        shift = max(room.left() - card.left(), 0.0) + min(room.right() + 1 - card.right(), 0.0)
        card.translate(shift, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.color("ink"))
        painter.drawRoundedRect(card, style.px(8), style.px(8))
        painter.save()
        painter.setClipRect(card)
        layout.draw(painter, QPointF(shift, 0.0), [marked])
        painter.restore()


def _x(line: QTextLine, position: int) -> float:
    x: object = line.cursorToX(position)
    return float(x[0] if isinstance(x, tuple) else x)  # type: ignore[arg-type]
