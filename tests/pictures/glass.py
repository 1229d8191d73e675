"""What stands on the glass in one moment of the tour, and what is seen of each part of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.border import USUAL
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.legend import Legend
from dmnkiosk.views.marks.badge import BadgeItem, DotItem
from dmnkiosk.views.marks.label import LabelItem
from dmnkiosk.views.marks.link import LinkItem
from dmnkiosk.views.marks.region import RegionItem
from dmnkiosk.views.painted import PaintedControl, PaintedText, controls_in, texts_in
from dmnkiosk.views.pulse import PulseItem
from dmnkiosk.views.style import Style
from tests.pictures.pixels import Numbers, Pixels, Truths, luminances, pixels_of

Item = TypeVar("Item", DotItem, BadgeItem, LabelItem, LinkItem, PulseItem, RegionItem)

AIR = 4
"""Pixels around what lies over the picture that are not looked at either."""


@dataclass
class Glass:
    """One picture of a window, and the items in it.

    Attributes:
        name: of the picture.
        window: as it is now; only its parts that lie on top are looked at.
    """

    name: str
    window: QWidget
    style: Style

    @cached_property
    def pixels(self) -> Pixels:
        """What is seen."""
        return pixels_of(self.window.grab().toImage())

    @cached_property
    def light(self) -> Numbers:
        """The luminance of each pixel."""
        return luminances(self.pixels)

    @property
    def texts(self) -> list[PaintedText]:
        """The words on the glass, and the signs of badges."""
        return [text for text in texts_in(self.window) if text.text.strip()]

    @property
    def controls(self) -> list[PaintedControl]:
        """What can be touched and has an edge of its own."""
        return [control for control in controls_in(self.window) if not control.inline]

    @cached_property
    def canvas(self) -> Canvas | None:
        """The picture, where one can be seen and used."""
        shown = [c for c in self.window.findChildren(Canvas) if c.isVisible() and c.isEnabled()]
        return shown[0] if shown else None

    def regions(self) -> Iterator[tuple[RegionItem, QPainterPath, bool]]:
        """The areas: item, shape in pixels, and whether its line is solid."""
        for item in self._items(RegionItem):
            for shape, solid in ((item.surface, True), (item.deep, False)):
                if not shape.isEmpty():
                    yield item, self._place(item).map(shape), solid

    def links(self) -> Iterator[tuple[LinkItem, list[QPainterPath], float]]:
        """The links: item, their lines or dashes in pixels, half of their width with casing."""
        for item in self._items(LinkItem):
            whole = self._place(item).map(item._ribbon.path)
            yield item, _parts(whole), item.width_px / 2.0 + self.style.line(3.5) + 1.0

    def badges(self) -> Iterator[tuple[str, QRect]]:
        """The badges of links: id, and the square around each."""
        for item in self._items(BadgeItem):
            yield item.link, self._on_window(self._around(item, item.radius)).toAlignedRect()

    def samples(self) -> Iterator[tuple[str, QRect]]:
        """What the legend shows beside its words."""
        for legend in self.window.findChildren(Legend):
            if legend.isVisible() and legend.isEnabled():
                corner = legend.mapTo(self.window, QPoint(0, 0))
                yield from ((kind, box.translated(corner)) for kind, box, _ in legend._rects())

    def free(self, item: RegionItem | LinkItem) -> Truths:
        """The pixels over which nothing lies that is no neighbor of an area or a link.

        Labels, dots and badges hide what is below them. A link has its pulses besides; an area has
        links, and areas of which it is a part.
        """
        mask = QImage(self.window.size(), QImage.Format.Format_Grayscale8)
        mask.fill(255)
        painter = QPainter(mask)
        for box in self._over():
            painter.fillRect(box.adjusted(-AIR, -AIR, AIR, AIR), Qt.GlobalColor.black)
        if isinstance(item, LinkItem):
            for pulse in self._items(PulseItem):
                box = pulse.mapRectToScene(pulse.boundingRect())
                painter.fillRect(self._on_window(box), Qt.GlobalColor.black)
        else:
            self._hide(painter, item)
        painter.end()
        rows = np.frombuffer(bytes(mask.constBits()), np.uint8).reshape(mask.height(), -1)
        free: Truths = rows[:, : mask.width()] > 0
        return free

    def _over(self) -> Iterator[QRectF]:
        for label in self._items(LabelItem):
            yield self._on_window(label.boundingRect())
        round_: list[DotItem | BadgeItem] = [*self._items(DotItem), *self._items(BadgeItem)]
        for dot in round_:
            yield self._on_window(self._around(dot, dot.boundingRect().width() / 2.0))

    def _hide(self, painter: QPainter, item: RegionItem) -> None:
        """Links, and the inside of other areas but for a strip along their border."""
        black, white = Qt.GlobalColor.black, Qt.GlobalColor.white
        others = [shape for other, shape, _ in self.regions() if other is not item]
        for shape in others:
            painter.fillPath(shape, black)
        for shape in others:
            painter.strokePath(shape, QPen(white, 2.0 * self.half_line))
        for _, parts, half in self.links():
            for part in parts:
                painter.strokePath(part, QPen(black, 2.0 * (half + AIR)))

    @property
    def half_line(self) -> float:
        """Half of the width of the lines around an area, in pixels."""
        return self.style.line(USUAL[1]) / 2.0

    def _items(self, kind: type[Item]) -> list[Item]:
        if self.canvas is None:
            return []
        return [i for i in self.canvas.scene().items() if type(i) is kind and i.isVisible()]

    def _place(self, item: RegionItem | LinkItem) -> QTransform:
        corner = self._corner()
        return item.sceneTransform() * QTransform.fromTranslate(corner.x(), corner.y())

    def _around(self, item: DotItem | BadgeItem, reach: float) -> QRectF:
        half = QPointF(reach, reach)
        return QRectF(item.pos() - half, item.pos() + half)

    def _on_window(self, box: QRectF) -> QRectF:
        return box.translated(QPointF(self._corner()))

    def _corner(self) -> QPoint:
        assert self.canvas is not None, "asked only of what is in it"
        corner: QPoint = self.canvas.viewport().mapTo(self.window, QPoint(0, 0))
        return corner


def _parts(path: QPainterPath) -> list[QPainterPath]:
    """The pieces of a path that do not hang together."""
    found: list[QPainterPath] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        at = QPointF(element.x, element.y)
        if element.isMoveTo():
            found.append(QPainterPath(at))
        elif element.isLineTo():
            found[-1].lineTo(at)
        elif element.type == QPainterPath.ElementType.CurveToElement:
            second, end = path.elementAt(index + 1), path.elementAt(index + 2)
            found[-1].cubicTo(at, QPointF(second.x, second.y), QPointF(end.x, end.y))
    return found
