"""One thing that can be set: its name, a few choices or two steps, and a line on what it does."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action, StillHere
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

NAMES, BESIDE = 300, 860
"""Width of the names, and from which width on they stand beside the choices; pixels at 1080p."""


@dataclass(frozen=True)
class Choice:
    """A choice: its words, what it wishes for, and whether it holds; or a step, which never does.

    Attributes:
        action: none where the step leads no farther.
    """

    words: str
    action: Action | None
    holds: bool | None = None


class SettingRow(QWidget):
    """A name, and pills beside or below it.

    Signals:
        asked: the wish of the pill that was tapped.
    """

    asked = Signal(object)

    def __init__(self, style: Style, name: str, count: int, parent: QWidget | None = None) -> None:
        """Made once, with so many pills."""
        super().__init__(parent)
        self._style = style
        self._name = TextBlock(style, "small", "ink", self, bold=True)
        self._name.set_words(name)
        self._line = TextBlock(style, "small", "soft", self)
        self._pills = [
            Ask(style, name, StillHere(), parent=self, role="small") for _ in range(count)
        ]
        for pill in self._pills:
            pill.asked.connect(self.asked)

    def show_choices(self, choices: Sequence[Choice], line: str = "") -> None:
        """Shows the choices, and a line below them."""
        for pill, choice in zip(self._pills, choices, strict=True):
            pill.set_words(choice.words, "check" if choice.holds else "")
            pill.set_look(Look.CHOSEN if choice.holds else Look.PLAIN)
            pill.setEnabled(choice.action is not None)
            if choice.action is not None:
                pill.action = choice.action
            if choice.holds is not None:
                pill.show_checked(choice.holds)
        self._line.set_words(line)
        self._place_choices(self.width())

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        return sum(self.line_heights(width))

    def line_heights(self, width: int) -> tuple[int, ...]:
        """The height of its choices, and of each line on what they do, in pixels."""
        left = self._left(width)
        air = self._style.px(2) if self._line.words() else 0
        choices = self._place_choices(width) + air
        return (choices, *self._line.line_heights(width - left))

    def show_lines(self, first: int, last: int, width: int) -> None:
        """Shows the choices, which are the first line, or only some of the lines below them."""
        for part in (self._name, *self._pills):
            part.setVisible(first == 0)
        left, heights = self._left(width), self.line_heights(width)
        top = heights[0] if first == 0 else 0
        first, last = max(first - 1, 0), last - 1
        self._line.setVisible(last > first)
        if last > first:
            self._line.show_lines(first, last, width - left)
        height = sum(heights[1 + first : 1 + last])
        place(self._line, QRect(left, top, width - left, height))

    def show_all(self) -> None:
        """Shows all of it, at the width that it has."""
        self.show_lines(0, len(self.line_heights(self.width())), self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_choices(self.width())

    def _left(self, width: int) -> int:
        """Where the choices begin: beside the name, where there is room."""
        return self._style.px(NAMES) if width >= self._style.px(BESIDE) else 0

    def _place_choices(self, width: int) -> int:
        """Places the name and the pills; returns the height they took, in pixels."""
        left = self._left(width)
        name = self._name.height_for(left or width)
        y = max((self._style.small_pill - name) // 2, 0) if left else 0
        place(self._name, QRect(0, y, left or width, name))
        top = 0 if left else name + self._style.px(4)
        return top + flow(self._pills, QRect(left, top, width - left, 0), self._style)
