"""Paints an area: its team's color and pattern over the relief of the brain."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from dmnkiosk.brain.outlines import RegionOutline
from dmnkiosk.motion.easing import blend
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.views.paths import OnGlass, outline
from dmnkiosk.views.style import Style

USUAL, CHOSEN = (2.5, 7.5), (6.0, 14.0)
"""Widths of the two lines around an area, and around the one whose card is open, at 1080p."""

_DARKEN = QPainter.CompositionMode.CompositionMode_Multiply
_LIGHTEN = QPainter.CompositionMode.CompositionMode_Screen

FINEST = 1 / 64
"""Steps of activity smaller than this are not repainted."""


class RegionItem(QGraphicsItem):
    """One area of one view, in the view's millimeters."""

    def __init__(self, shape: RegionOutline, style: Style, parent: QGraphicsItem) -> None:
        """The shape is parsed once; marks only change how lit it is."""
        super().__init__(parent)
        self.surface, self.deep = outline(shape.path), outline(shape.deep_path)
        self._surface, self._deep = OnGlass(self.surface), OnGlass(self.deep)
        self._style = style
        self._mark: RegionMark | None = None
        margin = 3.0
        box = self.surface.boundingRect().united(self.deep.boundingRect())
        self._box = box.adjusted(-margin, -margin, margin, margin)

    def show_mark(self, mark: RegionMark) -> None:
        """Shows the area as lit as the mark says."""
        old = self._mark
        same = old is not None and (old.role, old.chosen) == (mark.role, mark.chosen)
        if not same or old is None or abs(old.activity - mark.activity) >= FINEST:
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

    def _paint_surface(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(_LIGHTEN if self._style.theme.dark_brain else _DARKEN)
        painter.setBrush(self._tint(mark))
        painter.drawPath(path)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint_pattern(painter, mark, path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._borders(mark):
            painter.strokePath(path, pen)

    def _paint_deep(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color(mark.role, 0.20 + 0.45 * mark.activity))
        painter.drawPath(path)
        self._paint_pattern(painter, mark, path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge, line = self._borders(mark)
        painter.strokePath(path, edge)
        line.setDashPattern([2.5, 2.0])
        painter.strokePath(path, line)

    def _tint(self, mark: RegionMark) -> QColor:
        """The team's color, for a light brain or a dark one: the less lit, the clearer."""
        full, lit = self._style.color(mark.role), 0.12 + 0.88 * mark.activity
        clear = 0.0 if self._style.theme.dark_brain else 1.0
        parts = (full.redF(), full.greenF(), full.blueF())
        return QColor.fromRgbF(*(blend(clear, part, lit) for part in parts))

    def _borders(self, mark: RegionMark) -> tuple[QPen, QPen]:
        """A line, and below it a wider one of the other shade: one of them stands out anywhere."""
        line, edge = CHOSEN if mark.chosen else USUAL
        return self._pen("region-edge", edge), self._pen("region-line", line)

    def _pen(self, role: str, width: float) -> QPen:
        pen = QPen(self._style.color(role), max(self._style.line(width), 1.0))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _paint_pattern(self, painter: QPainter, mark: RegionMark, path: QPainterPath) -> None:
        if mark.pattern == "plain":
            return
        painter.setBrush(pattern_tile(mark.pattern, self._style))
        painter.setOpacity(0.15 + 0.35 * mark.activity)
        painter.drawPath(path)
        painter.setOpacity(1.0)


def pattern_tile(pattern: str, style: Style) -> QBrush:
    """A team's pattern as a brush for pixels; nothing for `plain`."""
    if pattern == "plain":
        return QBrush()
    # What is laid on a brain like ink has light gaps; what shines on a dark one has dark ones.
    role = "region-edge" if style.theme.dark_brain else "region-line"
    return QBrush(_tile(pattern, round(style.line(18)), style.theme.colors[role]))


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
