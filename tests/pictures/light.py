"""Pictures that follow each other, as light: only what changes is looked at again."""

import numpy as np
import numpy.typing as npt

from tests.pictures.pixels import LINEAR, Numbers, Pixels
from tests.pictures.turns import Part

Words = npt.NDArray[np.uint32]
"""A picture with its red, green and blue in one number for each pixel: quickly compared."""

BLOCK = 6
"""Pixels of a block. One pixel of it is looked at as it is, for an average would hide a flash."""

SPOT = 3
"""So many blocks across make a spot of 0.6 degrees at 500 mm: the smallest thing that flashes.

What is smaller has only edges. One that moves past a pixel is no flash of that pixel, though it
turns light and dark again.
"""

_LINEAR = LINEAR.astype(np.float32)


class Film:
    """The latest picture as linear light.

    Attributes:
        places: one pixel of each block.
        means: the mean of each block.
    """

    def __init__(self, first: Words) -> None:
        self._shown = self._whole(first)
        colors = _colors(self._shown)
        self.places: Numbers = LINEAR[colors[::BLOCK, ::BLOCK]]
        self.means: Numbers = _blocks(colors)

    @property
    def spots(self) -> Numbers:
        """The mean of each spot; spots overlap, one begins at each block."""
        return means_of(self.means, SPOT, 1)

    def show(self, words: Words) -> Part | None:
        """Takes the next picture; returns the blocks that changed, or none if none did."""
        now = self._whole(words)
        changed = now != self._shown
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        self._shown = now
        if rows.size == 0:
            return None
        high = slice(int(rows[0]) // BLOCK, int(rows[-1]) // BLOCK + 1)
        wide = slice(int(columns[0]) // BLOCK, int(columns[-1]) // BLOCK + 1)
        pixels = [slice(side.start * BLOCK, side.stop * BLOCK) for side in (high, wide)]
        part = _colors(now[pixels[0], pixels[1]])
        self.places[high, wide] = LINEAR[part[::BLOCK, ::BLOCK]]
        self.means[high, wide] = _blocks(part)
        return high, wide

    def near(self, part: Part) -> Part:
        """The spots that have some of these blocks."""
        last = [length - SPOT + 1 for length in self.means.shape[:2]]
        found = [
            slice(max(side.start - SPOT + 1, 0), min(side.stop, end))
            for side, end in zip(part, last, strict=True)
        ]
        return found[0], found[1]

    def spots_in(self, near: Part) -> Numbers:
        """The means of some spots."""
        blocks = tuple(slice(side.start, side.stop + SPOT - 1) for side in near)
        return means_of(self.means[blocks], SPOT, 1)

    def _whole(self, words: Words) -> Words:
        high, wide = (length // BLOCK * BLOCK for length in words.shape)
        return words[:high, :wide]


def means_of(values: Numbers, width: int, apart: int = 0) -> Numbers:
    """The mean of each square so many places wide; by itself, a quarter of that apart."""
    whole = np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0), *((0, 0),) * (values.ndim - 2)))
    step = apart or max(width // 4, 1)
    rows = np.arange(0, values.shape[0] - width + 1, step)[:, None]
    columns = np.arange(0, values.shape[1] - width + 1, step)[None, :]
    low, right = rows + width, columns + width
    sums = whole[low, right] - whole[rows, right] - whole[low, columns] + whole[rows, columns]
    return np.asarray(sums / width**2)


def _colors(words: Words) -> Pixels:
    parts = np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape, 4)
    return parts[..., 2::-1]


def _blocks(pixels: Pixels) -> Numbers:
    high, wide = (length // BLOCK for length in pixels.shape[:2])
    rows = _LINEAR[pixels].reshape(high, BLOCK, wide * BLOCK * 3).sum(axis=1)
    sums = rows.reshape(high, wide, BLOCK, 3).sum(axis=2)
    return np.asarray(sums / BLOCK**2, np.float64)
