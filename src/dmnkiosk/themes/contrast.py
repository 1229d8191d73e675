"""Contrast of two colors, by the formula of WCAG 2.2 (relative luminance), and what a theme needs.

Standard and low: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. High and low: VVSG 2.0, 7.1-D.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

GROUNDS = ("ground", "ground-edge", "panel")


class Kind(StrEnum):
    """How much contrast a theme has: what most people need, as much as there is, or little."""

    STANDARD = "standard"
    HIGH = "high"
    LOW = "low"


class Part(StrEnum):
    """What is painted with the first color of a pair on the second."""

    WORDS = "words"
    EDGE = "edge"


@dataclass(frozen=True)
class Limits:
    """The contrasts that a kind of theme may have.

    Attributes:
        words: least and most of words.
        edge: least of the edges of controls, of areas and of links.
    """

    words: tuple[float, float]
    edge: float


LIMITS: Mapping[Kind, Limits] = {
    Kind.STANDARD: Limits((7.0, 21.0), 3.0),
    Kind.HIGH: Limits((20.0, 21.0), 7.0),
    Kind.LOW: Limits((4.5, 8.0), 3.0),
}
YELLOW, CYAN = 17.5, 15.0
"""Least contrasts of yellow and cyan with black, where white needs 20 (VVSG 2.0, 7.1-D)."""

PAIRS: tuple[tuple[str, str, Part], ...] = (
    *((words, ground, Part.WORDS) for words in ("ink", "soft", "accent") for ground in GROUNDS),
    *((edge, ground, Part.EDGE) for edge in ("edge", "help") for ground in GROUNDS),
    *((role, "accent-pale", Part.WORDS) for role in ("ink", "soft")),
    ("on-accent", "accent", Part.WORDS),
    ("on-help", "help", Part.WORDS),
    ("ink", "badge", Part.WORDS),
    ("edge", "badge", Part.EDGE),
    ("accent", "accent-pale", Part.EDGE),
    ("casing", "link", Part.EDGE),
    ("region-edge", "region-line", Part.EDGE),
)
"""Pairs of roles that are painted on each other, and what the first one is."""


@dataclass(frozen=True)
class Off:
    """A pair of roles that is not as it must be.

    Attributes:
        role, ground: the two.
        has, needs: their contrast, and the limit that it misses.
    """

    role: str
    ground: str
    has: float
    needs: float

    @property
    def strong(self) -> bool:
        """Whether there is too much contrast, and not too little."""
        return self.has > self.needs


def luminance(color: str) -> float:
    """Relative luminance 0..1 of `#rrggbb` (WCAG 2.2, sRGB)."""
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(color: str) -> tuple[float, float, float]:
    """Linear red, green and blue 0..1 of `#rrggbb` (WCAG 2.2, sRGB)."""
    parts = (int(color[i : i + 2], 16) / 255.0 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two colors `#rrggbb`."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def allowed(kind: Kind, part: Part, first: str, second: str) -> tuple[float, float]:
    """Least and most contrast that two colors `#rrggbb` may have."""
    limits = LIMITS[kind]
    if part is Part.EDGE:
        return limits.edge, 21.0
    least, most = limits.words
    return (min(least, _least_of(max(first, second, key=luminance))), most)


def off(kind: Kind, colors: Mapping[str, str]) -> tuple[Off, ...]:
    """The pairs of roles whose contrast is not as a kind of theme must have it."""
    found = []
    for role, ground, part in PAIRS:
        first, second = colors[role], colors[ground]
        has, (least, most) = contrast(first, second), allowed(kind, part, first, second)
        if not least <= has <= most + 1e-9:
            found.append(Off(role, ground, has, least if has < least else most))
    return tuple(found)


def _least_of(lighter: str) -> float:
    """The least contrast of high contrast, by the hue of the lighter color."""
    red, green, blue = linear(lighter)
    if blue < 0.5 * min(red, green):
        return YELLOW
    if red < 0.5 * min(green, blue):
        return CYAN
    return LIMITS[Kind.HIGH].words[0]
