"""The canvas: the only place that knows pyqtgraph. It shows frames and says what was touched."""

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.scene.frame import Frame
from dmnkiosk.views.cells import lay_out, shape
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.marks.trace import Curve
from dmnkiosk.views.overlay import Overlay
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.pointed import Pointed
from dmnkiosk.views.pointer import Pointer
from dmnkiosk.views.style import Style
from dmnkiosk.views.targets import CHOICE, LINK, REGION, choice_at

PANELS = 4


class Canvas(Pointed, pg.GraphicsView):
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
        self.setStyleSheet("background: transparent; border: none")
        self._style, self._guard, self._badges = style, TapGuard(), badges
        self._panels = [Panel(_view_box(self), _curve, outlines, style) for _ in range(PANELS)]
        self._overlay = Overlay(self.scene(), style)
        self.pointer, self.ringed = Pointer(self.scene(), style), False
        self._shown: list[Panel] = []
        self._frame: Frame | None = None
        self._names: dict[str, str] = {}
        self._pressed: tuple[str, str] | None = None

    def show_frame(self, frame: Frame | None, names: dict[str, str]) -> None:
        """Shows a frame; `names` are the plain names of its areas, for assistive technology."""
        new = self._frame is None or frame is None or shape(frame) != shape(self._frame)
        self._frame, self._names = frame, names
        pending = Qt.WidgetAttribute.WA_PendingResizeEvent
        if self.viewport().testAttribute(pending) and not self.isVisible():
            # Not on the glass yet: all is placed when it has its size.
            return
        if new:
            self._lay_out()
        self._show_parts()

    def _show_parts(self) -> None:
        panels = self._frame.panels if self._frame else ()
        self._shown = self._panels[: len(panels)]
        for panel, part in zip(self._shown, panels, strict=False):
            panel.show_part(part)
        self._overlay.show_parts(self._shown, self._badges)
        keys = Qt.FocusPolicy.TabFocus if self._names else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(keys)
        if self.ringed:
            self._point()

    def painted_texts(self) -> list[PaintedText]:
        """The words of labels and diagrams."""
        return self._overlay.painted_texts()

    def painted_controls(self) -> list[PaintedControl]:
        """Badges, labels, and the areas themselves, whose shapes lie side by side."""
        return [t.control(self._names) for t in self._targets() if t.kind != CHOICE]

    @override
    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        if ev is not None:
            super().resizeEvent(ev)
        if hasattr(self, "_overlay"):
            self._lay_out()
            if self._frame is not None:
                self._show_parts()

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self._pressed = self._target(ev.position())
        ev.accept()

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        ev.accept()
        if pressed and pressed == self._target(ev.position()) and self._guard.lets(ev):
            self.use(pressed)

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        self.take_key(ev)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.take_focus(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.take_focus(None)

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
        if (link := self._overlay.link_at(at)) is not None:
            return (LINK, link)
        region = self._overlay.region_at(at)
        for panel in self._shown:
            region = region or panel.region_at(at)
            if (choice := choice_at(panel, at, self._style.sizes.target)) is not None:
                return (CHOICE, choice)
        return (REGION, region) if region else None

    def _lay_out(self) -> None:
        lay_out(self._panels, self._frame, QSizeF(self.viewport().size()))
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
