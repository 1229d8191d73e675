"""What a cut along the midline shows, from the 1 mm template: callosum, thalamus, stem, vermis."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi
from skimage import measure

from tools.anatomy.arrays import Floats, Mask
from tools.anatomy.contours import Pen, path_of
from tools.anatomy.hindbrain import BRAINSTEM
from tools.anatomy.relief import Layer
from tools.anatomy.sources import Volumes

THALAMUS_RIGHT = 76
ZOOM = 4  # samples per mm of the enlarged slice


def cut_layers(volumes: Volumes, cerebellum: Mask) -> dict[str, list[Layer]]:
    """Layers by kind: corpus-callosum, brainstem, vermis, fissures, arbor."""
    vermis = _mean(volumes, cerebellum, -2, 2)
    stem = _mean(volumes, volumes.labels == BRAINSTEM, -1, 1)
    paths = {
        "corpus-callosum": [_callosum(volumes)],
        "brainstem": [_slice_path(volumes, stem, 0.5, 1.2, Pen(15, 1.5, pieces=1))],
        "vermis": [_vermis(volumes, vermis, stem)],
        "fissures": _fissures(volumes, vermis),
        "arbor": [_arbor(volumes, vermis)],
    }
    return {kind: _layers(kind, texts) for kind, texts in paths.items()}


def thalamus_path(volumes: Volumes) -> str:
    """The right thalamus where it is cut beside the third ventricle."""
    thalamus = _mean(volumes, volumes.labels == THALAMUS_RIGHT, 4, 9)
    return _slice_path(volumes, thalamus, 0.5, 1.6, Pen(15, 2.5, pieces=1))


def _layers(kind: str, texts: list[str]) -> list[Layer]:
    return [{"kind": kind, "level": level, "path": text} for level, text in enumerate(texts)]


def _callosum(volumes: Volumes) -> str:
    white = _mean(volumes, volumes.white, -1, 1)
    parts, _ = ndi.label(ndi.binary_opening(white > 0.45))
    y, z = (axis + volumes.origin[k + 1] for k, axis in enumerate(np.indices(white.shape)))
    arch = (parts > 0) & (z > 0) & (z < 32) & (y > -45) & (y < 36)
    body = ndi.binary_dilation(parts == np.bincount(parts[arch]).argmax())
    return _slice_path(volumes, np.where(body, white, 0), 0.45, 0.3, Pen(15, 0.7, pieces=1))


def _vermis(volumes: Volumes, vermis: Floats, stem: Floats) -> str:
    t1 = _mean(volumes, volumes.t1, -1, 1)
    around = ndi.binary_dilation(vermis > 0.4, iterations=2) & ~(stem > 0.5)
    bright = np.where(around, t1 / np.percentile(t1[vermis > 0.9], 60), 0)
    return _slice_path(volumes, bright, 0.80, 0.35, Pen(15, 0.9, pieces=1))


def _fissures(volumes: Volumes, vermis: Floats) -> list[str]:
    t1 = _mean(volumes, volumes.t1, -1, 1)
    contrast = (ndi.gaussian_filter(t1, 3.5) - t1) / t1[vermis > 0.9].std()
    dark = np.where(ndi.binary_erosion(vermis > 0.5, iterations=2), contrast, -1)
    return [_slice_path(volumes, dark, level, 0.3, Pen(4, 0.35)) for level in (0.18, 0.6)]


def _arbor(volumes: Volumes, vermis: Floats) -> str:
    core = ndi.binary_erosion(vermis > 0.5, iterations=2)
    white = _mean(volumes, volumes.white, -3, 1) * core
    return _slice_path(volumes, white, 0.13, 0.25, Pen(3, 0.35))


def _mean(volumes: Volumes, values: Floats | Mask, first: int, last: int) -> Floats:
    """Mean over the slices from x = first to x = last mm; (j, k)."""
    start = round(first - volumes.origin[0])
    mean: Floats = values[start : start + last - first + 1].astype(float).mean(axis=0)
    return mean


def _slice_path(volumes: Volumes, field: Floats, level: float, blur: float, pen: Pen) -> str:
    """Path in (y, z) mm where a (j, k) field on the 1 mm grid crosses `level`."""
    padded = np.pad(field, 3)
    large = ndi.gaussian_filter(ndi.zoom(padded, ZOOM, order=3), blur * ZOOM)
    scale = (np.array(padded.shape) - 1) / (np.array(large.shape) - 1)
    found = measure.find_contours(large, level)
    closed = [line for line in found if np.linalg.norm(line[0] - line[-1]) < 1.5]
    return path_of([line * scale - 3 + volumes.origin[1:] for line in closed], pen)
