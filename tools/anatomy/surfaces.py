"""Points on the areas themselves, in MNI mm, to test published coordinates against."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi

from tools.anatomy.arrays import Floats
from tools.anatomy.regions import memberships, region_id
from tools.anatomy.silhouettes import NUCLEI
from tools.anatomy.sources import Hemisphere, Volumes

MEMBER = 0.5  # least membership of a vertex that counts
CELL = 5.0  # mm; of mid-surface and nuclei one point is kept in each cube of this size


def surface_points(halves: dict[str, Hemisphere], volumes: Volumes) -> dict[str, list[list[float]]]:
    """Per region id: pial and some mid-surface vertices of the cortex; the shell of nuclei."""
    found: dict[str, list[Floats]] = {}
    for side, half in halves.items():
        for area, field in memberships(half).items():
            inside = field > MEMBER
            points = [half.pial[inside], _thinned(half.middle[inside])]
            found.setdefault(region_id(area, side), []).extend(points)
    for region, numbers in NUCLEI.items():
        for number in numbers.values():
            found.setdefault(region, []).append(_thinned(_shell(volumes, number)))
    return {region: np.vstack(points).round(1).tolist() for region, points in found.items()}


def _thinned(points: Floats) -> Floats:
    _, first = np.unique(np.floor(points / CELL), axis=0, return_index=True)
    return points[np.sort(first)]


def _shell(volumes: Volumes, number: int) -> Floats:
    """Outermost voxels of one label, (n, 3) mm."""
    mask = volumes.labels == number
    shell: Floats = np.argwhere(mask & ~ndi.binary_erosion(mask)) + volumes.origin
    return shell
