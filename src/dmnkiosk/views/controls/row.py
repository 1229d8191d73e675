"""A row that can be chosen or ticked: a mark, and words that wrap."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.edge import edge, inset
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Row(Button):
    """One answer or one question.

    Attributes:
        ticks: whether several rows can be ticked, and not one alone be chosen.

    Signals:
        asked: the wish, as an Action.
    """

    asked = Signal(object)

    def __init__(
        self,
        style: Style,
        text: str,
        action: Action,
        parent: QWidget | None = None,
        *,
        tick: bool = False,
    ) -> None:
        """`tick` shows a square that several rows can have; else a circle that one has."""
        super().__init__(text, parent)
        self._style, self._action, self.ticks = style, action, tick
        self._words = TextBlock(style, "small", "ink", bold=False)
        self._words.set_words(text)
        self._words.setParent(self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._on = False
        self.setCheckable(True)
        self.clicked.connect(self._ask)

    @override
    def nextCheckState(self) -> None:
        """A tap only asks; what it did is shown by `show_on`."""

    def show_on(self, on: bool) -> None:
        """Shows whether it is chosen or ticked."""
        if on != self._on:
            self._on = on
            self.setChecked(on)
            self.update()

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        words = self._words.height_for(width - self._inset() - self._style.px(20))
        return max(words + self._style.px(14), self._style.sizes.target, self._style.px(58))

    @override
    def sizeHint(self) -> QSize:
        width = self._words.natural_width() + self._inset() + self._style.px(24)
        return QSize(width, self.height_for(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.width() - self._inset() - self._style.px(20)
        height = self._words.height_for(width)
        place(self._words, QRect(self._inset(), (self.height() - height) // 2, width, height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside, role = ("accent-pale", "accent") if self._on else ("panel", "edge")
        pen = edge(self._style, role, heavy=self._on or self.isDown())
        margin = inset(pen) + (self._style.px(3) if self.isDown() else 0)
        painter.setPen(pen)
        painter.setBrush(self._style.color(inside))
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(box, self._style.px(18), self._style.px(18))
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), self._style.px(18))
        names = ("square-check", "square") if self.ticks else ("check", "circle")
        icon, size = names[0 if self._on else 1], self._style.px(36)
        role = "accent" if self._on else "edge"
        pixmap = self._style.icon(icon, role, size, self.devicePixelRatioF())
        painter.drawPixmap(self._mark_rect(size).topLeft(), pixmap)

    def painted_texts(self) -> list[PaintedText]:
        """None of its own: the words within say theirs."""
        return []

    def painted_controls(self) -> list[PaintedControl]:
        """The whole row."""
        return [PaintedControl(self.text(), "tick" if self.ticks else "choice", self.rect())]

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._action)

    def _mark_rect(self, size: int) -> QRect:
        left = self.width() - self._style.px(20) - size if self._mirrored() else self._style.px(20)
        return QRect(left, (self.height() - size) // 2, size, size)

    def _inset(self) -> int:
        return self._style.px(72)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
