"""The legend of teams: a swatch with color and pattern, the team's name, one line."""

from collections.abc import Collection

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language, Library
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.marks.region import pattern_tile
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Teams(QWidget):
    """Every team, in two columns where they fit."""

    def __init__(
        self,
        style: Style,
        library: Library,
        language: Language,
        parent: QWidget | None = None,
        *,
        brief: Collection[str] = (),
    ) -> None:
        """Made once; `brief` are the teams that are shown by their names alone, if not all."""
        super().__init__(parent)
        self._style, self._brief = style, bool(brief)
        self._rows = []
        for network in library.networks.values():
            if brief and network.id not in brief:
                continue
            words = language.text.networks[network.id]
            block = TextBlock(style, "small", "ink", self)
            block.set_words(words.name if brief else f"{words.name}: {words.line}")
            self._rows.append((network, block))

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._style.px(38)
        for network, block in self._rows:
            box = QRectF(
                block.x() - size - self._style.px(14), block.y() + self._style.px(3), size, size
            )
            painter.setPen(QPen(self._style.color("edge"), self._style.px(2)))
            for brush in (
                QBrush(self._style.color(network.role)),
                pattern_tile(network.pattern, self._style),
            ):
                painter.setBrush(brush)
                painter.drawRoundedRect(box, size / 4.0, size / 4.0)

    def _place(self, width: int, *, move: bool) -> int:
        px = self._style.px
        columns = 2 if self._brief or width > px(1300) else 1
        each, inset, y = width // columns, px(52), 0
        for start in range(0, len(self._rows), columns):
            group = self._rows[start : start + columns]
            height = max(block.height_for(each - inset - px(20)) for _, block in group)
            for column, (_, block) in enumerate(group):
                if move:
                    room = QRect(column * each + inset, y, each - inset - px(20), height)
                    place(block, room)
            y += height + px(6)
        return y
