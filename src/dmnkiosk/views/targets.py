"""What can be tapped in the picture: areas, their labels, badges of links, parts of drawings."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from dmnkiosk.scene.marks.target import TargetMark
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.panel import Panel

LINK, REGION, CHOICE = "link", "region", "choice"


@dataclass(frozen=True)
class Target:
    """One place to tap.

    Attributes:
        kind: `link`, `region` or `choice`.
        id: of the link, the area or what is chosen.
        box: around it, in the canvas's pixels.
        path: along it, where it is a line.
        own: whether it is the area's own shape, and not a label or a badge.
    """

    kind: str
    id: str
    box: QRectF
    path: QPainterPath | None = None
    own: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What it is about."""
        return (self.kind, self.id)

    def control(self, names: Mapping[str, str]) -> PaintedControl:
        """The same for the tour's report; `names` are the plain names of areas."""
        box = self.box.toAlignedRect()
        if self.kind == LINK:
            return PaintedControl("?", "button", box, about=self.id)
        return PaintedControl(names.get(self.id, self.id), "area", box, self.own, self.id)


def targets_in(
    panels: Sequence[Panel], over: list[Target], names: Mapping[str, str]
) -> list[Target]:
    """What lies over the panels, then the areas that have no label there, then parts of drawings.

    Only areas that have a name are targets.
    """
    told = {target.id for target in over}
    areas = [area for panel in panels for area in panel.areas() if area[0] in names]
    own = [Target(REGION, area, box, own=True) for area, box in areas if area not in told]
    return over + own + [target for panel in panels for target in _choices(panel)]


def choice_at(panel: Panel, at: QPointF, reach: float) -> str | None:
    """What a tap at a pixel chooses in a drawing: the nearest part within reach, in pixels."""
    if not panel.cell.contains(at):
        return None
    near = [(_away(panel, mark, at), mark.choice) for mark in _marks(panel)]
    return min((found for found in near if found[0] <= reach), default=(0.0, None))[1]


def _choices(panel: Panel) -> list[Target]:
    found = []
    for mark in _marks(panel):
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(*panel.to_pixels(p)) for p in mark.points]))
        found.append(Target(CHOICE, mark.choice, path.boundingRect(), path))
    return found


def _away(panel: Panel, mark: TargetMark, at: QPointF) -> float:
    """Pixels from a point to the nearest point of a part of a drawing."""
    places = (panel.to_pixels(point) for point in mark.points)
    return min(math.dist(place, (at.x(), at.y())) for place in places)


def _marks(panel: Panel) -> list[TargetMark]:
    marks = panel.part.marks if panel.part else ()
    return [mark for mark in marks if isinstance(mark, TargetMark)]
