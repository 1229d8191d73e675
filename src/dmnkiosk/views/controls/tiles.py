"""Equal tiles in rows: an icon and a name; only names, while one of them is open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.edge import edge, inset
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

NARROWEST = 171
"""Least width of a tile, in pixels at 1080p: seven stand in a row beside each other."""

FIRM = 4
"""Width of the edge of a tile that is chosen or pressed, in pixels at 1080p."""


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

    def least_width(self) -> int:
        """The width that the longest word of its name needs, in pixels."""
        metrics = QFontMetrics(self._style.font("small", bold=True))
        words = map(metrics.horizontalAdvance, self.text().split())
        return max(words, default=0) + 2 * self._inset() + 4

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
        inside, role = ("accent-pale", "accent") if self._on else ("panel", "edge")
        pen = edge(self._style, role)
        if self._on or self.isDown():
            # A name fills its tile from side to side: a heavy edge would touch it.
            pen.setWidth(self._style.px(FIRM))
        margin = inset(pen) + (self._style.px(3) if self.isDown() else 0)
        painter.setPen(pen)
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
        self._page: int | None = None

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
        """How many rows the tiles stand in at a width: no word of a name is broken."""
        words = max((tile.least_width() for tile in self._tiles), default=1)
        gap = self._style.sizes.gap
        columns = min(width // self._style.px(NARROWEST), (width + gap) // (words + gap))
        return -(-len(self._tiles) // max(columns, 1))

    def height_for(self, width: int) -> int:
        """The height that all rows of names need at a width, in pixels."""
        rows = self.rows_for(width)
        return rows * self._row_height(width) + (rows - 1) * self._style.sizes.gap

    def pages_for(self, width: int, height: int) -> int:
        """How many pages of a size, in pixels, the rows need."""
        return -(-self.rows_for(width) // self._rows_on(width, height))

    def show_page(self, page: int | None) -> None:
        """Shows the rows of one page, or all."""
        self._page = page
        self.arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the tiles."""
        self._place(self.rect())

    def _place(self, room: QRect) -> None:
        count, gap = len(self._tiles), self._style.sizes.gap
        rows = self.rows_for(room.width())
        columns = -(-count // max(rows, 1))
        shown = rows if self._page is None else self._rows_on(room.width(), room.height())
        first = 0 if self._page is None else self._page * shown
        width = (room.width() - gap * (columns - 1)) // max(columns, 1)
        height = (room.height() - gap * (shown - 1)) // max(shown, 1)
        height = max(self._row_height(room.width()), height)
        for i, tile in enumerate(self._tiles):
            row = i // max(columns, 1) - first
            tile.setVisible(0 <= row < shown)
            x = (i % columns) * (width + gap)
            place(tile, QRect(x, row * (height + gap), width, height))

    def _rows_on(self, width: int, height: int) -> int:
        gap = self._style.sizes.gap
        return max((height + gap) // max(self._row_height(width) + gap, 1), 1)

    def _row_height(self, width: int) -> int:
        columns = -(-len(self._tiles) // max(self.rows_for(width), 1))
        each = (width - self._style.sizes.gap * (columns - 1)) // max(columns, 1)
        heights = [tile.height_for(each) for tile in self._tiles]
        return max([*heights, self._style.sizes.target])
