"""The still anatomy as one cached item: painted once for a size, copied from then on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.views.anatomy import brain_box, paint_anatomy
from dmnkiosk.views.halo import HALO_MM, HALO_STEPS
from dmnkiosk.views.style import Style


class BrainItem(QGraphicsItem):
    """One view of the brain, in its millimeters."""

    def __init__(self, outlines: Outlines, view: str, style: Style, parent: QGraphicsItem) -> None:
        """Cached on the glass: only a new size paints it again."""
        super().__init__(parent)
        self._outlines, self._view, self._style = outlines, view, style
        margin = HALO_STEPS * HALO_MM / 2.0 + 1.0
        self._box = brain_box(outlines, view).adjusted(-margin, -margin, margin, margin)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_anatomy(painter, self._outlines, self._view, self._style)
