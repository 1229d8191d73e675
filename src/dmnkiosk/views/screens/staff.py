"""Please ask staff: what stands when the tour cannot run. It needs no content at all."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.painted import PaintedText

GROUND, INK = "#FBFAF7", "#14263A"
# The one place where colors stand in code: this screen is shown when no theme could be read.

ROLES = (("body", 18), ("small", 27))
"""Of title and words: the least size, and the part of the glass's shorter side it is at least."""


class StaffScreen(QWidget):
    """Two calm sentences; nothing to touch.

    Attributes:
        closable: whether it may be closed, as a window on an author's desk.

    Signals:
        closed: it was closed.
    """

    closed = Signal()

    def __init__(
        self, title: str, body: str, sizes: Sizes, size: QSize, parent: QWidget | None = None
    ) -> None:
        """It needs nothing but its words, their sizes, and the size of the glass in pixels."""
        super().__init__(parent)
        self.resize(size)
        self._sizes = sizes
        self.closable = False
        self._title, self._body = title, body
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(f"{title} {body}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(GROUND))
        painter.setPen(QColor(INK))
        for text, size, top, bold in self._rows():
            painter.setFont(self._font(size, bold))
            painter.drawText(top, _CENTERED, text)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.closable)
        if self.closable:
            self.closed.emit()

    def painted_texts(self) -> list[PaintedText]:
        """Both sentences."""
        return [PaintedText(text, room, self.rect(), size) for text, size, room, _ in self._rows()]

    def _rows(self) -> list[tuple[str, int, QRect, bool]]:
        """Each text with its size in pixels, its room, and whether it is bold; in the middle."""
        side = min(self.width(), self.height())
        sizes = [max(self._sizes.type_px(role), side // share) for role, share in ROLES]
        width = self.width() * 4 // 5
        left, air = (self.width() - width) // 2, sizes[1]
        told = [(self._title, sizes[0], True), (self._body, sizes[1], False)]
        heights = [self._height(*each, width) for each in told]
        top = (self.height() - sum(heights) - air) // 2
        tops = (top, top + heights[0] + air)
        return [
            (text, size, QRect(left, y, width, high), bold)
            for (text, size, bold), y, high in zip(told, tops, heights, strict=True)
        ]

    def _height(self, text: str, size: int, bold: bool, width: int) -> int:
        font = QFontMetrics(self._font(size, bold))
        return font.boundingRect(QRect(0, 0, width, self.height()), _CENTERED, text).height()

    def _font(self, size: int, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(bold)
        return font


_CENTERED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
