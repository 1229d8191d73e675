"""Shows a signal over time as a curve of pyqtgraph, which the canvas hands in."""

from typing import Protocol

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsItem

from dmnkiosk.brain.dynamics import Array
from dmnkiosk.scene.marks.trace import TraceMark
from dmnkiosk.views.style import Style

DASHES = [3.0, 2.2]


class Curve(Protocol):
    """What is used of pyqtgraph's PlotCurveItem."""

    def setData(self, x: Array, y: Array, *, pen: QPen) -> None:  # noqa: N802
        """Shows a line through points."""
        ...

    def setParentItem(self, parent: QGraphicsItem) -> None:  # noqa: N802
        """Gives it its place."""
        ...

    def setZValue(self, z: float) -> None:  # noqa: N802
        """Places it before or behind others."""
        ...

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Shows or hides it."""
        ...


class TraceItem:
    """One signal, in its panel's millimeters."""

    def __init__(self, style: Style, curve: Curve, parent: QGraphicsItem) -> None:
        """Nothing is shown until the first mark."""
        self._style, self._curve = style, curve
        self._mark: TraceMark | None = None
        curve.setParentItem(parent)

    def show_mark(self, mark: TraceMark) -> None:
        """Shows the signal."""
        if mark == self._mark:
            return
        self._mark = mark
        points = np.array(mark.points)
        self._curve.setData(points[:, 0], points[:, 1], pen=self._pen(mark))

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Shows or hides it."""
        self._curve.setVisible(visible)

    def _pen(self, mark: TraceMark) -> QPen:
        pen = QPen(self._style.color(mark.role), mark.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if mark.dashed:
            pen.setDashPattern(DASHES)
        return pen
