"""Two columns of words that have the same room; one below the other where they would be narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

BETWEEN, NARROWEST = 40, 480
"""Room between the columns, and the least width of one, in pixels at 1080p."""

BELOW = 12


class Sides:
    """Two columns, each with a bold heading and paragraphs below it."""

    def __init__(self, style: Style, headings: tuple[str, str], sheet: QWidget) -> None:
        """Without paragraphs yet, and so without words; the blocks stand on the sheet itself."""
        self._style, self._headings, self._sheet = style, headings, sheet
        self._columns: tuple[list[TextBlock], ...] = ([], [])

    def show_words(self, *told: Sequence[str]) -> None:
        """Shows the paragraphs of both columns; with none at all the headings go too."""
        for column, heading, words in zip(self._columns, self._headings, told, strict=True):
            texts = (heading, *words) if any(told) else ()
            while len(column) < len(texts):
                block = TextBlock(self._style, "label", parent=self._sheet, bold=not column)
                column.append(block)
            for index, block in enumerate(column):
                block.set_words(texts[index] if index < len(texts) else "")

    def blocks(self) -> list[TextBlock]:
        """All blocks, the first column's first."""
        return [block for column in self._columns for block in column]

    def headings(self) -> list[TextBlock]:
        """The headings among them."""
        return [column[0] for column in self._columns if column]

    def text(self) -> str:
        """All words of both columns."""
        return " ".join(block.text() for block in self.blocks() if block.text())

    def height_for(self, width: int) -> int:
        """The height that the words need at a width, in pixels."""
        return max((box.bottom() + 1 for _, box in self._boxes(width)), default=0)

    def show_worded(self) -> None:
        """Shows the blocks that have words; the others cover nothing."""
        for block in self.blocks():
            block.show_all()
            block.setVisible(bool(block.words()))

    def place(self, room: QRect) -> None:
        """Places the blocks in a room of the sheet."""
        for block, box in self._boxes(room.width()):
            place(block, box.translated(room.topLeft()))

    def _boxes(self, width: int) -> list[tuple[TextBlock, QRect]]:
        """Every block that has words, and its place."""
        px, found = self._style.px, list[tuple[TextBlock, QRect]]()
        half = (width - px(BETWEEN)) // 2
        beside = half >= px(NARROWEST)
        room, y = half if beside else width, 0
        for index, column in enumerate(self._columns):
            x = index * (half + px(BETWEEN)) if beside else 0
            y = 0 if beside else y
            for block in column:
                if not block.words():
                    continue
                height = sum(block.line_heights(room))
                found.append((block, QRect(x, y, room, height)))
                y += height + px(BELOW)
        return found
