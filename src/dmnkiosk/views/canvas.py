"""The canvas: the only place that knows pyqtgraph. It shows frames and says what was touched."""

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.scene.frame import Frame
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.marks.trace import Curve
from dmnkiosk.views.overlay import Overlay
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.style import Style

PANELS = 4


class Canvas(pg.GraphicsView):
    """The picture.

    Signals:
        region_tapped: an area, its dot or its label was tapped; carries its id.
        link_tapped: the `?` badge of a link was tapped; carries its id.
        choice_tapped: a part of a drawing was tapped; carries what it chooses.
    """

    region_tapped = Signal(str)
    link_tapped = Signal(str)
    choice_tapped = Signal(str)

    def __init__(
        self,
        outlines: Outlines,
        style: Style,
        badges: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Panels are made once and used by every slide: rebuilding them leaks (pyqtgraph#2672).

        `badges` are the words of each certainty.
        """
        super().__init__(parent, background=None)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setMouseTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent; border: none")
        self._style, self._guard, self._badges = style, TapGuard(), badges
        self._panels = [Panel(_view_box(self), _curve, outlines, style) for _ in range(PANELS)]
        self._overlay = Overlay(self.scene(), style)
        self._frame: Frame | None = None
        self._names: dict[str, str] = {}
        self._pressed: tuple[str, str] | None = None

    def show_frame(self, frame: Frame | None, names: dict[str, str]) -> None:
        """Shows a frame; `names` are the plain names of its areas, for assistive technology."""
        new = self._frame is None or frame is None or _shape(frame) != _shape(self._frame)
        self._frame, self._names = frame, names
        if new:
            self._lay_out()
        panels = frame.panels if frame else ()
        for panel, part in zip(self._panels, panels, strict=False):
            panel.show_part(part)
        self._overlay.show_parts(self._panels[: len(panels)], self._badges)

    def painted_texts(self) -> list[PaintedText]:
        """The words of labels and diagrams."""
        return self._overlay.painted_texts()

    def painted_controls(self) -> list[PaintedControl]:
        """Badges, labels, and the areas themselves, whose shapes lie side by side."""
        found = self._overlay.painted_controls(self._names)
        told = {control.name for control in found}
        shown = len(self._frame.panels) if self._frame else 0
        return found + [
            PaintedControl(name, "area", box.toAlignedRect(), inline=True)
            for panel in self._panels[:shown]
            for region, box in panel.areas()
            if (name := self._names.get(region, "")) and name not in told
        ]

    @override
    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        if ev is not None:
            super().resizeEvent(ev)
        if hasattr(self, "_overlay"):
            self._lay_out()
            if self._frame is not None:
                self.show_frame(self._frame, self._names)

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self._pressed = self._target(ev.position())
        ev.accept()

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        ev.accept()
        if pressed is None or pressed != self._target(ev.position()) or not self._guard.lets(ev):
            return
        kind, target = pressed
        signals = {"link": self.link_tapped, "choice": self.choice_tapped}
        signals.get(kind, self.region_tapped).emit(target)

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        ev.accept()

    @override
    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        self.mousePressEvent(ev)

    @override
    def wheelEvent(self, ev: QWheelEvent) -> None:
        ev.accept()

    def _target(self, at: QPointF) -> tuple[str, str] | None:
        link = self._overlay.link_at(at)
        if link is not None:
            return ("link", link)
        region = self._overlay.region_at(at)
        shown = len(self._frame.panels) if self._frame else 0
        for panel in self._panels[:shown]:
            region = region or panel.region_at(at)
            choice = panel.choice_at(at)
            if choice is not None:
                return ("choice", choice)
        return ("region", region) if region else None

    def _lay_out(self) -> None:
        frame = self._frame
        parts = frame.panels if frame else ()
        for index, panel in enumerate(self._panels):
            if index < len(parts):
                assert frame is not None
                panel.lay_out(parts[index], _cell(frame, index, QSizeF(self.viewport().size())))
            else:
                panel.hide()
        self._overlay.forget_places()


def _view_box(canvas: Canvas) -> pg.ViewBox:
    box = pg.ViewBox(lockAspect=True, enableMouse=False, enableMenu=False, defaultPadding=0.0)
    box.setFlag(box.GraphicsItemFlag.ItemClipsChildrenToShape, False)
    canvas.addItem(box)
    return box


def _curve() -> Curve:
    curve = pg.PlotCurveItem(antialias=True)
    curve.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    return curve  # type: ignore[no-any-return]


def _shape(frame: Frame) -> tuple[object, ...]:
    return tuple((p.view, p.box, p.row, p.weight, p.certainty) for p in frame.panels)


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
