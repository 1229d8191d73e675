"""A clock face of sixty minutes."""

from dmnkiosk.motion.easing import clamp
from dmnkiosk.scene.diagrams.parts.disc import disc, ring
from dmnkiosk.scene.geometry import Point, arc
from dmnkiosk.scene.marks.shape import ShapeMark

MINUTE_DEGREES = 6.0
WEDGE_POINTS = 49
APPEARS_IN = 4.0
"""Minutes in which a ring fades in."""


def face(center: Point, radius: float) -> tuple[ShapeMark, ...]:
    """An empty face with its twelve strokes; those at the quarters are longer."""
    strokes = tuple(_stroke(center, radius, hour) for hour in range(12))
    return (ring(center, radius, "soft", radius * 0.06, "panel"), *strokes)


def wedge(center: Point, radius: float, minutes: float, fill: str) -> tuple[ShapeMark, ...]:
    """A filled wedge from twelve o'clock on, with a hand at either side and a pin."""
    turned = 90.0 - clamp(minutes, 0.0, 60.0) * MINUTE_DEGREES
    edge = arc(center, radius * 0.78, 90.0, turned, WEDGE_POINTS)
    width = radius * 0.055
    return (
        ShapeMark((center, *edge), None, fill, closed=True),
        ShapeMark((center, edge[0]), "ink", width=width),
        ShapeMark((center, edge[-1]), "ink", width=width),
        disc(center, radius * 0.09, "ink"),
    )


def band(center: Point, radius: float, width: float, minutes: float, stroke: str) -> ShapeMark:
    """A ring that fills clockwise from twelve o'clock on; width in millimeters."""
    turned = 90.0 - clamp(minutes, 0.01, 60.0) * MINUTE_DEGREES
    edge = arc(center, radius, 90.0, turned, WEDGE_POINTS)
    return ShapeMark(edge, stroke, width=width, opacity=clamp(minutes / APPEARS_IN))


def _stroke(center: Point, radius: float, hour: int) -> ShapeMark:
    quarter = hour % 3 == 0
    degrees = 90.0 - 30.0 * hour
    inner = arc(center, radius * (0.84 if quarter else 0.89), degrees, degrees, 2)[0]
    outer = arc(center, radius * 0.93, degrees, degrees, 2)[0]
    return ShapeMark((inner, outer), "soft", width=radius * (0.045 if quarter else 0.03))
