"""How words stand out from what is around their letters, measured in a picture."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect

from tests.pictures.pixels import (
    Numbers,
    Pixels,
    Truths,
    commonest,
    contrasts,
    grown,
    hex_of,
    luminances,
    part_of,
)

STRONGEST = 0.02
"""So much of the room of words is the middle of their strokes at least."""

SAME = 1.12
"""A contrast that nobody sees: pixels of one color, with a ground that fades."""

FRAYED, NEAR = 2, 5
"""Pixels: how far the soft edge of a letter reaches, and how far what is around it."""

FEWEST = 12
"""A patch with fewer pixels of letters has no letter of its own."""


@dataclass(frozen=True)
class Measured:
    """Words against the worst that is around one of their letters.

    Attributes:
        words, ground: `#rrggbb` of the two.
        contrast: of them, 1..21.
    """

    words: str
    ground: str
    contrast: float


def measured(pixels: Pixels, rect: QRect, pixel_size: int) -> Measured | None:
    """The contrast of words in a rectangle; none where nothing is painted there.

    The color of the words is the median of the pixels that differ most from what is commonest. Then
    the words are cut into patches as high as a line; in each, the color around the letters is the
    median of the pixels that are near to a letter and not of its soft edge. The worst patch counts.
    """
    part = part_of(pixels, rect)
    return _measured(part.tobytes(), part.shape, pixel_size) if part.size else None


@lru_cache(maxsize=200)
def _measured(colors: bytes, shape: tuple[int, ...], pixel_size: int) -> Measured | None:
    """The same of so many rows and columns; most words of a screen are on the next one too."""
    part: Pixels = np.frombuffer(colors, np.uint8).reshape(shape)
    light = luminances(part)
    away = contrasts(light, commonest(light))
    if away.max() < SAME:
        return None
    strong = away >= np.quantile(away, 1.0 - STRONGEST)
    words = np.median(part[strong], axis=0)
    shown = float(luminances(words[None, None].astype(np.uint8))[0, 0])
    letters = contrasts(light, shown) < SAME
    around = grown(letters, NEAR) & ~grown(letters | _soft(away, letters), FRAYED)
    found = [
        _patch(part, light, letters, around, top, left, pixel_size, shown)
        for top in range(0, part.shape[0], pixel_size)
        for left in range(0, part.shape[1], pixel_size)
    ]
    grounds = [patch for patch in found if patch is not None]
    if not grounds:
        return None
    contrast, ground = min(grounds, key=lambda patch: patch[0])
    return Measured(hex_of(words), hex_of(ground), contrast)


def _soft(away: Numbers, letters: Truths) -> Truths:
    """Pixels beside a letter that are neither of its color nor of what is commonest."""
    soft: Truths = (away > SAME) & grown(letters, 1)
    return soft


def _patch(
    part: Pixels,
    light: Numbers,
    letters: Truths,
    around: Truths,
    top: int,
    left: int,
    size: int,
    shown: float,
) -> tuple[float, Numbers] | None:
    here = (slice(top, top + size), slice(left, left + size))
    if letters[here].sum() < FEWEST or around[here].sum() < FEWEST:
        return None
    median = float(np.median(light[here][around[here]]))
    ground: Numbers = np.median(part[here][around[here]], axis=0)
    return float(contrasts(shown, median)), ground
