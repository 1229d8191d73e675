"""Paints the still anatomy: an anatomical plate, in millimeters, y upward."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen

from dmnkiosk.brain.outlines import HEAD, Layer, Outlines
from dmnkiosk.views.paths import outline
from dmnkiosk.views.style import Style

HALO_STEPS = 9
HALO_MM = 2.4


def paint_anatomy(painter: QPainter, outlines: Outlines, view: str, style: Style) -> None:
    """Paints one view. The painter's units must already be the view's millimeters."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layers = outlines.view(view).layers
    if view == HEAD:
        _head(painter, outline(outlines.head_path), style)
    else:
        _halo(painter, layers, style)
    for layer in layers:
        _PAINT[layer.kind](painter, layer, style)


def brain_box(outlines: Outlines, view: str) -> QRectF:
    """The rectangle that `paint_anatomy` paints within, in millimeters."""
    left, bottom, right, top = outlines.box(view)
    return QRectF(left, bottom, right - left, top - bottom)


def _halo(painter: QPainter, layers: tuple[Layer, ...], style: Style) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    color = style.color("halo", 0.045 if style.theme.dark else 0.022)
    kinds = ("cortex", "cerebellum") if not style.theme.dark else ("cortex",)
    for layer in layers:
        if layer.kind in kinds:
            for step in range(1, HALO_STEPS + 1):
                pen = QPen(color, step * HALO_MM)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPath(outline(layer.path))


def _head(painter: QPainter, path: QPainterPath, style: Style) -> None:
    painter.setBrush(style.color("cortex-shade", 0.16 if style.theme.dark else 0.55))
    painter.setPen(QPen(style.color("edge"), 1.1))
    painter.drawPath(path)


def _body(painter: QPainter, layer: Layer, style: Style) -> None:
    """A solid part with light from above, a soft rim and a thin line."""
    path = outline(layer.path)
    box = path.boundingRect()
    light = QLinearGradient(QPointF(0.0, box.bottom()), QPointF(0.0, box.top()))
    light.setColorAt(0.0, style.color("cortex"))
    light.setColorAt(1.0, style.color("cortex-shade"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(light))
    painter.drawPath(path)
    painter.save()
    painter.setClipPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width in (1.5, 4.0, 7.0, 10.0):
        painter.setPen(QPen(style.color("cortex-deep", 0.055), width))
        painter.drawPath(path)
    painter.restore()
    painter.setPen(QPen(style.color("cortex-line"), 0.55))
    painter.drawPath(path)


def _part(role: str, opacity: float, line: float) -> Callable[[QPainter, Layer, Style], None]:
    def paint(painter: QPainter, layer: Layer, style: Style) -> None:
        path = outline(layer.path)
        box = path.boundingRect()
        light = QLinearGradient(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.top()))
        light.setColorAt(0.0, style.color(role, opacity).lighter(112))
        light.setColorAt(1.0, style.color(role, opacity))
        painter.setBrush(QBrush(light))
        pen = QPen(style.color("cortex-line", 0.7), line) if line else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.drawPath(path)

    return paint


def _shade(role: str, opacity: float) -> Callable[[QPainter, Layer, Style], None]:
    def paint(painter: QPainter, layer: Layer, style: Style) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.color(role, opacity))
        painter.drawPath(outline(layer.path))

    return paint


_PAINT: dict[str, Callable[[QPainter, Layer, Style], None]] = {
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
