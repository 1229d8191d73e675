"""Marks what is being said: a line around it, and a bar where its reading begins."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from typing_extensions import override

from dmnkiosk.views.controls.passing import Passing

AIR, LINE, BAR = 3, 4, 10
"""Around what is said, of the line, and of the bar, in pixels at 1080p."""

LEAST_LINE = 3


class SpokenMark(Passing):
    """A frame; it is seen without color: no other frame has a bar."""

    def show_around(self, rect: QRect, room: QRect) -> None:
        """Marks a part of the window; within its room, however near to the edge the part is."""
        air = self._style.px(AIR)
        beside, above = air + self._bar(), air + self._line()
        self.setGeometry(rect.adjusted(-beside, -above, beside, above) & room)
        # Only the frame is painted, and what moves within it does not paint it again.
        inner = self.rect().adjusted(self._bar(), self._line(), -self._bar(), -self._line())
        self.setMask(QRegion(self.rect()) - QRegion(inner.adjusted(2, 2, -2, -2)))
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, line, bar = QRectF(self.rect()), self._line(), self._bar()
        for role, wide, inset in (("panel", line + 4, 0.0), ("accent", line, 2.0)):
            painter.setPen(QPen(self._style.color(role), wide))
            edge = inset + line / 2.0
            painter.drawRect(box.adjusted(edge, edge, -edge, -edge))
        back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() - bar if back else box.left()
        painter.fillRect(QRectF(left, box.top(), bar, box.height()), self._style.color("accent"))

    def _line(self) -> int:
        return max(self._style.px(LINE), LEAST_LINE)

    def _bar(self) -> int:
        return max(self._style.px(BAR), 2 * LEAST_LINE)
