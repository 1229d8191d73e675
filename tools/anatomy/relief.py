"""The cortex as flat, translucent layers: outline, folds and light."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi

from tools.anatomy.arrays import Floats
from tools.anatomy.contours import Pen, path
from tools.anatomy.raster import Frame, Picture
from tools.anatomy.views import Scene

SULCI = (0.16, 0.32, 0.48, 0.66, 0.88)
GYRI = (0.24, 0.42)

Layer = dict[str, str | int]


def blurred(picture: Picture | Scene, values: Floats, radius: float, frame: Frame) -> Floats:
    """Gaussian mean over `radius` mm of the pixels inside only; (h, w)."""
    sigma = radius * frame.resolution
    weight = ndi.gaussian_filter(picture.inside.astype(float), sigma)
    total = ndi.gaussian_filter(np.where(picture.inside, values, 0), sigma)
    return np.asarray(total / np.maximum(weight, 1e-3))


def relief(scene: Scene) -> list[Layer]:
    """Cortex, sulci, gyri, light and dark, in painting order."""
    frame = scene.view.frame
    outline = ndi.gaussian_filter(scene.inside.astype(float), 0.5 * frame.resolution)
    layers: list[Layer] = [{"kind": "cortex", "path": path(outline, 0.5, frame, Pen(60, 0.5))}]
    inner = ndi.binary_erosion(scene.inside, iterations=int(0.5 * frame.resolution))
    folds, shine = _folds(scene), _shine(scene)
    plates = (
        ("sulci", folds, SULCI, Pen(8, 0.35, 1.3)),
        ("gyri", -folds, GYRI, Pen(12, 0.5, 1.3)),
        ("light", shine, (0.80,), Pen(30, 0.8, 2)),
        ("dark", -shine, (-0.28,), Pen(30, 0.8, 2)),
    )
    for kind, field, levels, pen in plates:
        for number, level in enumerate(levels):
            text = path(np.where(inner, field, -2), level, frame, pen)
            layers.append({"kind": kind, "level": number, "path": text})
    return layers


def wall_layer(scene: Scene) -> Layer:
    """The cut face in the middle of the midline view."""
    frame = scene.view.frame
    wall = ndi.gaussian_filter(scene.wall, 0.8 * frame.resolution)
    field = np.where(scene.inside, wall, 0)
    return {"kind": "wall", "path": path(field, 0.5, frame, Pen(60, 0.6))}


def _folds(scene: Scene) -> Floats:
    """High in sulci, low on gyri, (h, w); fades at the rim, where depth falls off anyway."""
    frame = scene.view.frame
    hollow = blurred(scene, scene.depth, 4.0, frame) - scene.depth
    rim = ndi.distance_transform_edt(scene.inside) / frame.resolution
    fade = 1 - np.exp(-((rim / 6.0) ** 2))
    folds = 0.55 * np.clip(hollow, -2, 4) * fade / 2
    folds += 0.45 * scene.sulcal_depth * (0.35 + 0.65 * fade)
    folds = np.where(scene.inside, folds, 0)
    if scene.view.name == "midline":
        wall = (scene.wall > 0.5).astype(float)
        folds *= 1 - ndi.gaussian_filter(wall, frame.resolution)
    return np.asarray(ndi.gaussian_filter(folds, 0.45 * frame.resolution))


def _shine(scene: Scene) -> Floats:
    """How much each pixel faces the light, -1 to 1; (h, w)."""
    light = np.array(scene.view.light) / np.linalg.norm(scene.view.light)
    return blurred(scene, scene.normals @ light, 1.6, scene.view.frame)
