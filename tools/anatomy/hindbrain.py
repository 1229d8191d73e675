"""Cerebellum and brainstem: found in the volumes, drawn as silhouettes with folia."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi
from skimage import segmentation

from tools.anatomy.arrays import Floats, Mask
from tools.anatomy.contours import Pen, path
from tools.anatomy.raster import Frame, Mesh, draw
from tools.anatomy.relief import Layer, blurred
from tools.anatomy.silhouettes import mesh_of_field, mesh_of_mask, shadow
from tools.anatomy.sources import Volumes

BRAINSTEM = 83
FOLIA = (0.40, 0.95)


def find_cerebellum(volumes: Volumes) -> Mask:
    """Voxels of the cerebellum: a watershed from the places that surely belong to it."""
    tissue = volumes.gray + volumes.white
    inside = tissue > 0.45
    labels, stem = volumes.labels, volumes.labels == BRAINSTEM
    x, y, z = (axis + volumes.origin[k] for k, axis in enumerate(np.indices(labels.shape)))
    markers = np.zeros(labels.shape, np.int16)
    markers[((labels > 0) & ~stem) | ((volumes.white > 0.8) & (z > 2))] = 1
    markers[stem] = 2
    lobes = (z < -32) & (y < -52) & ~stem
    vermis = (np.abs(x) < 3) & (z < -14) & (z > -45) & (y < -58) & (y > -78)
    markers[(lobes | vermis) & inside] = 3
    height = ndi.gaussian_filter(1 - np.clip(tissue, 0, 1), 0.6)
    basins = segmentation.watershed(height, markers, mask=inside)
    parts, _ = ndi.label(ndi.binary_opening(basins == 3))
    found: Mask = parts == np.bincount(parts.ravel())[1:].argmax() + 1
    return found


def hindbrain_layers(
    volumes: Volumes, cerebellum: Mask, frame: Frame, side: str
) -> dict[str, list[Layer]]:
    """Layers by kind: brainstem, cerebellum, folia; both seen along x from the left."""
    half = cerebellum & _half(volumes, side)
    stem = shadow(mesh_of_mask(volumes, volumes.labels == BRAINSTEM, 1.0), frame, 0.5)
    body = shadow(mesh_of_mask(volumes, half, 0.8), frame, 0.5)
    folds = _folds(volumes, half, frame)
    pen = Pen(14, 0.5, 1.3)
    return {
        "brainstem": [{"kind": "brainstem", "path": path(stem, 0.5, frame, Pen(60, 0.6, 1, 1))}],
        "cerebellum": [{"kind": "cerebellum", "path": path(body, 0.5, frame, Pen(60, 0.8, 1, 1))}],
        "folia": [
            {"kind": "folia", "level": number, "path": path(folds, level, frame, pen)}
            for number, level in enumerate(FOLIA)
        ],
    }


def _half(volumes: Volumes, side: str) -> Mask:
    x = np.indices(volumes.labels.shape)[0] + volumes.origin[0]
    return np.asarray(x <= 0.5 if side == "left" else x >= -0.5)


def _folds(volumes: Volumes, half: Mask, frame: Frame) -> Floats:
    """Mm by which each pixel lies behind its surroundings; (h, w)."""
    tissue = (volumes.gray + volumes.white) * ndi.binary_dilation(half)
    points, faces = mesh_of_field(volumes, tissue, 0.75, 4)
    fields = np.ones((len(points), 1))
    picture = draw(Mesh(points[:, 1:], -points[:, 0], faces, fields), frame)
    hollow = blurred(picture, picture.depth, 2.2, frame) - picture.depth
    inner = ndi.binary_erosion(picture.inside, iterations=int(2.2 * frame.resolution))
    return np.asarray(ndi.gaussian_filter(np.where(inner, hollow, 0), 0.5 * frame.resolution))
