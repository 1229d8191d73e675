"""The legend of teams: a swatch with color and pattern, the team's name, one line."""

from collections.abc import Collection

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.brain.regions import Network
from dmnkiosk.content.library import Language, Library
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.marks.region import pattern_tile
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

SWATCH, INSET = 38, 52
"""Size of a swatch, and where the words begin, in pixels at 1080p."""

TWO_COLUMNS = 1300
"""From this width in pixels at 1080p, teams with their lines stand in two columns."""


class TeamRow(QWidget):
    """One team."""

    def __init__(
        self, style: Style, network: Network, words: str, parent: QWidget | None = None
    ) -> None:
        """Made once."""
        super().__init__(parent)
        self._style, self._network = style, network
        self._words = TextBlock(style, "small", "ink", self)
        self._words.set_words(words)

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        return max(self._words.height_for(self._room(width)), self._style.px(SWATCH + 6))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self._room(self.width())
        height = self._words.height_for(width)
        place(self._words, QRect(self._style.px(INSET), 0, width, height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._style.px(SWATCH)
        back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - size - 1 if back else 1
        box = QRectF(left, self._style.px(3), size, size)
        painter.setPen(QPen(self._style.color("edge"), self._style.px(2)))
        for brush in (
            QBrush(self._style.color(self._network.role)),
            pattern_tile(self._network.pattern, self._style),
        ):
            painter.setBrush(brush)
            painter.drawRoundedRect(box, size / 4.0, size / 4.0)

    def _room(self, width: int) -> int:
        return width - self._style.px(INSET) - self._style.px(20)


def team_rows(
    style: Style,
    library: Library,
    language: Language,
    parent: QWidget,
    *,
    brief: Collection[str] = (),
) -> list[TeamRow]:
    """A row for each team; `brief` are the teams that are told by their names alone, if not all."""
    return [
        TeamRow(style, network, _told(network.id, language, brief), parent)
        for network in library.networks.values()
        if not brief or network.id in brief
    ]


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
        self._rows = team_rows(style, library, language, self, brief=brief)

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        return self._place(width, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        px, y = self._style.px, 0
        names_fit = self._brief and not self._style.sizes.compact
        columns = 2 if names_fit or width > px(TWO_COLUMNS) else 1
        each = width // columns
        for start in range(0, len(self._rows), columns):
            group = self._rows[start : start + columns]
            height = max(row.height_for(each) for row in group)
            for column, row in enumerate(group):
                if move:
                    place(row, QRect(column * each, y, each, height))
            y += height + px(6)
        return y


def _told(network: str, language: Language, brief: Collection[str]) -> str:
    words, say = language.text.networks[network], language.interface.say
    return words.name if brief else say("named", name=words.name, words=words.line)
