"""Equal tiles in rows: an icon and a name; only names, while one of them is open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

WIDE = 1200
"""From this width in pixels at 1080p, all tiles stand in one row."""


@dataclass(frozen=True)
class TileText:
    """One tile: its name, an icon, and what it wishes for."""

    name: str
    icon: str
    action: Action


class Tile(Button):
    """One of several equal choices.

    Signals:
        asked: the wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, text: TileText, parent: QWidget | None = None) -> None:
        """Closed."""
        super().__init__(text.name, parent)
        self._style, self._text, self._on = style, text, False
        self._name = TextBlock(style, "small", "ink", self, bold=True, centered=True, tight=True)
        self._name.set_words(text.name)
        self._name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.clicked.connect(self._ask)

    @override
    def nextCheckState(self) -> None:
        """A tap only asks; what it did is shown by `show_on`."""

    def show_on(self, on: bool) -> None:
        """Shows whether its card is open."""
        if on != self._on:
            self._on = on
            self.setChecked(on)
            self.update()

    def height_for(self, width: int) -> int:
        """The height that the name alone needs at a width, in pixels."""
        return self._name.height_for(width - 2 * self._inset()) + self._style.px(24)

    def painted_controls(self) -> list[PaintedControl]:
        """The whole tile."""
        return [PaintedControl(self.text(), "choice", self.rect())]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.width() - 2 * self._inset()
        name = self._name.height_for(width)
        y = (self.height() - name) // 2
        if self._has_icon():
            y = self.height() // 2 + self._style.px(36)
        place(self._name, QRect(self._inset(), y, width, name))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside, edge = ("accent-pale", "accent") if self._on else ("panel", "edge")
        margin = self._style.px(3) if self.isDown() else 1.5
        wide = self._style.px(5 if self._on else 2)
        painter.setPen(QPen(self._style.color(edge), wide))
        painter.setBrush(self._style.color(inside))
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(box, self._style.px(22), self._style.px(22))
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), self._style.px(22))
        if self._has_icon():
            size = self._style.px(96)
            pixmap = self._style.icon(self._text.icon, "accent", size, self.devicePixelRatioF())
            y = self.height() // 2 - size + self._style.px(4)
            painter.drawPixmap((self.width() - size) // 2, y, pixmap)

    def _has_icon(self) -> bool:
        return self.height() > self._style.px(220)

    def _inset(self) -> int:
        return self._style.px(4)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._text.action)


class Tiles(QWidget):
    """Tiles of the same size.

    Signals:
        asked: the wish of the tile that was tapped.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """No tiles yet."""
        super().__init__(parent)
        self._style = style
        self._tiles: list[Tile] = []

    def set_tiles(self, texts: Sequence[TileText]) -> None:
        """Makes a tile for each text."""
        for tile in self._tiles:
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = [Tile(self._style, text, self) for text in texts]
        for tile in self._tiles:
            tile.asked.connect(self.asked)
            tile.show()

    def show_open(self, index: int | None) -> None:
        """Marks the open tile."""
        for i, tile in enumerate(self._tiles):
            tile.show_on(i == index)

    def say_of(self, index: int | None, words: str) -> None:
        """What the open card says, for those who hear the screen."""
        for i, tile in enumerate(self._tiles):
            describe(tile, words if i == index else "")

    def rows_for(self, width: int) -> int:
        """How many rows the tiles stand in at a width."""
        return 1 if width > self._style.px(WIDE) else 2

    def height_for(self, width: int) -> int:
        """The height that all rows of names need at a width, in pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the tiles."""
        self._place(self.rect(), move=True)

    def _place(self, room: QRect, *, move: bool) -> int:
        count = len(self._tiles)
        rows = self.rows_for(room.width())
        columns = -(-count // rows)
        gap = self._style.sizes.gap
        width = (room.width() - gap * (columns - 1)) // max(columns, 1)
        height = max((t.height_for(width) for t in self._tiles), default=0)
        height = max(height, (room.height() - gap * (rows - 1)) // max(rows, 1))
        if move:
            for i, tile in enumerate(self._tiles):
                x = (i % columns) * (width + gap)
                place(tile, QRect(x, (i // columns) * (height + gap), width, height))
        return rows * height + (rows - 1) * gap
