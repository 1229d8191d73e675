"""Paints the soft light around a brain."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

HALO_STEPS = 9
HALO_MM = 2.4


def paint_halo(
    painter: QPainter, paths: Sequence[QPainterPath], color: QColor, scale: float
) -> None:
    """Paints faint lines around paths, each wider than the one before.

    They have no sharp edge, so they are painted on a small image that is then drawn large.

    Args:
        painter: in pixels.
        paths: in pixels.
        color: of each line.
        scale: pixels of a millimeter.
    """
    shrink = max(int(HALO_MM / 2.0 * scale), 1)
    box = _box(paths, HALO_STEPS * HALO_MM / 2.0 * scale + shrink)
    wide, high = int(box.width() / shrink) + 1, int(box.height() / shrink) + 1
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    to_image = QTransform.fromScale(1.0 / shrink, 1.0 / shrink).translate(-box.left(), -box.top())
    small = QPainter(image)
    small.setRenderHint(QPainter.RenderHint.Antialiasing)
    for path in map(to_image.map, paths):
        for step in range(1, HALO_STEPS + 1):
            pen = QPen(color, step * HALO_MM * scale / shrink)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            small.setPen(pen)
            small.drawPath(path)
    small.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(box.left(), box.top(), wide * shrink, high * shrink), image)


def _box(paths: Sequence[QPainterPath], margin: float) -> QRectF:
    box = QRectF()
    for path in paths:
        box = box.united(path.boundingRect())
    return box.adjusted(-margin, -margin, margin, margin)
