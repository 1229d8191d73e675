"""Paints a square that a phone can read, with its quiet zone, always dark on light."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.texts.square import Square, square
from dmnkiosk.views.style import Style

QUIET = 4
"""Light modules around the code (ISO/IEC 18004)."""

MODULE_MM, FEWEST_PIXELS = 0.8, 3
"""The least size of a module."""


class PhoneSquare(QWidget):
    """A QR code; hidden while it has no text."""

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls it."""
        super().__init__(parent)
        self._style, self._text = style, ""
        self._square: Square = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_text(self, text: str) -> None:
        """Shows a text as a code, or nothing when it is empty."""
        if text != self._text:
            self._text = text
            self._square = square(text) if text else ()
            self.resize(self.sizeHint())
            self.update()
        self.setVisible(bool(text))

    @property
    def has_text(self) -> bool:
        """Whether there is something to be read by a phone."""
        return bool(self._text)

    @override
    def sizeHint(self) -> QSize:
        side = self._module() * (len(self._square) + 2 * QUIET)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = self._module()
        start = side * QUIET
        for row, line in enumerate(self._square):
            for column, dark in enumerate(line):
                if dark:
                    box = QRect(start + column * side, start + row * side, side, side)
                    painter.fillRect(box, Qt.GlobalColor.black)

    def _module(self) -> int:
        """Pixels of one module: large enough to be read from a hand's distance."""
        count = max(len(self._square) + 2 * QUIET, 1)
        return max(
            ceil(self._style.sizes.px(MODULE_MM)), FEWEST_PIXELS, self._style.px(260) // count
        )
