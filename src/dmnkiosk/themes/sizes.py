"""Sizes on the glass: millimeters from the panel's density and the viewing distance.

Sources: VVSG 2.0 7.1-G and 7.2-I (targets, gaps), EN 301 549 5.1.4 (height of a capital).
"""

import math
from dataclasses import dataclass

MILLIMETERS_PER_INCH = 25.4
CAPITAL_DEGREES = 0.7
CAPITAL_PER_TYPE_SIZE = 0.668
"""Height of a capital H in Atkinson Hyperlegible Next, as a share of its type size."""

TARGET_MM = 12.7
GAP_MM = 2.54

TYPE_SCALE = {"title": 60 / 33, "body": 38 / 33, "label": 34 / 33, "small": 1.0, "huge": 84 / 33}
"""Type sizes, as multiples of the smallest that may be shown."""


@dataclass(frozen=True)
class Sizes:
    """Turns millimeters and type roles into pixels for one panel.

    Attributes:
        density: pixels in a millimeter.
        distance_mm: from the eye to the glass.
        scale: the visitor's text size; 1 is the standard one.
    """

    density: float
    distance_mm: float = 500.0
    scale: float = 1.0

    def px(self, millimeters: float) -> float:
        """Pixels of a length in millimeters."""
        return millimeters * self.density

    @property
    def target(self) -> int:
        """The least width and height of anything that can be touched, in pixels."""
        return math.ceil(self.px(TARGET_MM))

    @property
    def gap(self) -> int:
        """The least space between two targets, in pixels."""
        return math.ceil(self.px(GAP_MM))

    def type_px(self, role: str) -> int:
        """The type size of a role in pixels; `small` is the smallest that may be shown."""
        return math.ceil(self._smallest_px() * TYPE_SCALE[role] * self.scale)

    def _smallest_px(self) -> float:
        capital_mm = self.distance_mm * math.tan(math.radians(CAPITAL_DEGREES))
        return self.px(capital_mm) / CAPITAL_PER_TYPE_SIZE


def density_of(width: int, height: int, diagonal_inches: float) -> float:
    """Pixels in a millimeter of a panel of width x height pixels and the given diagonal."""
    return math.hypot(width, height) / (diagonal_inches * MILLIMETERS_PER_INCH)
