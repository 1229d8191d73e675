"""A drawn line or filled shape of a diagram."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class ShapeMark:
    """A smooth or straight line, open or closed, in the panel's millimeters.

    Attributes:
        points: at least two points; a `smooth` line goes through all of them.
        stroke: color role of the line; none draws no line.
        fill: color role of the inside; none leaves it empty.
        width: width of the line, in the panel's millimeters.
        closed: whether the end joins the start.
        smooth: whether it is a curve through the points.
        dashed: whether the line is dashed.
        opacity: 0 unseen .. 1 solid.
    """

    points: tuple[Point, ...]
    stroke: str | None = "ink"
    fill: str | None = None
    width: float = 1.0
    closed: bool = False
    smooth: bool = False
    dashed: bool = False
    opacity: float = 1.0
