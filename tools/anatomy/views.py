"""Where the eye stands, and what is in every pixel of the three views."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.anatomy.arrays import Floats, Mask
from tools.anatomy.mesh import normals
from tools.anatomy.raster import Frame, Mesh, draw
from tools.anatomy.refine import FineCortex


@dataclass(frozen=True)
class View:
    """Where the eye stands. Axes are 0, 1, 2 for MNI x, y, z."""

    name: str
    frame: Frame
    axes: tuple[int, int]  # what u and v are
    toward: tuple[int, int]  # axis that points at the eye, and its sign
    light: tuple[float, float, float]  # direction the light comes from, MNI
    sides: tuple[str, ...]
    areas: dict[str, str]  # area id -> "surface" or "edge"


LANDSCAPE = Frame(-112, 80, -82, 92)
VIEWS = (
    View(
        "side", LANDSCAPE, (1, 2), (0, -1), (-0.55, 0.30, 0.78), ("left",),
        {
            "mpfc": "edge", "angular": "surface", "lateral-temporal": "surface",
            "dlpfc": "surface", "ips": "surface", "fef": "surface", "touch": "surface",
        },
    ),
    View(
        "midline", LANDSCAPE, (1, 2), (0, -1), (-0.55, 0.30, 0.78), ("right",),
        {
            "mpfc": "surface", "sgacc": "surface", "pcc": "surface", "hippocampus": "surface",
            "dacc": "surface", "visual": "surface",
        },
    ),
    View(
        "top", Frame(-112, 80, -80, 80), (1, 0), (2, 1), (0.25, 0.35, 0.9), ("left", "right"),
        {
            "mpfc": "surface", "pcc": "surface", "angular": "surface", "dlpfc": "surface",
            "ips": "surface", "fef": "surface", "touch": "surface",
        },
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """A drawn view: what is in every pixel."""

    view: View
    inside: Mask  # (h, w)
    depth: Floats  # (h, w) mm toward the eye
    sulcal_depth: Floats  # (h, w)
    wall: Floats  # (h, w) 0 to 1
    normals: Floats  # (h, w, 3)
    areas: dict[str, Floats]  # (h, w) 0 to 1 each


def scene(view: View, halves: dict[str, FineCortex]) -> Scene:
    """Draw the view's hemispheres into one picture."""
    chosen = [halves[side] for side in view.sides]
    areas = list(chosen[0].areas)
    picture = draw(_mesh(view, chosen, areas), view.frame)
    planes = np.moveaxis(picture.fields, -1, 0)
    return Scene(
        view, picture.inside, picture.depth, planes[0], np.clip(planes[1], 0, 1),
        picture.fields[..., 2:5], dict(zip(areas, planes[5:], strict=True)),
    )  # fmt: skip


def _mesh(view: View, halves: list[FineCortex], areas: list[str]) -> Mesh:
    points = np.vstack([half.points for half in halves])
    offsets = np.cumsum([0] + [len(half.points) for half in halves])
    faces = np.vstack([half.faces + start for half, start in zip(halves, offsets, strict=False)])
    fields = [
        np.column_stack(
            [half.sulcal_depth, half.wall, normals(half.points, half.faces)]
            + [half.areas[area] for area in areas]
        )
        for half in halves
    ]
    axis, sign = view.toward
    return Mesh(points[:, view.axes], sign * points[:, axis], faces, np.vstack(fields))
