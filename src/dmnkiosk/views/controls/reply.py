"""What the visitor's choice brings: the name of the stop, and a few words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Reply:
    """Two blocks of words, one below the other. The room for the longest reply is always kept."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        """No words yet."""
        self._style, self._top, self._width = style, 0, 0
        self._stop = TextBlock(style, "small", "accent", parent, bold=True)
        self._words = TextBlock(style, "small", "ink", parent)

    def room(self, width: int, replies: Sequence[str], with_stop: bool) -> int:
        """The height that the longest of some replies needs, in pixels."""
        probe = TextBlock(self._style, "small")
        heights = []
        for reply in replies:
            probe.set_words(reply)
            heights.append(probe.height_for(width))
        probe.set_words("0")
        stop = probe.height_for(width) if with_stop else 0
        return self._style.px(8) + stop + max(heights, default=0)

    def blocks(self) -> list[TextBlock]:
        """The name of the stop, and the words."""
        return [self._stop, self._words]

    def show_words(self, stop: str, words: str) -> None:
        """Shows the words; empty ones take no room."""
        self._stop.set_words(stop)
        self._words.set_words(words)
        self._arrange()

    def place(self, top: int, width: int) -> None:
        """Gives the words their place."""
        self._top, self._width = top + self._style.px(8), width
        self._arrange()

    def _arrange(self) -> None:
        y = self._top
        for block in (self._stop, self._words):
            height = block.height_for(self._width)
            place(block, QRect(0, y, self._width, height))
            y += height
