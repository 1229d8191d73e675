"""Where a widget stands in the one around it: all rooms are told as if read from left to right."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget


def clear(window: QWidget) -> None:
    """Lets go of everything that stands in a window."""
    for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        part.hide()
        part.setParent(None)
        part.deleteLater()


def place(widget: QWidget, room: QRect) -> None:
    """Gives a widget its room, mirrored where its parent is read from right to left.

    Args:
        widget: what is placed; its parent has its size already.
        room: as it is where one reads from left to right, in the parent's pixels.
    """
    parent = widget.parentWidget()
    widget.setGeometry(room if parent is None else mirrored(parent, room))


def mirrored(widget: QWidget, room: QRect) -> QRect:
    """A room of a widget's own, mirrored where it is read from right to left."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), room)
