"""The marker around a group: the same ring as around a control, over all that is in the group."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.controls.ring import AIR, paint_ring
from dmnkiosk.views.style import Style

REACH, ROUND = 14, 26
"""How far it stands off, and how round its corners are, in pixels at 1080p."""


class Marker(QWidget):
    """Seen while one switch goes from group to group. No finger feels it."""

    def __init__(self, style: Style, window: QWidget) -> None:
        """Hidden until something is marked."""
        super().__init__(window)
        self._style = style
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def surround(self, box: QRect) -> None:
        """Shows the ring around a box in the window's pixels; none at all hides it."""
        reach = self._style.px(REACH)
        window = self.parentWidget()
        room = window.rect() if window is not None else box
        self.setGeometry(box.adjusted(-reach, -reach, reach, reach).intersected(room))
        self.setVisible(not box.isEmpty())
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # It may lie over anything: a line outside parts it from that, as paint_ring's does inside.
        air, round_ = float(max(self._style.px(AIR), 2)), float(self._style.px(ROUND))
        box = QRectF(self.rect())
        painter.setPen(QPen(self._style.color("panel"), air))
        painter.drawRoundedRect(box.adjusted(air / 2, air / 2, -air / 2, -air / 2), round_, round_)
        paint_ring(painter, self._style, box.adjusted(air, air, -air, -air), round_)
