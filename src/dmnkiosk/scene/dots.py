"""Where dots stand: at both ends of every link, and where a label points."""

from collections.abc import Sequence

from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark


def dots(marks: Sequence[Mark]) -> dict[str, tuple[Point, str]]:
    """Area -> its dot in the panel's millimeters, and the color role of its team."""
    roles = {m.region: m.role for m in marks if isinstance(m, RegionMark)}
    found: dict[str, tuple[Point, str]] = {}
    for mark in marks:
        if isinstance(mark, LinkMark):
            for region, at in zip(mark.ends, (mark.start, mark.end), strict=True):
                found[region] = (at, roles.get(region, "ink"))
        elif isinstance(mark, LabelMark):
            found[mark.region] = (mark.at, roles.get(mark.region, "ink"))
    return found
