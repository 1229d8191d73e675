"""Answer cards: one below the other, the chosen one with a reply under it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.words import ChoiceWords
from dmnkiosk.session.actions import Answer
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Answers(QWidget):
    """Answers to a check. Every answer is met kindly; none is marked wrong.

    Signals:
        asked: the answer, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """No answers yet."""
        super().__init__(parent)
        self._style = style
        self._rows: dict[str, Row] = {}
        self._reply = TextBlock(style, "small", "ink", self)
        self._words: Mapping[str, ChoiceWords] = {}
        self._shown: tuple[object, ...] = ()

    def show_answers(
        self, ids: Sequence[str], words: Mapping[str, ChoiceWords], chosen: str | None
    ) -> None:
        """Shows answers, which of them was chosen, and its reply."""
        if (tuple(ids), words, chosen) == self._shown:
            return
        if (tuple(ids), words) != self._shown[:2]:
            self._words = words
            self._rebuild(ids)
        self._shown = (tuple(ids), words, chosen)
        for answer, row in self._rows.items():
            row.show_on(answer == chosen)
            describe(row, words[answer].reply if answer == chosen else "")
        self._reply.set_words(words[chosen].reply if chosen else "")
        self._arrange()

    def blocks(self) -> list[Row | TextBlock]:
        """The answers, and the reply."""
        return [*self._rows.values(), self._reply]

    def height_for(self, width: int) -> int:
        """The height that the answers and the longest reply need, in pixels."""
        rows = sum(row.height_for(width) + self._gap() for row in self._rows.values())
        probe, longest = TextBlock(self._style, "small"), 0
        for answer in self._words.values():
            probe.set_words(answer.reply)
            longest = max(longest, probe.height_for(width))
        return rows + longest

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _rebuild(self, ids: Sequence[str]) -> None:
        for row in self._rows.values():
            row.setParent(None)
            row.deleteLater()
        self._rows = {}
        for answer in ids:
            row = Row(self._style, self._words[answer].label, Answer(answer), parent=self)
            row.asked.connect(self.asked)
            row.show()
            self._rows[answer] = row

    def _arrange(self) -> None:
        y = 0
        for row in self._rows.values():
            height = row.height_for(self.width())
            place(row, QRect(0, y, self.width(), height))
            y += height + self._gap()
        place(self._reply, QRect(0, y, self.width(), self._reply.height_for(self.width())))

    def _gap(self) -> int:
        return max(self._style.px(12), self._style.sizes.gap)
