"""A signal over time, drawn as a line that runs on."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class TraceMark:
    """A signal, in the panel's millimeters.

    Attributes:
        points: from the oldest to the newest.
        role: color role.
        width: width of the line, in the panel's millimeters.
        dashed: whether the line is dashed.
    """

    points: tuple[Point, ...]
    role: str
    width: float
    dashed: bool = False
