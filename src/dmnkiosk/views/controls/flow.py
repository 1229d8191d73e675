"""A row of widgets that wraps: as many in a row as fit, with a target's gap between."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


def flow(widgets: Sequence[Pill], room: QRect, style: Style) -> int:
    """Places widgets row by row in a room, and returns the height they took, in pixels."""
    gap = max(style.px(12), style.sizes.gap)
    x, y, row = 0, 0, 0
    for widget in widgets:
        width = min(widget.sizeHint().width(), room.width())
        height = widget.height_for(width)
        if x > 0 and x + width > room.width():
            x, y, row = 0, y + row + gap, 0
        place(widget, QRect(room.left() + x, room.top() + y, width, height))
        x, row = x + width + gap, max(row, height)
    return y + row
