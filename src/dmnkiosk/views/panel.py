"""One panel of the canvas: a brain or a drawing, in its own millimeters."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.scene.frame import PanelFrame
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.trace import TraceMark
from dmnkiosk.views.drawing import Drawing
from dmnkiosk.views.marks.brain import BrainItem
from dmnkiosk.views.marks.link import LinkItem
from dmnkiosk.views.marks.region import RegionItem
from dmnkiosk.views.marks.trace import Curve, TraceItem
from dmnkiosk.views.paired import paired
from dmnkiosk.views.style import Style

INSET = 0.06
"""Air around a brain or a drawing, as a share of its panel."""

BADGE_LINES = 2.7
"""Room under a panel for its badge, in lines of the smallest type."""


class Panel:
    """Owns a view box and the items in it; items are made once and used again.

    Attributes:
        outlines: the shapes of every view.
        cell: where the panel stands on the canvas, in pixels.
        part: what it shows.
    """

    def __init__(
        self,
        box: Any,  # noqa: ANN401  (pyqtgraph has no types)
        curve: Callable[[], Curve],
        outlines: Outlines,
        style: Style,
    ) -> None:
        """`box` is a pyqtgraph ViewBox, the transform from millimeters to the glass.

        `curve` makes an empty curve for a signal.
        """
        self._box, self._curve, self.outlines, self._style = box, curve, outlines, style
        self._root = box.childGroup
        self._brains: dict[str, BrainItem] = {}
        self._regions: dict[tuple[str, str], RegionItem] = {}
        self._links: list[LinkItem] = []
        self._drawing = Drawing(style, self._root)
        self._traces: list[TraceItem] = []
        self._place = QTransform()
        self.cell = QRectF()
        self.part: PanelFrame | None = None
        box.hide()

    def lay_out(self, part: PanelFrame, cell: QRectF) -> None:
        """Gives the panel its place, and the millimeters that it must show."""
        self.cell, self.part = cell, part
        strip = self._style.sizes.type_px("small") * BADGE_LINES if part.certainty else 0.0
        room = cell.adjusted(0.0, 0.0, 0.0, -strip)
        left, bottom, right, top = part.box
        self._box.setGeometry(room)
        # A brain faces left in every language.
        back = part.along and self._style.sizes.script.from_right
        self._box.invertX(part.view is not None or back)
        air_x, air_y = INSET * (right - left), INSET * (top - bottom)
        seen = QRectF(left, bottom, right - left, top - bottom)
        self._box.setRange(seen.adjusted(-air_x, -air_y, air_x, air_y), padding=0)
        self._box.updateMatrix()
        self._place = self._root.sceneTransform()
        self._box.show()
        self._show_brain(part.view)

    def hide(self) -> None:
        """Shows nothing."""
        self.part = None
        self._box.hide()

    def show_part(self, part: PanelFrame) -> None:
        """Shows the marks of a frame's panel."""
        self.part, self._place = part, self._root.sceneTransform()
        self._show_regions([m for m in part.marks if isinstance(m, RegionMark)])
        unit = self.unit()
        links = [m for m in part.marks if isinstance(m, LinkMark)]
        for link_item, link in paired(self._links, links, self._new_link):
            link_item.show_mark(link, unit)
        self._drawing.show_marks([m for m in part.marks if isinstance(m, ShapeMark)])
        traces = [m for m in part.marks if isinstance(m, TraceMark)]
        for trace_item, trace in paired(self._traces, traces, self._new_trace):
            trace_item.show_mark(trace)

    @property
    def certainty(self) -> str | None:
        """The badge under it, or none."""
        return self.part.certainty if self.part else None

    def marks(self) -> Sequence[Mark]:
        """All that it shows."""
        return self.part.marks if self.part else ()

    def links(self) -> list[LinkMark]:
        """The links that it shows."""
        return [mark for mark in self.marks() if isinstance(mark, LinkMark)]

    def unsure(self) -> list[LinkMark]:
        """The links that carry a badge: none where the panel has a badge of its own."""
        return [] if self.certainty else [link for link in self.links() if link.uncertain]

    def unit(self) -> float:
        """Millimeters of one pixel."""
        return 1.0 / max(abs(self._place.m11()), 1e-8)

    def to_pixels(self, point: Point) -> Point:
        """A point of the panel's millimeters in the canvas's pixels."""
        return self.all_to_pixels((point,))[0]

    def all_to_pixels(self, points: Iterable[Point]) -> list[Point]:
        """Points of the panel's millimeters in the canvas's pixels."""
        wide, high = self._place.m11(), self._place.m22()
        left, top = self._place.dx(), self._place.dy()
        return [(wide * x + left, high * y + top) for x, y in points]

    def region_at(self, at: QPointF) -> str | None:
        """The shown area at a pixel: the smallest that is hit, else one whose target reaches it."""
        if not self.cell.contains(at):
            return None
        point = self._root.mapFromScene(at)
        near = [(box, region) for region, box in self.areas() if box.contains(at)]
        hits = [(box, region) for box, region in near if self._shown(region).holds(point)]
        small = [(box, region) for box, region in near if self._is_small(box)]
        return min(hits or small, key=_extent, default=(None, None))[1]

    def areas(self) -> list[tuple[str, QRectF]]:
        """The areas that can be tapped, each with the pixels around it, at least a whole target."""
        if self.part is None or self.part.certainty is not None:
            return []
        half = self._style.sizes.target / 2.0
        found = []
        for (view, region), item in self._regions.items():
            if view == self.part.view and item.isVisible():
                box = item.mapRectToScene(item.boundingRect())
                reach = QPointF(half, half)
                target = QRectF(box.center() - reach, box.center() + reach)
                found.append((region, box.united(target)))
        return found

    def outline_of(self, region: str) -> QPainterPath | None:
        """The shape of an area that is shown, in the canvas's pixels."""
        item = self._regions.get((self.part.view or "", region)) if self.part else None
        if item is None or not item.isVisible():
            return None
        path = item.mapToScene(item.surface)
        path.addPath(item.mapToScene(item.deep))
        return path

    def _shown(self, region: str) -> RegionItem:
        assert self.part is not None, "asked only of what is shown"
        return self._regions[self.part.view or "", region]

    def _is_small(self, box: QRectF) -> bool:
        return min(box.width(), box.height()) <= self._style.sizes.target + 1.0

    def _show_brain(self, view: str | None) -> None:
        if view is not None and view not in self._brains:
            brain = BrainItem(self.outlines, view, self._style, self._root)
            brain.setZValue(-10)
            self._brains[view] = brain
        for name, item in self._brains.items():
            item.setVisible(name == view)

    def _show_regions(self, marks: list[RegionMark]) -> None:
        assert self.part is not None, "laid out first"
        shown = {}
        for mark in marks:
            key = (self.part.view or "", mark.region)
            if key not in self._regions:
                shape = self.outlines.view(key[0]).regions[mark.region]
                self._regions[key] = RegionItem(shape, self._style, self._root)
            self._regions[key].show_mark(mark)
            shown[key] = True
        for key, item in self._regions.items():
            item.setVisible(key in shown)

    def _new_link(self) -> LinkItem:
        item = LinkItem(self._style, self._root)
        item.setZValue(10)
        return item

    def _new_trace(self) -> TraceItem:
        curve = self._curve()
        curve.setZValue(4)
        return TraceItem(self._style, curve, self._root)


def _extent(found: tuple[QRectF, str]) -> float:
    return found[0].width() * found[0].height()
