"""A still brain as a picture, for the menu's cards."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItemGroup, QStyleOptionGraphicsItem

from dmnkiosk.content.figure import PanelSpec
from dmnkiosk.content.library import Library
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.views.anatomy import paint_anatomy
from dmnkiosk.views.marks.region import RegionItem
from dmnkiosk.views.style import Style

LIT = 0.9


def thumbnail(
    library: Library, panel: PanelSpec, style: Style, size: QSize, ratio: float
) -> QPixmap:
    """A panel's brain with its areas lit, fitted into a size in pixels."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    view = panel.view or "side"
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, bottom, right, top = library.outlines.box(view)
    air = 10.0
    scale = min(size.width() / (right - left + 2 * air), size.height() / (top - bottom + 2 * air))
    painter.translate(size.width() / 2.0, size.height() / 2.0)
    painter.scale(-scale, -scale)
    painter.translate(-(left + right) / 2.0, -(bottom + top) / 2.0)
    paint_anatomy(painter, library.outlines, view, style)
    _paint_regions(painter, library, panel, style)
    painter.end()
    return pixmap


def _paint_regions(painter: QPainter, library: Library, panel: PanelSpec, style: Style) -> None:
    shapes = library.outlines.view(panel.view or "side").regions
    parent, option = QGraphicsItemGroup(), QStyleOptionGraphicsItem()
    for region in panel.show:
        team = library.networks[library.regions[region].network]
        item = RegionItem(shapes[region], style, parent)
        item.show_mark(RegionMark(region, team.role, team.pattern, LIT))
        item.paint(painter, option)
        item.border.paint(painter, option)
