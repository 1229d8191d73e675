"""Contrast of two colors, by the formula of WCAG 2.2 (relative luminance)."""

from collections.abc import Mapping

GROUNDS = ("ground", "ground-edge", "panel")

TEXT, EDGE = 7.0, 3.0
"""Least contrast of words (WCAG 2.2, 1.4.6) and of the edges of controls (1.4.11)."""

PAIRS: tuple[tuple[str, str, float], ...] = (
    *((words, ground, TEXT) for words in ("ink", "soft") for ground in GROUNDS),
    *(("accent", ground, TEXT) for ground in GROUNDS),
    *(("edge", ground, EDGE) for ground in GROUNDS),
    *(("help", ground, EDGE) for ground in GROUNDS),
    ("on-accent", "accent", TEXT),
    ("on-help", "help", TEXT),
    ("ink", "accent-pale", TEXT),
    ("casing", "link", EDGE),
)
"""Pairs of roles that are painted on each other, and the contrast they need at least."""


def luminance(color: str) -> float:
    """Relative luminance 0..1 of `#rrggbb` (WCAG 2.2, sRGB)."""
    parts = (int(color[i : i + 2], 16) / 255.0 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two colors `#rrggbb`."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def too_faint(colors: Mapping[str, str]) -> tuple[tuple[str, str, float, float], ...]:
    """Pairs of roles without enough contrast: the two roles, what they have, what they need."""
    found = ((a, b, contrast(colors[a], colors[b]), least) for a, b, least in PAIRS)
    return tuple(row for row in found if row[2] < row[3])
