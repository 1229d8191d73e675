"""A part of a drawing that can be tapped. It is not seen; what it stands for is drawn beside it."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class TargetMark:
    """A part that can be tapped.

    Attributes:
        choice: what a tap on it chooses.
        points: a line in the panel's millimeters; a tap near it counts.
    """

    choice: str
    points: tuple[Point, ...]
