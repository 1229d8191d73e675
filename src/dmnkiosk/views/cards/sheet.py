"""A sheet over the screen: a quiet veil, and a card in the middle with words and buttons."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.cards.sides import Sides
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

THICK, THIN = 0.82, 0.12
"""How opaque the veil is."""

LOW_WIDTH = 800


class Sheet(QWidget):
    """Words one below the other, then buttons. A tap beside it does nothing.

    Attributes:
        covers: marks it as lying over everything else.
        low: whether it stands low at the side under a thin veil, so that the picture is seen.
        side: what stands beside the words, at the top.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)
    covers = True

    def __init__(self, style: Style, width: int, parent: QWidget | None = None) -> None:
        """An empty sheet, at most `width` pixels wide at 1080p."""
        super().__init__(parent)
        self.style_, self._width = style, width
        self.blocks: list[TextBlock | Sides] = []
        self.pills: list[Pill] = []
        self.side: QWidget | None = None
        self._card, self.low = QRect(), False
        self.hide()

    def add(
        self, role: str, color: str = "ink", *, bold: bool = False, italic: bool = False
    ) -> TextBlock:
        """A block of words below the others; it takes no room while it has no words."""
        tight = role in ("title", "huge")
        block = TextBlock(self.style_, role, color, self, bold=bold, italic=italic, tight=tight)
        self.blocks.append(block)
        return block

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the card in the middle, as high as its words need."""
        px, pad = self.style_.px, self.style_.px(44)
        width = min(px(LOW_WIDTH if self.low else self._width), self.width() - px(80))
        side = self.side.width() + px(32) if self.side and not self.side.isHidden() else 0
        inner = width - 2 * pad
        shown = [block for block in self.blocks if block.text()]
        pills = [pill for pill in self.pills if not pill.isHidden()]
        heights = [block.height_for(inner - side) for block in shown]
        total = sum(heights) + px(12) * len(shown) + px(18)
        if side and self.side:
            total = max(total, self.side.height())
        total += flow(pills, QRect(0, 0, inner, 0), self.style_) + 2 * pad
        left, top = (self.width() - width) // 2, max((self.height() - total) // 2, px(20))
        if self.low:
            left, top = px(40), self.height() - total - px(24)
        self._card = QRect(left, top, width, total)
        y = top + pad
        for block in self.blocks:
            block.setVisible(bool(block.text()))
        for block, height in zip(shown, heights, strict=True):
            place(block, QRect(left + pad, y, inner - side, height))
            y += height + px(12)
        if side and self.side:
            self.side.move(left + width - pad - self.side.width(), top + pad)
        bottom = top + total - pad - flow(pills, QRect(0, 0, inner, 0), self.style_)
        flow(pills, QRect(left + pad, bottom, inner, 0), self.style_)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.style_.color("ground-edge", THIN if self.low else THICK))
        painter.setPen(QPen(self.style_.color("edge"), self.style_.px(2)))
        painter.setBrush(self.style_.color("panel"))
        round_ = self.style_.px(32)
        painter.drawRoundedRect(QRectF(self._card).adjusted(1, 1, -1, -1), round_, round_)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
