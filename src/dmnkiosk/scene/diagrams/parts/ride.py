"""A ride home: a small car on its way to a small house."""

from dmnkiosk.scene.diagrams.parts.disc import ring
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.shape import ShapeMark

BODY = (
    (0.0, 3.0),
    (0.4, 6.4),
    (3.2, 7.6),
    (6.0, 11.4),
    (12.4, 11.4),
    (15.6, 7.6),
    (18.6, 6.4),
    (19.0, 3.0),
)
WINDOW = ((5.4, 7.8), (7.2, 10.0), (11.6, 10.0), (13.4, 7.8))
HOUSE = ((1.5, 0.0), (1.5, 8.0), (0.0, 8.0), (7.5, 14.5), (15.0, 8.0), (13.5, 8.0), (13.5, 0.0))
DOOR = ((5.8, 0.0), (5.8, 5.4), (9.2, 5.4), (9.2, 0.0))


def car(corner: Point) -> tuple[ShapeMark, ...]:
    """A car, 19 mm long; `corner` is its lower left."""
    x, y = corner
    return (
        ShapeMark(_moved(BODY, corner), "ink", "accent-pale", 1.1, closed=True),
        ShapeMark(_moved(WINDOW, corner), "ink", "panel", 0.8, closed=True),
        *(ring((x + at, y + 2.8), 2.2, "ink", 1.1, "panel") for at in (4.6, 14.4)),
    )


def house(corner: Point) -> tuple[ShapeMark, ...]:
    """A house, 15 mm wide; `corner` is its lower left."""
    return (
        ShapeMark(_moved(HOUSE, corner), "ink", "panel", 1.1, closed=True),
        ShapeMark(_moved(DOOR, corner), "ink", "accent-pale", 0.9),
    )


def _moved(points: tuple[Point, ...], by: Point) -> tuple[Point, ...]:
    return tuple((x + by[0], y + by[1]) for x, y in points)
