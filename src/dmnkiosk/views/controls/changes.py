"""What is different between two pictures: a row for each difference, and a line for all else."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal, Slot
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


class Changes(QObject):
    """A heading, rows that can be tapped, and a line below them.

    Signals:
        asked: the wish of the row that was tapped.
    """

    asked = Signal(object)

    def __init__(self, style: Style, heading: str, screen: QWidget) -> None:
        """Nothing is told yet; the blocks stand on the screen itself."""
        super().__init__(screen)
        self._style, self._screen = style, screen
        self._heading = TextBlock(style, "small", "accent", screen, bold=True)
        self._heading.set_words(heading)
        self._line = TextBlock(style, "small", "ink", screen)
        self._rows: list[ChangeRow] = []
        self._told = Told((), "")

    def show_told(self, told: Told) -> None:
        """Shows what is different; rows are made once and used again."""
        if told == self._told:
            return
        self._told = told
        while len(self._rows) < len(told.changes):
            self._rows.append(ChangeRow(self._style, self._screen))
            self._rows[-1].asked.connect(self.asked)
        for row, change in zip(self._rows, told.changes, strict=False):
            row.show_change(change)
        self._line.set_words(told.line)

    def blocks(self) -> list[TextBlock | ChangeRow]:
        """What is shown, from above."""
        rows = self._rows[: len(self._told.changes)]
        return [self._heading, *rows, self._line] if rows else [self._line]

    def height_for(self, width: int) -> int:
        """The height that all of it needs at a width, in pixels."""
        heights = [block.height_for(width) + self.gap for block in self.blocks()]
        return sum(heights) - self.gap

    @property
    def gap(self) -> int:
        """The room between its blocks, in pixels."""
        return max(self._style.px(10), self._style.sizes.gap)

    def place(self, room: QRect) -> None:
        """Places the blocks in a room of the screen."""
        y = room.top()
        for block in self.blocks():
            height = block.height_for(room.width())
            place(block, QRect(room.left(), y, room.width(), height))
            y += height + self.gap

    def hide_others(self) -> None:
        """Hides what is not shown now."""
        shown = self.blocks()
        for block in (self._heading, *self._rows):
            block.setVisible(block in shown)
