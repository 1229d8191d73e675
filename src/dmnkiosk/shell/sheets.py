"""Contact sheets: the pictures of a tour side by side, in gray or with their words covered."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from dmnkiosk.views.style import FAMILY

COLUMNS = 4
THUMBNAIL_WIDTH = 640
"""Pixels: wide enough for patterns and dashes to be seen, and for the largest words to be read."""

SHEET_HEIGHT = 2400
"""Pixels that a sheet has at most, unless one row is higher."""

GAP, NAME_HEIGHT = 8, 28
BEHIND, NAME = QColor("#404040"), QColor("#ffffff")
EVERY_PIXELS = 5
SHADES = 0xE0E0E0
"""The part of a color that its shades share; the glass has a gradient for its ground."""

Look = Callable[[QImage, Sequence[QRect]], QImage]


def gray(image: QImage, words: Sequence[QRect]) -> QImage:
    """The picture by its luminance alone: nothing may depend on color."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def covered(image: QImage, words: Sequence[QRect]) -> QImage:
    """The picture without its words: it must be clear by itself.

    Args:
        image: the picture.
        words: the rectangles of its texts, in the pixels of the window.
    """
    found = image.copy()
    ratio = image.devicePixelRatio()
    grounds = [(rect, _ground(image, rect, ratio)) for rect in words]
    painter = QPainter(found)
    for rect, ground in grounds:
        painter.fillRect(rect, ground)
    painter.end()
    return found


def _ground(image: QImage, rect: QRect, ratio: float) -> QColor:
    """What a text stands on: the color that is there most often, shades of it being one."""
    box = QRect(rect.topLeft() * ratio, rect.size() * ratio) & image.rect()
    across = range(box.left(), box.right() + 1, EVERY_PIXELS)
    down = range(box.top(), box.bottom() + 1, EVERY_PIXELS)
    colors = Counter(image.pixel(x, y) for y in down for x in across)
    shades: Counter[int] = Counter()
    for color, count in colors.items():
        shades[color & SHADES] += count
    if not shades:
        return QColor(Qt.GlobalColor.transparent)
    ground = shades.most_common(1)[0][0]
    return QColor(next(color for color, _ in colors.most_common() if color & SHADES == ground))


@dataclass
class Sheets:
    """Sheets of one look, filled row by row and written as each is full.

    Attributes:
        out: the folder they are written to.
        kind: the first part of their names.
        look: what is done to a picture first.
        cards: whether pictures are taken in which a card lies over the screen.
        files: the names of those that were written.
    """

    out: Path
    kind: str
    look: Look
    cards: bool = True
    files: list[str] = field(default_factory=list)
    _waiting: list[tuple[QImage, str]] = field(default_factory=list)

    def add(self, image: QImage, name: str, words: Sequence[QRect]) -> None:
        """Takes one more picture.

        Args:
            image: the picture.
            name: what stands under it.
            words: the rectangles of its texts, in the pixels of the window.
        """
        seen = self.look(image, words)
        seen.setDevicePixelRatio(1.0)
        smooth = Qt.TransformationMode.SmoothTransformation
        self._waiting.append((seen.scaledToWidth(THUMBNAIL_WIDTH, smooth), name))
        if len(self._waiting) == COLUMNS * self._rows():
            self.close()

    def close(self) -> None:
        """Writes what is left."""
        if not self._waiting:
            return
        name = f"{self.kind}-{len(self.files) + 1:02d}.png"
        self._drawn().save(str(self.out / name))
        self.files.append(name)
        self._waiting = []

    def _rows(self) -> int:
        return max(SHEET_HEIGHT // self._row_height(), 1)

    def _row_height(self) -> int:
        return max(image.height() for image, _ in self._waiting) + NAME_HEIGHT + GAP

    def _drawn(self) -> QImage:
        across, down = THUMBNAIL_WIDTH + GAP, self._row_height()
        rows = -(-len(self._waiting) // COLUMNS)
        sheet = QImage(COLUMNS * across + GAP, rows * down + GAP, QImage.Format.Format_RGB32)
        sheet.fill(BEHIND)
        font = QFont(FAMILY)
        font.setPixelSize(NAME_HEIGHT - GAP)
        painter = QPainter(sheet)
        painter.setFont(font)
        painter.setPen(NAME)
        for place, (image, name) in enumerate(self._waiting):
            x, y = GAP + place % COLUMNS * across, GAP + place // COLUMNS * down
            painter.drawImage(x, y, image)
            painter.drawText(x, y + image.height() + NAME_HEIGHT - GAP, name)
        painter.end()
        return sheet
