"""Orthographic pictures of meshes: a small depth buffer in numpy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tools.anatomy.arrays import Floats, Ints, Mask

# Triangles are drawn in groups of like size, so that each group fits one rectangular array.
SIZES = ((1, 2), (3, 4), (5, 8), (9, 16), (17, 32), (33, 96), (97, 320))


@dataclass(frozen=True)
class Frame:
    """The window of a view, in mm, and its resolution in pixels per mm. Row 0 is the largest v."""

    u0: float
    u1: float
    v0: float
    v1: float
    resolution: float = 8.0

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the picture."""
        rows, columns = self.v1 - self.v0, self.u1 - self.u0
        return round(rows * self.resolution), round(columns * self.resolution)

    def to_pixels(self, points: Floats) -> tuple[Floats, Floats]:
        """Column and row, each (n,), of (n, 2) points in mm."""
        column = (points[:, 0] - self.u0) * self.resolution - 0.5
        return column, (self.v1 - points[:, 1]) * self.resolution - 0.5

    def to_mm(self, rows_columns: Floats) -> Floats:
        """Points (n, 2) in mm of (n, 2) pixel rows and columns."""
        u = self.u0 + (rows_columns[:, 1] + 0.5) / self.resolution
        return np.column_stack([u, self.v1 - (rows_columns[:, 0] + 0.5) / self.resolution])


class Mesh(NamedTuple):
    """What is drawn."""

    points: Floats  # (n, 2) mm
    nearness: Floats  # (n,) mm; larger is in front
    faces: Ints  # (m, 3) vertex numbers
    fields: Floats  # (n, k) values to be interpolated


class Picture(NamedTuple):
    """What is seen."""

    inside: Mask  # (h, w)
    depth: Floats  # (h, w) mm, 0 outside
    fields: Floats  # (h, w, k)


class _Hits(NamedTuple):
    pixel: Ints
    near: Floats
    face: Ints
    weights: Floats


def draw(mesh: Mesh, frame: Frame) -> Picture:
    """The front-most surface in every pixel of the frame."""
    size = frame.shape[0] * frame.shape[1]
    near, face, weights = np.full(size, -np.inf), np.full(size, -1), np.zeros((size, 3))
    for hits in _all_hits(mesh, frame):
        front = hits.near > near[hits.pixel]
        pixel = hits.pixel[front]
        near[pixel], face[pixel] = hits.near[front], hits.face[front]
        weights[pixel] = hits.weights[front]
    inside = face >= 0
    fields = np.zeros((size, mesh.fields.shape[1]))
    corners = mesh.fields[mesh.faces[face[inside]]]
    fields[inside] = np.einsum("pck,pc->pk", corners, weights[inside])
    depth = np.where(inside, near, 0.0).reshape(frame.shape)
    return Picture(inside.reshape(frame.shape), depth, fields.reshape(*frame.shape, -1))


def _all_hits(mesh: Mesh, frame: Frame) -> Iterator[_Hits]:
    corners = np.stack(frame.to_pixels(mesh.points), axis=1)[mesh.faces]  # (m, 3, 2)
    area = _cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    low, high = np.ceil(corners.min(axis=1)), np.floor(corners.max(axis=1))
    extent = (high - low).max(axis=1) + 1
    for smallest, largest in SIZES:
        chosen = np.flatnonzero((extent >= smallest) & (extent <= largest) & (np.abs(area) > 1e-9))
        step = max(1, int(4e6 // largest**2))
        for start in range(0, len(chosen), step):
            some = chosen[start : start + step]
            which, pixel, weights = _covered(corners[some], largest, frame)
            nearness = mesh.nearness[mesh.faces[some[which]]]
            yield _front(_Hits(pixel, (nearness * weights).sum(axis=1), some[which], weights))


def _covered(corners: Floats, size: int, frame: Frame) -> tuple[Ints, Ints, Floats]:
    """Every pixel of triangles (f, 3, 2) no larger than `size` pixels each way.

    Returns the number of the triangle (p,), of the pixel (p,), and the corners' weights (p, 3).
    """
    grid = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).reshape(-1, 2)
    low = np.ceil(corners.min(axis=1)).astype(int)
    pixels = low[:, None, :] + grid  # (f, size * size, 2) column, row
    a, b, c = (corners[:, k][:, None, :] for k in range(3))
    area = _cross(b - a, c - a)
    second, third = _cross(pixels - a, c - a) / area, _cross(b - a, pixels - a) / area
    weights = np.stack([1 - second - third, second, third], axis=-1)
    rows, columns = frame.shape
    within = (pixels >= 0).all(axis=-1) & (pixels < (columns, rows)).all(axis=-1)
    which, where = np.nonzero((weights > -1e-6).all(axis=-1) & within)
    column, row = pixels[which, where].T
    return which, row * columns + column, weights[which, where]


def _front(hits: _Hits) -> _Hits:
    """Keep the nearest hit of each pixel."""
    order = np.lexsort((hits.near, hits.pixel))
    pixel = hits.pixel[order]
    last = order[np.append(pixel[1:] != pixel[:-1], True)] if len(order) else order
    return _Hits(hits.pixel[last], hits.near[last], hits.face[last], hits.weights[last])


def _cross(a: Floats, b: Floats) -> Floats:
    product: Floats = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return product
