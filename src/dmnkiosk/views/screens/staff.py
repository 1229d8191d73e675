"""Please ask staff: what stands when the tour cannot run. It needs no content at all."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.painted import PaintedText

GROUND, INK = "#FBFAF7", "#14263A"
# The one place where colors stand in code: this screen is shown when no theme could be read.


class StaffScreen(QWidget):
    """Two calm sentences; nothing to touch.

    Attributes:
        closable: whether it may be closed, as a window on an author's desk.

    Signals:
        closed: it was closed.
    """

    closed = Signal()

    def __init__(self, title: str, body: str, parent: QWidget | None = None) -> None:
        """It needs nothing but its words."""
        super().__init__(parent)
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
        unit = max(min(self.width(), self.height()) // 18, 16)
        width, left = self.width() * 7 // 10, self.width() * 15 // 100
        middle = self.height() // 2
        box = self.rect()
        box.setLeft(left)
        box.setWidth(width)
        title, body = box.adjusted(0, 0, 0, 0), box.adjusted(0, 0, 0, 0)
        title.setTop(middle - 4 * unit)
        title.setBottom(middle - unit)
        body.setTop(middle)
        body.setBottom(middle + 6 * unit)
        return [(self._title, unit, title, True), (self._body, unit * 2 // 3, body, False)]

    def _font(self, size: int, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(bold)
        return font


_CENTERED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
