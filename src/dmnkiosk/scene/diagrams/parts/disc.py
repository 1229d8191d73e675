"""Round things."""

import math

from dmnkiosk.scene.geometry import Point, circle
from dmnkiosk.scene.marks.shape import ShapeMark

SOFT_LAYERS = 9
STRIPES = (-0.5, 0.0, 0.5)
"""How far each stripe is from the middle, as a share of the radius."""

STRIPE_WIDTH = 0.9


def disc(center: Point, radius: float, fill: str, opacity: float = 1.0) -> ShapeMark:
    """A filled circle without an edge. Radius in millimeters."""
    return ShapeMark(circle(center, radius), None, fill, closed=True, smooth=True, opacity=opacity)


def ring(
    center: Point, radius: float, stroke: str, width: float, fill: str | None = None
) -> ShapeMark:
    """A circle with an edge. Radius and width in millimeters."""
    return ShapeMark(circle(center, radius), stroke, fill, width, closed=True, smooth=True)


def stripes(center: Point, radius: float, degrees: float) -> tuple[ShapeMark, ...]:
    """Thin light lines across a disc, turned by `degrees`: a team's pattern without color."""
    turned = math.radians(degrees)
    along, across = (math.cos(turned), math.sin(turned)), (-math.sin(turned), math.cos(turned))
    marks = []
    for step in STRIPES:
        off = radius * step
        half = math.sqrt(radius * radius - off * off) - STRIPE_WIDTH
        middle = (center[0] + across[0] * off, center[1] + across[1] * off)
        ends = tuple((middle[0] + along[0] * s, middle[1] + along[1] * s) for s in (-half, half))
        marks.append(ShapeMark(ends, "panel", width=STRIPE_WIDTH))
    return tuple(marks)


def soft_disc(center: Point, radius: float, fill: str, opacity: float) -> tuple[ShapeMark, ...]:
    """A disc that fades toward its edge: circles over circles. `opacity` is that of its middle."""
    layer = 1.0 - (1.0 - opacity) ** (1.0 / SOFT_LAYERS)
    return tuple(
        disc(center, radius * (index + 1) / SOFT_LAYERS, fill, layer)
        for index in reversed(range(SOFT_LAYERS))
    )
