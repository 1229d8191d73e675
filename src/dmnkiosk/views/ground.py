"""The ground behind everything: a soft glow behind the picture, painted once for a size."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.style import Style


class Ground:
    """The glow of a window, kept as a picture until its size or its style changes."""

    def __init__(self, style: Style) -> None:
        """Nothing is painted yet."""
        self._style, self._pixmap = style, QPixmap()

    def paint(self, window: QWidget, room: QRect) -> None:
        """Paints the part of the ground that lies in a room of the window."""
        size = window.size() * window.devicePixelRatioF()
        if self._pixmap.size() != size:
            self._pixmap = self._painted(window)
        ratio = self._pixmap.devicePixelRatio()
        part = QRect(room.topLeft() * ratio, room.size() * ratio)
        QPainter(window).drawPixmap(room.topLeft(), self._pixmap, part)

    def _painted(self, window: QWidget) -> QPixmap:
        pixmap = QPixmap(window.size() * window.devicePixelRatioF())
        pixmap.setDevicePixelRatio(window.devicePixelRatioF())
        wide, high = window.width(), window.height()
        glow = QRadialGradient(QPointF(wide * 0.62, high * 0.45), wide * 0.7)
        glow.setColorAt(0.0, self._style.color("ground"))
        glow.setColorAt(1.0, self._style.color("ground-edge"))
        painter = QPainter(pixmap)
        painter.fillRect(window.rect(), glow)
        painter.end()
        return pixmap
