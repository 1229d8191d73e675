"""The focus ring: says where the keys are, to those who use keys."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen

from dmnkiosk.views.style import Style

RING, AIR = 5, 3
"""Widths in pixels at 1080p: of the ring, and of the line that parts it from what it is around."""

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)


def by_keys(event: QFocusEvent) -> bool:
    """Whether keys brought the focus, and not a window that came to the front."""
    return event.reason() in BY_KEYS


def paint_ring(painter: QPainter, style: Style, box: QRectF, radius: float) -> None:
    """Paints the ring along the inner edge of a box with round corners; lengths in pixels.

    The ring has the color of words, and stands out from the ground outside it. The line within has
    the color of a panel, so that the ring stands out from a button of any color.
    """
    ring, air = max(style.px(RING), 3), max(style.px(AIR), 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, wide, inset in (("panel", air, ring + air / 2.0), ("ink", ring, ring / 2.0)):
        painter.setPen(QPen(style.color(role), wide))
        line = box.adjusted(inset, inset, -inset, -inset)
        round_ = max(min(radius, box.height() / 2.0) - inset, 0.0)
        painter.drawRoundedRect(line, round_, round_)
