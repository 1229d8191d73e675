"""The edges of controls: wider where a control is pressed or chosen, dashed where it rests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.style import Style

USUAL, HEAVY = 2, 6
"""Widths in pixels at 1080p. What differs by more than color is seen by everybody."""

DASHES = [2.5, 2.5]


def edge(style: Style, role: str, *, heavy: bool = False) -> QPen:
    """The pen of an edge; a heavy one says that a control is pressed or chosen."""
    return QPen(style.color(role), max(style.px(HEAVY if heavy else USUAL), 1))


def resting_edge(style: Style) -> QPen:
    """The pen of the edge of a control that can't be used now."""
    pen = edge(style, "edge")
    pen.setDashPattern(DASHES)
    return pen


def inset(pen: QPen) -> float:
    """How far within its widget an edge is drawn, so that nothing of it is cut off; in pixels."""
    return pen.widthF() / 2.0


def rests(widget: QWidget) -> bool:
    """Whether a control can't be used now; what only lies below a card does not count."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
