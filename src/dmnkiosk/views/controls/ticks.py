"""Questions to tick, in two columns."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import ToggleQuestion
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

COLUMNS = 2


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
        """The height it needs at a width, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        gap = max(self._style.px(12), self._style.sizes.gap)
        y = self._hint.height_for(width)
        if move:
            place(self._hint, QRect(0, 0, width, y))
        y += self._style.px(8)
        each = (width - gap * (COLUMNS - 1)) // COLUMNS
        rows = list(self._rows.values())
        for start in range(0, len(rows), COLUMNS):
            group = rows[start : start + COLUMNS]
            height = max(row.height_for(each) for row in group)
            for column, row in enumerate(group):
                if move:
                    place(row, QRect(column * (each + gap), y, each, height))
            y += height + gap
        return y - gap
