"""Paints an area: its team's color and pattern over the relief of the brain."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.brain.outlines import RegionOutline
from dmnkiosk.motion.easing import blend
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.views.border import BorderItem
from dmnkiosk.views.glow import GlowItem
from dmnkiosk.views.paths import OnGlass, box_around, outline
from dmnkiosk.views.style import Style

DIMMEST = 0.28
"""How far an area that is not lit at all is shaded, 0..1."""

AIR = 3.0
"""Room around an area, for its soft edge and for fingers; in millimeters."""

_DARKEN = QPainter.CompositionMode.CompositionMode_Multiply
_LIGHTEN = QPainter.CompositionMode.CompositionMode_Screen

FINEST = 1 / 64
"""Steps of activity smaller than this are not repainted."""


class RegionItem(QGraphicsItem):
    """One area of one view, in the view's millimeters.

    Attributes:
        surface, deep: its shapes.
        border: the lines around them.
    """

    def __init__(self, shape: RegionOutline, style: Style, parent: QGraphicsItem) -> None:
        """The shape is parsed once; marks only change how lit it is."""
        super().__init__(parent)
        self.surface, self.deep = outline(shape.path), outline(shape.deep_path)
        self._surface, self._deep = OnGlass(self.surface), OnGlass(self.deep)
        self._style = style
        self._mark: RegionMark | None = None
        self._glow: GlowItem | None = None
        self.border = BorderItem(style, self._surface, self._deep, self)
        self._box = box_around((self._surface, self._deep), AIR)

    def show_mark(self, mark: RegionMark) -> None:
        """Shows the area as lit as the mark says."""
        self._show_glow(mark.glow)
        self.border.show_chosen(mark.chosen)
        old = self._mark
        if old is None or old.role != mark.role or abs(old.activity - mark.activity) >= FINEST:
            self._mark = mark
            self.update()

    def holds(self, point: QPointF) -> bool:
        """Whether a point of the view's millimeters lies in the area."""
        return self.surface.contains(point) or self.deep.contains(point)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        mark = self._mark
        if mark is None:
            return
        transform = painter.worldTransform()
        painter.resetTransform()
        painter.setBrushOrigin(round(transform.dx()), round(transform.dy()))
        if not self.deep.isEmpty():
            self._paint_deep(painter, mark, self._deep.at(transform))
        if not self.surface.isEmpty():
            self._paint_surface(painter, mark, self._surface.at(transform))
        painter.setWorldTransform(transform)

    def _show_glow(self, glow: float) -> None:
        """Shows the answer to a tap over all areas, and under all links."""
        if self._glow is None:
            if not glow:
                return
            self._glow = GlowItem(self._style, (self._surface, self._deep), self)
        self._glow.show_at(glow)
        self.setZValue(1.0 if glow else 0.0)

    def _paint_surface(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(_LIGHTEN if self._style.theme.dark_brain else _DARKEN)
        painter.setBrush(self._tint(mark))
        painter.drawPath(path)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint_pattern(painter, mark, path)

    def _paint_deep(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color(mark.role, 0.20 + 0.45 * mark.activity))
        painter.drawPath(path)
        self._paint_pattern(painter, mark, path)

    def _tint(self, mark: RegionMark) -> QColor:
        """The team's color when lit, a gray shade when dim, for a light brain or a dark one.

        The shade tells a dim area from the brain without color; it does not look lit.
        """
        full, shade = self._style.color(mark.role), self._style.color("cortex-deep")
        lit, dim = 0.12 + 0.88 * mark.activity, DIMMEST * (1.0 - mark.activity) ** 1.5
        if self._style.theme.dark_brain:
            parts = [1.0 - (1.0 - lit * part) * (1.0 - dim / 2.0) for part in _parts(full)]
        else:
            both = zip(_parts(full), _parts(shade), strict=True)
            parts = [blend(1.0, part, lit) * blend(1.0, gray, dim) for part, gray in both]
        return QColor.fromRgbF(*parts)

    def _paint_pattern(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        if mark.pattern == "plain":
            return
        painter.setBrush(pattern_tile(mark.pattern, self._style))
        painter.setOpacity(0.15 + 0.35 * mark.activity)
        painter.drawPath(path)
        painter.setOpacity(1.0)


def _parts(color: QColor) -> tuple[float, float, float]:
    return (color.redF(), color.greenF(), color.blueF())


def pattern_tile(pattern: str, style: Style) -> QBrush:
    """A team's pattern as a brush for pixels; nothing for `plain`."""
    if pattern == "plain":
        return QBrush()
    # What is laid on a brain like ink has light gaps; what shines on a dark one has dark ones.
    role = "region-edge" if style.theme.dark_brain else "region-line"
    return QBrush(_tile(pattern, style.line(18), style.theme.colors[role]))


_TILES: dict[tuple[str, int, str], QPixmap] = {}


def _tile(pattern: str, size: int, color: str) -> QPixmap:
    """One tile of a team's pattern: dots, stripes, rings or a grid."""
    key = (pattern, max(size, 8), color)
    if key not in _TILES:
        _TILES[key] = _draw_tile(*key)
    return _TILES[key]


def _draw_tile(pattern: str, size: int, color: str) -> QPixmap:
    tile = QPixmap(size, size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), size / 9.0)
    middle = QRectF(size * 0.3, size * 0.3, size * 0.4, size * 0.4)
    painter.setPen(pen)
    if pattern == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(middle.adjusted(size * 0.05, size * 0.05, -size * 0.05, -size * 0.05))
    elif pattern == "rings":
        painter.drawEllipse(middle)
    else:
        painter.drawLine(0, size // 2, size, size // 2)
        if pattern == "grid":
            painter.drawLine(size // 2, 0, size // 2, size)
    painter.end()
    return tile
