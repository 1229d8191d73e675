"""Paints the still anatomy: an anatomical plate, in millimeters, y upward."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from dmnkiosk.brain.outlines import HEAD, Layer, Outlines
from dmnkiosk.views.halo import paint_halo
from dmnkiosk.views.paths import islands, outline
from dmnkiosk.views.style import Style


def paint_anatomy(painter: QPainter, outlines: Outlines, view: str, style: Style) -> None:
    """Paints one view. The painter's units must already be the view's millimeters."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layers, plate = outlines.view(view).layers, _Plate(painter, style)
    painter.resetTransform()
    if view == HEAD:
        _head(plate, outlines.head_path)
    else:
        _halo(plate, layers)
    for layer in layers:
        _PAINT[layer.kind](plate, layer.path)
    painter.setWorldTransform(plate.transform)


def brain_box(outlines: Outlines, view: str) -> QRectF:
    """The rectangle that `paint_anatomy` paints within, in millimeters."""
    left, bottom, right, top = outlines.box(view)
    return QRectF(left, bottom, right - left, top - bottom)


class _Plate:
    """A painter in pixels, and the way from millimeters to them.

    Qt paints a path in pixels in half the time of one that the painter has to scale.
    """

    def __init__(self, painter: QPainter, style: Style) -> None:
        self.painter, self.style = painter, style
        self.transform = painter.worldTransform()
        self.scale = abs(self.transform.m11())

    def outline(self, data: str) -> QPainterPath:
        return self.transform.map(outline(data))

    def pen(self, color: QColor, width: float) -> QPen:
        return QPen(color, width * self.scale)

    def light(self, start: QPointF, end: QPointF, first: QColor, last: QColor) -> QBrush:
        """A brush whose color changes along a line, which is in millimeters."""
        gradient = QLinearGradient(start, end)
        gradient.setColorAt(0.0, first)
        gradient.setColorAt(1.0, last)
        brush = QBrush(gradient)
        brush.setTransform(self.transform)
        return brush


def _halo(plate: _Plate, layers: tuple[Layer, ...]) -> None:
    dark = plate.style.theme.dark
    kinds = ("cortex",) if dark else ("cortex", "cerebellum")
    paths = [plate.outline(layer.path) for layer in layers if layer.kind in kinds]
    color = plate.style.color("halo", 0.045 if dark else 0.022)
    paint_halo(plate.painter, paths, color, plate.scale)


def _head(plate: _Plate, data: str) -> None:
    painter, style = plate.painter, plate.style
    painter.setBrush(style.color("cortex-shade", 0.16 if style.theme.dark else 0.55))
    painter.setPen(plate.pen(style.color("edge"), 1.1))
    painter.drawPath(plate.outline(data))


def _body(plate: _Plate, data: str) -> None:
    """A solid part with light from above, a soft rim and a thin line."""
    painter, style, path = plate.painter, plate.style, plate.outline(data)
    box = outline(data).boundingRect()
    low, high = QPointF(0.0, box.bottom()), QPointF(0.0, box.top())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plate.light(low, high, style.color("cortex"), style.color("cortex-shade")))
    painter.drawPath(path)
    painter.save()
    painter.setClipPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width in (1.5, 4.0, 7.0, 10.0):
        painter.setPen(plate.pen(style.color("cortex-deep", 0.055), width))
        painter.drawPath(path)
    painter.restore()
    painter.setPen(plate.pen(style.color("cortex-line"), 0.55))
    painter.drawPath(path)


def _part(role: str, opacity: float, line: float) -> Callable[[_Plate, str], None]:
    def paint(plate: _Plate, data: str) -> None:
        box, color = outline(data).boundingRect(), plate.style.color(role, opacity)
        low, high = QPointF(box.left(), box.bottom()), QPointF(box.right(), box.top())
        plate.painter.setBrush(plate.light(low, high, color.lighter(112), color))
        pen = plate.pen(plate.style.color("cortex-line", 0.7), line)
        plate.painter.setPen(pen if line else Qt.PenStyle.NoPen)
        plate.painter.drawPath(plate.outline(data))

    return paint


def _shade(role: str, opacity: float) -> Callable[[_Plate, str], None]:
    def paint(plate: _Plate, data: str) -> None:
        plate.painter.setPen(Qt.PenStyle.NoPen)
        plate.painter.setBrush(plate.style.color(role, opacity))
        for island in islands(data):
            plate.painter.drawPath(plate.transform.map(island))

    return paint


_PAINT: dict[str, Callable[[_Plate, str], None]] = {
    "cortex": _body,
    "cerebellum": _part("cortex-shade", 0.92, 0.5),
    "brainstem": _part("deep-part", 1.0, 0.4),
    "vermis": _part("deep-part", 1.0, 0.4),
    "thalamus": _part("deep-part", 1.0, 0.3),
    "corpus-callosum": _part("cortex", 1.0, 0.4),
    "wall": _part("wall", 1.0, 0.0),
    "sulci": _shade("cortex-deep", 0.115),
    "folia": _shade("cortex-deep", 0.20),
    "fissures": _shade("cortex-deep", 0.22),
    "arbor": _shade("cortex", 0.55),
    "gyri": _shade("cortex", 0.25),
    "light": _shade("cortex", 0.25),
    "dark": _shade("cortex-deep", 0.05),
}
