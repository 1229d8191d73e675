"""Shadows of what lies deep: meshes of volume labels, and their outlines along x."""

from __future__ import annotations

import numpy as np
import scipy.ndimage as ndi
from skimage import measure

from tools.anatomy.arrays import Floats, Ints, Mask
from tools.anatomy.contours import Pen, path
from tools.anatomy.mesh import taubin
from tools.anatomy.raster import Frame, Mesh, draw
from tools.anatomy.refine import FineCortex
from tools.anatomy.rounding import closed, opened
from tools.anatomy.sources import Volumes

Solid = tuple[Floats, Ints]  # points (n, 3) mm, faces (m, 3)

NUCLEI = {
    "hippocampus": {"left": 40, "right": 81},
    "amygdala": {"left": 41, "right": 82},
    "thalamus": {"left": 35, "right": 76},
}


def nucleus_path(volumes: Volumes, region: str, side: str, frame: Frame) -> str:
    """Outline in (y, z) of one deep structure, seen through the brain."""
    solid = mesh_of_mask(volumes, volumes.labels == NUCLEI[region][side], 0.9)
    return _rounded_path(_silhouette(solid, frame), frame)


def buried_path(half: FineCortex, area: str, frame: Frame) -> str:
    """Outline in (y, z) of an area that no side view shows, seen through the brain."""
    member = half.areas[area] > 0.5
    faces = half.faces[member[half.faces].all(axis=1)]
    return _rounded_path(_silhouette((half.points, faces), frame), frame)


def _rounded_path(inside: Mask, frame: Frame) -> str:
    """Path around the pixels inside, without spurs and bays narrower than about 6 mm."""
    filled = ndi.binary_fill_holes(closed(inside, frame.resolution))
    rounded = opened(filled, 3.0 * frame.resolution)
    soft = ndi.gaussian_filter(rounded.astype(float), 1.2 * frame.resolution)
    return path(soft, 0.5, frame, Pen(20, 1.8, pieces=1))


def shadow(solid: Solid, frame: Frame, blur: float) -> Floats:
    """Silhouette along x, blurred over `blur` mm; (h, w) 0 to 1."""
    return np.asarray(
        ndi.gaussian_filter(_silhouette(solid, frame).astype(float), blur * frame.resolution)
    )


def mesh_of_mask(volumes: Volumes, mask: Mask, blur: float) -> Solid:
    """Smooth surface around the voxels of a mask."""
    return mesh_of_field(
        volumes, ndi.gaussian_filter(np.pad(mask.astype(float), 3), blur), 0.5, 12, 3
    )


def mesh_of_field(
    volumes: Volumes, field: Floats, level: float, rounds: int, pad: int = 0
) -> Solid:
    """Smooth surface where a voxel field crosses `level`; `pad` voxels were added around it."""
    points, faces, _, _ = measure.marching_cubes(np.pad(field, 2), level)
    return taubin(points - 2 - pad + volumes.origin, faces.astype(np.int64), rounds), faces


def _silhouette(solid: Solid, frame: Frame) -> Mask:
    points, faces = solid
    flat = np.zeros(len(points))
    return draw(Mesh(points[:, 1:], flat, faces, flat[:, None]), frame).inside
