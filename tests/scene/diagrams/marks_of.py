"""Ways to pick marks out of a diagram."""

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.shape import ShapeMark


def shapes(kind: str, moment: Moment) -> list[ShapeMark]:
    return [m for m in DIAGRAMS[kind].draw(moment) if isinstance(m, ShapeMark)]


def filled(kind: str, moment: Moment, role: str) -> list[ShapeMark]:
    return [m for m in shapes(kind, moment) if m.fill == role]


def middle(mark: ShapeMark) -> Point:
    xs, ys = zip(*mark.points, strict=True)
    return (sum(xs) / len(xs), sum(ys) / len(ys))


def dot(kind: str, moment: Moment) -> Point:
    """The middle of the dot: the last round thing in the accent color."""
    return middle(filled(kind, moment, "accent")[-1])
