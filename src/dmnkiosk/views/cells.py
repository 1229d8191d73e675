"""Where the panels of a picture stand on the canvas."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF

from dmnkiosk.scene.frame import Frame
from dmnkiosk.views.panel import Panel


def shape(frame: Frame) -> tuple[object, ...]:
    """What must be the same in two frames, so that their panels stand in the same places."""
    return tuple((p.view, p.box, p.row, p.weight, p.certainty) for p in frame.panels)


def lay_out(panels: Sequence[Panel], frame: Frame | None, size: QSizeF) -> None:
    """Gives each panel of a frame its place on a canvas of this size, and hides the others."""
    for index, panel in enumerate(panels):
        if frame is not None and index < len(frame.panels):
            panel.lay_out(frame.panels[index], _cell(frame, index, size))
        else:
            panel.hide()


def _cell(frame: Frame, index: int, size: QSizeF) -> QRectF:
    """The place of a panel; a single row of panels stands upright where the canvas is tall."""
    part = frame.panels[index]
    row = [p for p in frame.panels if p.row == part.row]
    heights = [share / sum(frame.rows) for share in frame.rows]
    top, height = sum(heights[: part.row]) * size.height(), heights[part.row] * size.height()
    weights = sum(p.weight for p in row)
    place = next(i for i, p in enumerate(row) if p is part)
    start, share = sum(p.weight for p in row[:place]) / weights, part.weight / weights
    if len(frame.rows) == 1 and size.height() > size.width():
        return QRectF(0.0, start * height, size.width(), share * height)
    return QRectF(start * size.width(), top, share * size.width(), height)
