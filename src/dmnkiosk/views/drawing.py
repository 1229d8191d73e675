"""The shapes of one panel: those that never change as one picture, each of the others by itself."""

import operator
from itertools import takewhile

from PySide6.QtWidgets import QGraphicsItem

from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.views.marks.shape import GroundItem, ShapeItem
from dmnkiosk.views.paired import paired
from dmnkiosk.views.style import Style

GROUND = 4
"""So many shapes that are the same in two frames, from the lowest on, are kept as one picture."""


class Drawing:
    """Owns the items of the shapes; items are made once and used again."""

    def __init__(self, style: Style, parent: QGraphicsItem) -> None:
        """Nothing is shown yet."""
        self._style, self._parent = style, parent
        self._ground = GroundItem(style, parent)
        self._ground.setZValue(4.999)
        self._shapes: list[ShapeItem] = []
        self._before: list[ShapeMark] = []

    def show_marks(self, marks: list[ShapeMark]) -> None:
        """Shows these shapes, the first lowest."""
        still = sum(takewhile(bool, map(operator.is_, marks, self._before)))
        self._before = marks
        if still < GROUND:
            still = 0
        self._ground.show_marks(marks[:still])
        self._ground.setVisible(still > 0)
        for item, mark in paired(self._shapes, marks, self._new, still):
            item.show_mark(mark)

    def _new(self) -> ShapeItem:
        item = ShapeItem(self._style, self._parent)
        item.setZValue(5 + len(self._shapes) / 1000.0)
        return item
