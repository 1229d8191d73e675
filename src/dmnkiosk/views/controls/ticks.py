"""Questions to tick, in two columns."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import ToggleQuestion
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

COLUMNS, NARROW = 2, 640
"""Columns, and the width in pixels at 1080p below which there is only one."""


class Ticks(QWidget):
    """A hint, and rows that can be ticked.

    Signals:
        asked: a question was ticked or unticked, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """No questions yet."""
        super().__init__(parent)
        self._style = style
        self._hint = TextBlock(style, "small", "soft", self, bold=True)
        self._hint.guide = True
        self._rows: dict[str, Row] = {}
        self._column = Column()
        self._page: int | None = None

    def set_questions(self, hint: str, questions: Mapping[str, str]) -> None:
        """Makes a row for each question: id -> words."""
        self._hint.set_words(hint)
        self.setAccessibleName(hint)
        for row in self._rows.values():
            row.setParent(None)
            row.deleteLater()
        self._rows = {}
        for question, words in questions.items():
            row = Row(self._style, words, ToggleQuestion(question), self, tick=True)
            row.asked.connect(self.asked)
            row.show()
            self._rows[question] = row

    def show_ticked(self, ticked: Collection[str]) -> None:
        """Shows which questions are ticked."""
        for question, row in self._rows.items():
            row.show_on(question in ticked)

    def height_for(self, width: int) -> int:
        """The height it needs on one page at a width, in pixels."""
        return self._hint.height_for(width) + self._style.px(8) + self._rows_height(width)

    def pages_for(self, size: QSize) -> int:
        """How many pages of a size, in pixels, it needs."""
        if self.height_for(size.width()) <= size.height():
            return 1
        return self._column_for().fit(size.width(), size.height())

    def show_page(self, page: int | None) -> None:
        """Shows one of these pages, the first being 0; none shows all on one."""
        self._page = page
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        count = 1 if self._page is None else self.pages_for(self.size())
        if count > 1:
            self._column.show(min(self._page or 0, count - 1), self.rect())
            return
        self._hint.show_all()
        for block in (self._hint, *self._rows.values()):
            block.show()
        top = self._hint.height_for(self.width())
        place(self._hint, QRect(0, 0, self.width(), top))
        self._place_rows(top + self._style.px(8))

    def _place_rows(self, top: int) -> None:
        columns, each, gap = self._grid(self.width())
        rows = list(self._rows.values())
        for start in range(0, len(rows), columns):
            group = rows[start : start + columns]
            height = max(row.height_for(each) for row in group)
            for column, row in enumerate(group):
                place(row, QRect(column * (each + gap), top, each, height))
            top += height + gap

    def _rows_height(self, width: int) -> int:
        columns, each, gap = self._grid(width)
        heights = [row.height_for(each) for row in self._rows.values()]
        groups = [max(heights[i : i + columns]) for i in range(0, len(heights), columns)]
        return sum(groups) + gap * (len(groups) - 1)

    def _grid(self, width: int) -> tuple[int, int, int]:
        """Columns, the width of each, and the room between them, in pixels."""
        gap = self._gap()
        columns = COLUMNS if width >= self._style.px(NARROW) else 1
        return columns, (width - gap * (columns - 1)) // columns, gap

    def _column_for(self) -> Column:
        items = [Item(row, self._gap()) for row in self._rows.values()]
        self._column.set_items([Item(self._hint, self._style.px(8), heads=True), *items])
        return self._column

    def _gap(self) -> int:
        return max(self._style.px(12), self._style.sizes.gap)
