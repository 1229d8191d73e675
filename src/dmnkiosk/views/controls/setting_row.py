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
        self._place(self.width(), move=True)

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        px = self._style.px
        beside = width >= px(BESIDE)
        left = px(NAMES) if beside else 0
        name = self._name.height_for(left or width)
        top = 0 if beside else name + px(4)
        room = QRect(left, top, width - left, 0)
        pills = flow(self._pills, room, self._style)
        line = self._line.height_for(width - left)
        if move:
            y = max((self._style.small_pill - name) // 2, 0) if beside else 0
            place(self._name, QRect(0, y, left or width, name))
            place(self._line, QRect(left, top + pills + px(2), width - left, line))
        return top + pills + (px(2) + line if line else 0)
