"""A point well inside a path, where a dot or the end of a link can stand."""

from __future__ import annotations

import re

import numpy as np
import scipy.ndimage as ndi
from skimage.draw import polygon2mask

from tools.anatomy import bezier
from tools.anatomy.arrays import Floats
from tools.anatomy.contours import area

STEP = 0.5  # mm between the points that are tried
BLUR = 0.75  # mm; prefers the broad middle over a lone deep spot


def anchor(text: str) -> list[float]:
    """[u, v] in mm: the pole of inaccessibility of the largest piece of the path."""
    return _deepest(max(flat_pieces(text), key=area))


def anchor_left(text: str) -> list[float]:
    """The same from above, where the largest piece of the left half (v < 0) is preferred."""
    pieces = flat_pieces(text)
    left = [piece for piece in pieces if piece[:, 1].mean() < 0]
    return _deepest(max(left or pieces, key=area))


def flat_pieces(text: str) -> list[Floats]:
    """Closed lines (n, 2) in mm, one for each M..Z of the path."""
    pieces = []
    for piece in filter(None, text.split("Z")):
        numbers = [float(word) for word in re.findall(r"-?\d+\.?\d*", piece)]
        points = np.array(numbers).reshape(-1, 2)
        cubics = [points[k : k + 4] for k in range(0, len(points) - 1, 3)]
        pieces.append(bezier.flatten(np.stack(cubics), 6))
    return pieces


def _deepest(line: Floats) -> list[float]:
    corner = line.min(axis=0) - 2
    shape = np.ceil((line.max(axis=0) + 2 - corner) / STEP).astype(int)
    depth = ndi.distance_transform_edt(polygon2mask(tuple(shape), (line - corner) / STEP))
    soft = ndi.gaussian_filter(depth, BLUR / STEP)
    best = np.array(np.unravel_index(soft.argmax(), soft.shape)) * STEP + corner
    return [round(float(value), 1) for value in best]
