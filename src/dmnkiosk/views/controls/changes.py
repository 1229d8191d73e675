"""What is different between two pictures: a row for each difference, and a line for all else."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import OpenSure
from dmnkiosk.views.compared import ChangeText, Told
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.edge import edge, inset
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

ICON = 36
"""Width of the sign that a row opens How sure?, in pixels at 1080p."""


class ChangeRow(Button):
    """One difference; a tap asks how sure it is.

    Signals:
        asked: the wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Empty until `show_change`."""
        super().__init__("", parent)
        self._style, self._about = style, ""
        self._name = TextBlock(style, "small", "ink", self, bold=True, tight=True)
        self._words = TextBlock(style, "small", "soft", self, tight=True)
        for block in (self._name, self._words):
            block.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._ask)

    def show_change(self, change: ChangeText) -> None:
        """Shows a difference."""
        self._about = change.about
        self._name.set_words(change.name)
        self._words.set_words(" · ".join(filter(None, (change.change, change.badge))))
        self.setText(change.name)
        self.setAccessibleName(change.name)
        self.setAccessibleDescription(self._words.text())
        self._arrange()

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        inner = width - 2 * self._side()
        words = self._name.height_for(self._beside(inner)) + self._words.height_for(inner)
        return max(words + 2 * self._style.px(9), self._style.sizes.target)

    def painted_controls(self) -> list[PaintedControl]:
        """The whole row."""
        return [PaintedControl(self.text(), "button", self.rect())]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, round_ = edge(self._style, "edge", heavy=self.isDown()), self._style.px(18)
        margin = inset(pen) + (self._style.px(3) if self.isDown() else 0)
        painter.setPen(pen)
        painter.setBrush(self._style.color("accent-pale" if self.isDown() else "panel"))
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(box, round_, round_)
        size = self._style.px(ICON)
        pixmap = self._style.icon("gauge", "accent", size, self.devicePixelRatioF())
        left = self._side() if self._mirrored() else self.width() - self._side() - size
        painter.drawPixmap(left, self._style.px(12), pixmap)
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), round_)

    def _arrange(self) -> None:
        inner = self.width() - 2 * self._side()
        beside = self._beside(inner)
        name, words = self._name.height_for(beside), self._words.height_for(inner)
        top = (self.height() - name - words) // 2
        place(self._name, QRect(self._side(), top, beside, name))
        place(self._words, QRect(self._side(), top + name, inner, words))

    def _beside(self, inner: int) -> int:
        """The room that the sign leaves for the name."""
        return inner - self._style.px(ICON) - self._style.px(12)

    def _side(self) -> int:
        return self._style.px(20)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(OpenSure(self._about))


class Changes(QWidget):
    """A heading, rows that can be tapped, and a line below them.

    Signals:
        asked: the wish of the row that was tapped.
    """

    asked = Signal(object)

    def __init__(self, style: Style, heading: str, parent: QWidget | None = None) -> None:
        """Nothing is told yet."""
        super().__init__(parent)
        self._style = style
        self._heading = TextBlock(style, "small", "accent", self, bold=True)
        self._heading.set_words(heading)
        self._line = TextBlock(style, "small", "ink", self)
        self._rows: list[ChangeRow] = []
        self._told = Told((), "")

    def show_told(self, told: Told) -> None:
        """Shows what is different; rows are made once and used again."""
        if told == self._told:
            return
        self._told = told
        while len(self._rows) < len(told.changes):
            self._rows.append(ChangeRow(self._style, self))
            self._rows[-1].asked.connect(self.asked)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(told.changes))
        for row, change in zip(self._rows, told.changes, strict=False):
            row.show_change(change)
        self._heading.setVisible(bool(told.changes))
        self._line.set_words(told.line)
        self._place(self.width(), move=True)

    def height_for(self, width: int) -> int:
        """The height that all of it needs at a width, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        gap, y = max(self._style.px(10), self._style.sizes.gap), 0
        rows = self._rows[: len(self._told.changes)]
        blocks: Sequence[TextBlock | ChangeRow] = [self._heading, *rows] if rows else []
        for block in (*blocks, self._line):
            height = block.height_for(width)
            if move:
                place(block, QRect(0, y, width, height))
            y += height + gap
        return y - gap
