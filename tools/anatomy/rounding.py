"""Take narrow spurs off a picture of true and false pixels, and fill narrow bays."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi

from tools.anatomy.arrays import Mask


def opened(inside: Mask, radius: float) -> Mask:
    """Without spurs narrower than twice the radius (pixels); (h, w) in and out."""
    return _grown(_shrunk(inside, radius), radius)


def closed(inside: Mask, radius: float) -> Mask:
    """With bays narrower than twice the radius (pixels) filled; (h, w) in and out."""
    return _shrunk(_grown(inside, radius), radius)


def _grown(inside: Mask, radius: float) -> Mask:
    if not inside.any():
        return inside
    return np.asarray(ndi.distance_transform_edt(~inside) <= radius)


def _shrunk(inside: Mask, radius: float) -> Mask:
    return ~_grown(~inside, radius)
