"""Ways to pick marks out of a diagram."""

from functools import cache

from dmnkiosk.brain.courses import Course
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS, KINDS
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.target import TargetMark
from dmnkiosk.shell.places import bundled


@cache
def course() -> Course:
    """The course of one dose, as the kiosk ships it."""
    return load(bundled(), KINDS).courses["one-dose"]


def at_minute(minutes: float, state: str, **more: object) -> Moment:
    """A moment of that course; `state` is the one whose effect is drawn."""
    options = {"state": state, **more}
    return Moment(9.0, minutes / 120.0, options=options, course=course(), at=minutes)  # type: ignore[arg-type]


def seen(kind: str, moment: Moment) -> list[Mark]:
    """What is drawn; targets are not seen."""
    return [m for m in DIAGRAMS[kind].draw(moment) if not isinstance(m, TargetMark)]


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
