"""A label: an area's plain name and its team, on a card with a leader to the area's dot."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class LabelMark:
    """A label. Where its card stands is found on the glass, beside whatever else is there.

    Attributes:
        region: the area's id.
        at: the area's dot, in the panel's millimeters.
        name: its plain name.
        team: the second line.
    """

    region: str
    at: Point
    name: str
    team: str
