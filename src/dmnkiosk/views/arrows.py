"""The keys that lead on and back, and which way each leads."""

from PySide6.QtCore import Qt

PAGES: dict[int, bool] = {Qt.Key.Key_PageUp: False, Qt.Key.Key_PageDown: True}
ACROSS: dict[int, bool] = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
DOWN: dict[int, bool] = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
"""Keys, and whether they lead forward where one reads from left to right."""


def leads_forward(key: int, direction: Qt.LayoutDirection) -> bool:
    """Whether one of these keys leads forward in a direction of reading."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    return (PAGES | ACROSS | DOWN)[key] is not (mirrored and key in ACROSS)
