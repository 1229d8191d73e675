"""Two columns of words that have the same room; one below the other where they would be narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

BETWEEN, NARROWEST = 40, 480
"""Room between the columns, and the least width of one, in pixels at 1080p."""

BELOW = 12


class Sides(QWidget):
    """Two columns, each with a bold heading and paragraphs below it."""

    def __init__(self, style: Style, headings: tuple[str, str], parent: QWidget | None) -> None:
        """Without paragraphs yet, and so without words."""
        super().__init__(parent)
        self._style, self._headings = style, headings
        self._columns: tuple[list[TextBlock], ...] = ([], [])

    def show_words(self, *told: Sequence[str]) -> None:
        """Shows the paragraphs of both columns; with none at all the headings go too."""
        for column, heading, words in zip(self._columns, self._headings, told, strict=True):
            texts = (heading, *words) if any(told) else ()
            while len(column) < len(texts):
                column.append(TextBlock(self._style, "label", parent=self, bold=not column))
            for index, block in enumerate(column):
                block.set_words(texts[index] if index < len(texts) else "")
                block.setVisible(index < len(texts))
        self._arrange(self.width())

    def text(self) -> str:
        """All words of both columns."""
        return " ".join(b.text() for column in self._columns for b in column if b.text())

    def height_for(self, width: int) -> int:
        """The height that the words need at a width, in pixels."""
        return max((box.bottom() + 1 for _, box in self._boxes(width)), default=0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        for block, box in self._boxes(width):
            place(block, box)

    def _boxes(self, width: int) -> list[tuple[TextBlock, QRect]]:
        """Every block that has words, and its place."""
        px, found = self._style.px, list[tuple[TextBlock, QRect]]()
        half = (width - px(BETWEEN)) // 2
        beside = half >= px(NARROWEST)
        room, y = half if beside else width, 0
        for index, column in enumerate(self._columns):
            x = index * (half + px(BETWEEN)) if beside else 0
            y = 0 if beside else y
            for block in (block for block in column if block.text()):
                height = block.height_for(room)
                found.append((block, QRect(x, y, room, height)))
                y += height + px(BELOW)
        return found
