"""A chooser: the name of what is chosen, and an arrow at each side for the one before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

Choice = tuple[str, Action]
"""A name, and the wish for it."""


class Chooser(QWidget):
    """One of several that stand in a ring: after the last comes the first.

    Signals:
        asked: the wish for the one before or after.
    """

    asked = Signal(object)

    def __init__(
        self,
        style: Style,
        choices: Sequence[Choice],
        arrows: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """At least one choice; `arrows` are the spoken names of the two arrows."""
        super().__init__(parent)
        self._style, self._choices = style, choices
        # Two names stand side by side, and their longest words can't be parted.
        self._words = style.plain if style.sizes.compact else style
        self._name = TextBlock(
            self._words, "small", "ink", self, bold=True, centered=True, tight=True
        )
        icons = ("arrow-left", "arrow-right")
        self._arrows = [
            Ask(style, name, choices[0][1], icon, parent=self, role="small")
            for name, icon in zip(arrows, icons, strict=True)
        ]
        for arrow in self._arrows:
            arrow.hide_words()
            arrow.asked.connect(self.asked)

    def show_chosen(self, index: int) -> None:
        """Shows one of the choices."""
        for arrow, step in zip(self._arrows, (-1, 1), strict=True):
            arrow.action = self._choices[(index + step) % len(self._choices)][1]
            describe(arrow, self._choices[index][0])
        self._name.set_words(self._choices[index][0])
        self._arrange()

    def height_for(self, width: int) -> int:
        """The height that the arrows and the longest name need at a width, in pixels."""
        probe, arrows = TextBlock(self._words, "small", bold=True, tight=True), self._arrow()
        heights, room = [0 if self._stacked(width) else arrows], self._room(width)
        for name, _ in self._choices:
            probe.set_words(name)
            heights.append(probe.height_for(room))
        below = arrows + self._inset() if self._stacked(width) else 0
        return max(heights) + below + 2 * self._inset()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("line"), self._style.px(2)))
        painter.setBrush(self._style.color("panel"))
        box, round_ = QRectF(self.rect()).adjusted(1, 1, -1, -1), self._style.px(40)
        painter.drawRoundedRect(box, round_, round_)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        size, room, inset = self._arrows[0].sizeHint(), self._room(self.width()), self._inset()
        stacked = self._stacked(self.width())
        y = (self.height() - size.height()) // 2
        y = self.height() - inset - size.height() if stacked else y
        for arrow, x in zip(
            self._arrows, (inset, self.width() - inset - size.width()), strict=True
        ):
            place(arrow, QRect(x, y, size.width(), size.height()))
        height = self._name.height_for(room)
        free = y - inset if stacked else self.height()
        top = (inset if stacked else 0) + (free - height) // 2
        place(self._name, QRect((self.width() - room) // 2, max(top, 0), room, height))

    def _room(self, width: int) -> int:
        """Room for the names: between the arrows, or above them."""
        if self._stacked(width):
            # The longest words need almost all of it.
            return width - self._inset()
        return width - 2 * (self._arrow() + self._style.px(6) + self._inset())

    def _stacked(self, width: int) -> bool:
        """Whether some word has no room between the arrows."""
        metrics = QFontMetrics(self._style.font("small", bold=True))
        words = (word for name, _ in self._choices for word in name.split(" "))
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        return longest > width - 2 * (self._arrow() + self._inset() + self._style.px(6))

    def _arrow(self) -> int:
        return self._arrows[0].sizeHint().height()

    def _inset(self) -> int:
        return self._style.px(6)
