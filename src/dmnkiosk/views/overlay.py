"""What lies over the panels in pixels: dots, badges, labels, words."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from dmnkiosk.scene.badges import beside
from dmnkiosk.scene.dots import dots as dots_of
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.drawn_words import certainties, drawn_words
from dmnkiosk.views.labels import Placed, labels_placed
from dmnkiosk.views.marks.badge import BadgeItem, DotItem
from dmnkiosk.views.marks.label import LabelItem
from dmnkiosk.views.marks.words import WordsItem
from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.paired import paired
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.style import Style
from dmnkiosk.views.targets import LINK, REGION, Target

BADGE_AIR = 10
"""Between the middle of a link and its badge, in pixels at 1080p."""

Item = TypeVar("Item", DotItem, BadgeItem, LabelItem, WordsItem)


class Overlay:
    """Dots, badges, labels and words of all panels; items are made once and used again."""

    def __init__(self, scene: QGraphicsScene, style: Style) -> None:
        """Nothing is shown yet."""
        self._scene, self._style = scene, style
        self._dots: list[DotItem] = []
        self._badges: list[BadgeItem] = []
        self._labels: list[LabelItem] = []
        self._words: list[WordsItem] = []
        self._dotted: list[tuple[str, Point]] = []
        self._places: dict[tuple[object, ...], list[Placed]] = {}
        self._sides: dict[tuple[object, ...], Point] = {}

    def forget_places(self) -> None:
        """The canvas has another size: labels must find their places again."""
        self._places.clear()
        self._sides.clear()

    def show_parts(self, panels: Sequence[Panel], badges: Mapping[str, str]) -> None:
        """Shows what lies over these panels; `badges` are the words of each certainty."""
        self._show_dots(panels)
        self._show_badges(panels)
        self._show_labels(panels)
        self._show_words(panels, badges)

    def link_at(self, at: QPointF) -> str | None:
        """The link whose badge is at a pixel."""
        for badge in self._badges:
            away = badge.pos() - at
            if badge.isVisible() and QPointF.dotProduct(away, away) <= badge.radius**2:
                return badge.link
        return None

    def region_at(self, at: QPointF) -> str | None:
        """The area whose label, or whose dot with a whole target around it, is at a pixel."""
        for label in self._labels:
            if label.isVisible() and label.mark and label.card.contains(at):
                return label.mark.region
        reach = self._style.sizes.target / 2.0
        near = [
            ((dot[0] - at.x()) ** 2 + (dot[1] - at.y()) ** 2, region)
            for region, dot in self._dotted
        ]
        distance, region = min(near, default=(reach**2 + 1, ""))
        return region if distance <= reach**2 else None

    def painted_texts(self) -> list[PaintedText]:
        """The words of labels and diagrams."""
        items: list[LabelItem | WordsItem] = [*self._labels, *self._words]
        return [text for item in items if item.isVisible() for text in item.painted_texts()]

    def targets(self) -> list[Target]:
        """Badges, and labels as the handles of their areas."""
        badges = [b for b in self._badges if b.isVisible()]
        found = [Target(LINK, b.link, _square(b.pos(), b.radius)) for b in badges]
        labels = [i for i in self._labels if i.isVisible()]
        return found + [Target(REGION, i.mark.region, i.card) for i in labels if i.mark]

    def _show_dots(self, panels: Sequence[Panel]) -> None:
        self._dotted = []
        dots: list[tuple[Point, str]] = []
        for panel in panels:
            for region, (point, role) in dots_of(panel.marks()).items():
                at = panel.to_pixels(point)
                self._dotted.append((region, at))
                dots.append((at, role))
        for item, (at, role) in paired(self._dots, dots, partial(self._new, DotItem, 20.0)):
            item.show_at(at, role)

    def _show_badges(self, panels: Sequence[Panel]) -> None:
        badges = [badge for panel in panels for badge in self._badges_of(panel)]
        for item, (at, link_id) in paired(
            self._badges, badges, partial(self._new, BadgeItem, 30.0)
        ):
            item.show_at(at, link_id)

    def _badges_of(self, panel: Panel) -> list[tuple[Point, str]]:
        """The middles of a panel's badges and their links.

        On the smallest panels not all have room; each tells what How sure? on the slide tells too.
        """
        sizes, found = self._style.sizes, list[tuple[Point, str]]()
        half = sizes.target / 2.0
        room = panel.cell.adjusted(half, half, -half, -half)
        for link in panel.unsure():
            at = self._beside(panel, link)
            away = sizes.target + sizes.gap
            apart = all(max(abs(at[0] - x), abs(at[1] - y)) >= away for (x, y), _ in found)
            if apart and room.contains(QPointF(*at)):
                found.append((at, link.link))
        return found

    def _beside(self, panel: Panel, link: LinkMark) -> Point:
        reach = (self._style.sizes.target / 2.0 + self._style.px(BADGE_AIR)) * panel.unit()
        key = (link.link, reach, *((m.link, m.start, m.control, m.end) for m in panel.links()))
        if key not in self._sides:
            self._sides[key] = beside(link, panel.links(), reach)
        return panel.to_pixels(self._sides[key])

    def _show_labels(self, panels: Sequence[Panel]) -> None:
        found = []
        for panel in panels:
            labels = [m for m in panel.marks() if isinstance(m, LabelMark)]
            placed = self._placed(panel, labels)
            found += [(m, box, panel.to_pixels(m.at), style) for m, box, style in placed]
        for item, told in paired(self._labels, found, partial(self._new, LabelItem, 15.0)):
            item.show_mark(*told)

    def _placed(self, panel: Panel, labels: list[LabelMark]) -> list[Placed]:
        unsure = tuple(link.link for link in panel.unsure())
        key = (panel.cell.getRect(), tuple((m.region, m.name) for m in labels), unsure)
        if key not in self._places:
            badges = [at for at, _ in self._badges_of(panel)]
            self._places[key] = labels_placed(panel, labels, badges, self._style)
        return self._places[key]

    def _show_words(self, panels: Sequence[Panel], badges: Mapping[str, str]) -> None:
        found = [*drawn_words(panels, self._style), *certainties(panels, badges, self._style)]
        for item, told in paired(self._words, found, partial(self._new, WordsItem, 25.0)):
            item.show_mark(*told)

    def _new(self, kind: type[Item], z: float) -> Item:
        item = kind(self._style)
        item.setZValue(z)
        self._scene.addItem(item)
        return item


def _square(center: QPointF, radius: float) -> QRectF:
    half = QPointF(radius, radius)
    return QRectF(center - half, center + half)
