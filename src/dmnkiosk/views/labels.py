"""Where the labels of a panel stand, and how large their words can be there."""

from collections.abc import Sequence
from dataclasses import replace

from dmnkiosk.scene.badges import along
from dmnkiosk.scene.geometry import Box, Point, circle
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.placement import Around, Card, fits, place
from dmnkiosk.views.marks.label import LabelItem
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.silhouette import lit_points, pale_points
from dmnkiosk.views.style import Style

Placed = tuple[LabelMark, Box, Style]
"""A label, its card in pixels, and the style that its words are in."""


def labels_placed(
    panel: Panel, labels: Sequence[LabelMark], badges: Sequence[Point], style: Style
) -> list[Placed]:
    """Labels and their places; large words on a small panel give way, step by step.

    First they are shown in the standard size, then without their teams, then only some of them: an
    area that has no label left is named when it is tapped, and in what is read aloud.

    Args:
        panel: what the labels name.
        labels: the most needed ones first.
        badges: the middles of badges that are not to be covered, in pixels.
        style: the size of words that is wished for.
    """
    around, plain = _around(panel, badges, style), style.plain
    brief = [replace(mark, team="") for mark in labels]
    fewer = [(brief[:count], plain) for count in range(len(labels), 0, -1)]
    for some, size in ((labels, style), (labels, plain), *fewer):
        cards = [_card(panel, mark, size) for mark in some]
        boxes = place(cards, around)
        if fits(cards, boxes, around):
            return [(mark, boxes[mark.region], size) for mark in some]
    return []


def _card(panel: Panel, mark: LabelMark, style: Style) -> Card:
    size = LabelItem.size_of(mark, style)
    return Card(mark.region, panel.to_pixels(mark.at), size.width(), size.height())


def _around(panel: Panel, badges: Sequence[Point], style: Style) -> Around:
    lines = tuple(tuple(panel.all_to_pixels(along(link))) for link in panel.links())
    half = style.sizes.target / 2.0
    cell = panel.cell.adjusted(2, 2, -2, -2)
    box = (cell.left(), cell.top(), cell.right(), cell.bottom())
    drawn = [p for m in panel.marks() if isinstance(m, ShapeMark) for p in m.points]
    lit = panel.all_to_pixels((*lit_points(panel.outlines, panel.part), *drawn))
    pale = panel.all_to_pixels(pale_points(panel.outlines, panel.part))
    touched = tuple(p for line in (*lines, *(circle(at, half, 8) for at in badges)) for p in line)
    return Around(box, touched, lines, tuple(lit), tuple(pale), style.px(12))
