"""The areas that a view shows on the surface: borders that meet and never overlap."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi
from skimage.draw import polygon2mask

from tools.anatomy.anchors import flat_pieces
from tools.anatomy.arrays import Floats, Mask
from tools.anatomy.contours import Pen, path
from tools.anatomy.raster import Frame
from tools.anatomy.regions import region_id
from tools.anatomy.rounding import closed, opened
from tools.anatomy.views import Scene

# The brainstem would hide half of it; the plate shows it as if the stem were glass.
SEEN_THROUGH = ("hippocampus",)

PEN = Pen(45, 1.1, least_share=0.12)
NARROW = 1.5  # mm; half the width of the spurs and bays that are smoothed away


def area_paths(scene: Scene, in_front: list[str]) -> dict[str, str]:
    """Path of every drawn area of the view, by region id; the paths `in_front` hide areas."""
    frame = scene.view.frame
    margins, hidden = _margins(scene), _covered(in_front, frame)
    paths: dict[str, str] = {}
    for area in scene.view.areas:
        for region, field in _by_side(scene, area, margins[area]):
            seen = field if area in SEEN_THROUGH else np.minimum(field, hidden)
            text = path(_rounded(seen > 0, frame), 0.5, frame, PEN)
            paths[region] = paths.get(region, "") + text
    return {region: text for region, text in paths.items() if text}


def _rounded(inside: Mask, frame: Frame) -> Floats:
    radius = NARROW * frame.resolution
    whole = opened(closed(inside, radius), radius)
    return np.asarray(ndi.gaussian_filter(whole.astype(float), 0.3 * frame.resolution))


def _margins(scene: Scene) -> dict[str, Floats]:
    """How far each area leads all others, positive inside, so that borders meet; (h, w) each."""
    sigma = 0.7 * scene.view.frame.resolution
    rest = 1 - sum(scene.areas.values(), np.zeros(scene.inside.shape))
    fields = {**scene.areas, "": np.where(scene.inside, rest, 0.5)}
    soft = {
        area: ndi.gaussian_filter(np.where(scene.inside | (not area), field, 0), sigma)
        for area, field in fields.items()
    }
    near = ndi.binary_dilation(scene.inside, iterations=2)
    return {area: np.where(near, soft[area] - _most(soft, area), -1.0) for area in scene.view.areas}


def _most(fields: dict[str, Floats], but: str) -> Floats:
    others = [field for area, field in fields.items() if area != but]
    return np.asarray(np.max(others, axis=0))


def _by_side(scene: Scene, area: str, field: Floats) -> list[tuple[str, Floats]]:
    """The field of each hemisphere apart, so that rounding never bridges the midline."""
    sides = scene.view.sides
    if len(sides) == 1:
        return [(region_id(area, sides[0]), field)]
    upper = np.arange(field.shape[0])[:, None] < field.shape[0] / 2  # the right half: x > 0
    return [
        (region_id(area, "left"), np.where(upper, -1.0, field)),
        (region_id(area, "right"), np.where(upper, field, -1.0)),
    ]


def _covered(paths: list[str], frame: Frame) -> Floats:
    """Below 0 where one of the paths covers the frame, 1 elsewhere; (h, w)."""
    covered = np.zeros(frame.shape, bool)
    for line in (line for text in paths for line in flat_pieces(text)):
        column, row = frame.to_pixels(line)
        covered |= polygon2mask(frame.shape, np.column_stack([row, column]))
    soft = ndi.gaussian_filter(covered.astype(float), 0.3 * frame.resolution)
    return np.asarray(1 - 2 * soft)
