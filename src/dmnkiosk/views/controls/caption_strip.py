"""What is being said, in words, where it does not stand on the glass already."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.controls.passing import Passing
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.style import Style

SIDE, ABOVE = 24, 12
"""Between the edge and the words, in pixels at 1080p."""


class CaptionStrip(Passing):
    """A calm strip of words."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        """Without words yet."""
        super().__init__(style, parent)
        self._words = TextBlock(style, "small", "ink", self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def height_for(self, words: str, width: int) -> int:
        """The height that some words need in a strip of a width, in pixels."""
        px, probe = self._style.px, TextBlock(self._style, "small")
        probe.set_words(words)
        return probe.height_for(width - 2 * px(SIDE)) + 2 * px(ABOVE)

    def widest(self, words: str) -> int:
        """The width of a strip with some words on one line, in pixels."""
        probe = TextBlock(self._style, "small")
        probe.set_words(words)
        return probe.natural_width() + 2 * self._style.px(SIDE) + 2

    def show_words(self, words: str, room: QRect) -> None:
        """Shows words in a room of the window."""
        px = self._style.px
        self.setGeometry(room)
        self._words.set_words(words)
        self._words.setGeometry(self.rect().adjusted(px(SIDE), px(ABOVE), -px(SIDE), -px(ABOVE)))
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("accent"), self._style.px(2)))
        painter.setBrush(self._style.color("panel"))
        round_ = self._style.px(18)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), round_, round_)
