"""Iso-lines of a picture, smoothed, as SVG paths in mm."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import scipy.ndimage as ndi
from skimage import measure

from tools.anatomy import bezier
from tools.anatomy.arrays import Floats
from tools.anatomy.raster import Frame

TOLERANCE = 0.25  # mm between a curve and its fit
SPACING = 0.2  # mm between samples while smoothing


class Pen(NamedTuple):
    """How a contour is drawn."""

    least_area: float  # mm2 of the smallest piece that is kept
    smooth: float  # mm, sigma along the line
    coarse: float = 1.0  # multiplies TOLERANCE
    pieces: int | None = None  # how many at most, largest first
    least_share: float = 0.0  # of the largest piece


def path(field: Floats, level: float, frame: Frame, pen: Pen) -> str:
    """Even-odd SVG path around all pixels of the (h, w) field above `level`."""
    return path_of(closed_lines(field, level, frame), pen)


def path_of(lines: list[Floats], pen: Pen) -> str:
    """Even-odd SVG path of closed lines (n, 2) in mm, largest first."""
    sized = sorted(((area(line), line) for line in lines), key=lambda pair: -pair[0])
    least = max(pen.least_area, pen.least_share * sized[0][0]) if sized else 0.0
    kept = [line for size, line in sized if size >= least][: pen.pieces]
    curves = [
        bezier.fit_closed(_smoothed(line, pen.smooth), TOLERANCE * pen.coarse) for line in kept
    ]
    return "".join(map(bezier.path_text, curves))


def closed_lines(field: Floats, level: float, frame: Frame) -> list[Floats]:
    """Closed lines (n, 2) in mm where the field crosses `level`."""
    padded = np.pad(field, 2, constant_values=float(field.min()))
    found = measure.find_contours(padded, level)
    return [frame.to_mm(line - 2) for line in found if _is_closed(line)]


def area(line: Floats) -> float:
    """Area in mm2 inside a closed line (n, 2) in mm."""
    ahead = np.roll(line, -1, axis=0)
    return float(abs(np.sum(line[:, 0] * ahead[:, 1] - ahead[:, 0] * line[:, 1])) / 2)


def _is_closed(line: Floats) -> bool:
    return bool(np.linalg.norm(line[0] - line[-1]) < 1.5)


def _smoothed(line: Floats, smooth: float) -> Floats:
    even = bezier.resample_closed(line, SPACING)
    return np.asarray(ndi.gaussian_filter1d(even, smooth / SPACING, axis=0, mode="wrap"))
