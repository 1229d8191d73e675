"""Sizes on the glass: millimeters from the panel's density and the viewing distance.

Sources: VVSG 2.0 7.1-G and 7.2-I (targets, gaps), EN 301 549 5.1.4 (height of a capital).
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from dmnkiosk.themes.scripts import LATIN, Script

MILLIMETERS_PER_INCH = 25.4
CAPITAL_DEGREES = 0.7
DESIGN_DISTANCE_MM = 500.0
TARGET_MM = 12.7
GAP_MM = 2.54

COMPACT_MM = 170.0
"""The shorter side of a glass below which paddings give way to words of the standard size."""

FEWEST_LINES, LINE = 8, 1.35
"""Lines of the smallest type on a glass, and from one to the next as a share of its size."""

TYPE_SCALE = {"title": 60 / 33, "body": 38 / 33, "label": 34 / 33, "small": 1.0, "huge": 84 / 33}
"""Type sizes, as multiples of the smallest that may be shown."""

COMPACT_SCALE = {"title": 42 / 33, "huge": 46 / 33, "body": 34 / 33}
"""The same where the glass is small: headings stand out by their weight, not by their size."""


class TextSize(StrEnum):
    """How large words are. At 500 mm the smallest capitals are 5.2, 6.1, 7.1 and 9.0 mm high."""

    SMALL = "small"
    STANDARD = "standard"
    LARGE = "large"
    LARGEST = "largest"

    @property
    def scale(self) -> float:
        """The size as a multiple of the standard one."""
        return TEXT_SCALE[self]


TEXT_SCALE = {
    TextSize.SMALL: 0.85,
    TextSize.STANDARD: 1.0,
    TextSize.LARGE: 1.16,
    TextSize.LARGEST: 1.47,
}
"""The steps of VVSG 2.0 7.1-G from its second one on; its first is hard to read from 500 mm."""


@dataclass(frozen=True)
class Sizes:
    """Turns millimeters and type roles into pixels for one panel.

    Attributes:
        density: pixels in a millimeter.
        distance_mm: from the eye to the glass.
        scale: the visitor's text size; 1 is the standard one.
        shorter: the shorter side of the glass in pixels; 0 where it does not count.
        script: what is written in.
    """

    density: float
    distance_mm: float = DESIGN_DISTANCE_MM
    scale: float = 1.0
    shorter: int = 0
    script: Script = LATIN

    def px(self, millimeters: float) -> float:
        """Pixels of a length in millimeters."""
        return millimeters * self.density

    @property
    def zoom(self) -> float:
        """How much larger words are than at 500 mm in the standard size."""
        return self.scale * self.distance_mm / DESIGN_DISTANCE_MM

    @property
    def compact(self) -> bool:
        """Whether the glass is so small, or words so large, that paddings must give way."""
        return 0 < self.shorter < self.px(COMPACT_MM) * self.zoom

    @property
    def offered(self) -> tuple[TextSize, ...]:
        """The text sizes that leave lines enough on the glass: all, but on the smallest ones."""
        return tuple(text for text in TextSize if self._holds(text))

    def fitted(self, text: TextSize) -> TextSize:
        """A text size, or the largest one that is offered in its place."""
        return text if text in self.offered else self.offered[-1]

    def _holds(self, text: TextSize) -> bool:
        sizes = replace(self, scale=text.scale)
        least = FEWEST_LINES * sizes.line_px("small", LINE)
        return text.scale <= 1.0 or not 0 < self.shorter < least

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
        scales = TYPE_SCALE | COMPACT_SCALE if self.compact else TYPE_SCALE
        return math.ceil(self._smallest_px() * scales[role] * self.scale * self.script.size)

    def line_px(self, role: str, share: float) -> float:
        """Pixels from line to line, which in Latin are this share of the type size."""
        return self.type_px(role) * self.script.pitch(share)

    def _smallest_px(self) -> float:
        capital_mm = self.distance_mm * math.tan(math.radians(CAPITAL_DEGREES))
        return self.px(capital_mm) / LATIN.stands


def density_of(width: int, height: int, diagonal_inches: float) -> float:
    """Pixels in a millimeter of a panel of width x height pixels and the given diagonal."""
    return math.hypot(width, height) / (diagonal_inches * MILLIMETERS_PER_INCH)
