"""A schematic head in profile around the side view, drawn by hand in MNI mm (u = y, v = z)."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from tools.anatomy import bezier
from tools.anatomy.arrays import Floats

BOUNDS = (-132, 120, -190, 104)  # umin, umax, vmin, vmax in mm
HANDLE = 0.36  # length of a Bezier handle as a share of the chord
TARGET = (44.0, 30.0)  # published target over the left planning area, (y, z) in mm


class Node(NamedTuple):
    """A point on the skin; headings in degrees, 0 to the front and 90 up."""

    u: float
    v: float
    heading: float  # on arrival
    leaving: float | None = None  # where the line has a corner


SKIN = (
    Node(-99, -190, 80),
    Node(-90.5, -128, 91),  # nape
    Node(-100, -72, 109),
    Node(-115.5, -24, 99),  # back of the head
    Node(-116, 14, 82),
    Node(-79, 74, 40),
    Node(-24, 94, 0),  # crown
    Node(37, 76.5, -32),
    Node(72, 43, -56),  # forehead
    Node(84.5, 6, -82),
    Node(86, -18, -93),  # brow
    Node(83, -35, -88),  # root of the nose
    Node(93, -57, -59),
    Node(102.5, -71.5, -62),
    Node(103.5, -78.5, -112),  # tip of the nose
    Node(97.5, -83.5, -178),
    Node(89.5, -86.5, -140, -88),  # under the nose
    Node(92, -96.5, -58),
    Node(93.5, -101.5, -112),  # upper lip
    Node(87.5, -106.5, -158, -24),  # mouth
    Node(91, -112.5, -100),  # lower lip
    Node(84.8, -121, -104),
    Node(86, -135.5, -93),  # chin
    Node(75, -147.5, -164),
    Node(36, -153.5, -170),  # floor of the mouth
    Node(19, -167, -110),  # throat
    Node(13, -190, -103),
)
JAW = (Node(-17, -88, -94), Node(-4, -124, -56), Node(50, -145, -9))


def head() -> dict[str, Any]:
    """The head for outlines.json; the skin is open at the lower edge, lines are stroked only."""
    skin = _curve(SKIN)
    point, outward = _over_target(skin)
    return {
        "bounds_mm": list(BOUNDS),
        "path": _open_path(skin),
        "lines": [_open_path(_curve(JAW))],
        "coil_mm": [round(float(value), 1) for value in point],
        "coil_out": [round(float(value), 3) for value in outward],
        "coil_target_mm": list(TARGET),
    }


def _curve(nodes: tuple[Node, ...]) -> Floats:
    """Cubics (n - 1, 4, 2) in mm through the nodes."""
    return np.stack([_piece(first, second) for first, second in pairwise(nodes)])


def _piece(first: Node, second: Node) -> Floats:
    start, end = np.array(first[:2]), np.array(second[:2])
    reach = HANDLE * float(np.linalg.norm(end - start))
    leaving = first.heading if first.leaving is None else first.leaving
    return np.stack(
        [start, start + reach * _unit(leaving), end - reach * _unit(second.heading), end]
    )


def _unit(heading: float) -> Floats:
    return np.array([np.cos(np.deg2rad(heading)), np.sin(np.deg2rad(heading))])


def _open_path(curve: Floats) -> str:
    return bezier.path_text(curve).removesuffix("Z")


def _over_target(skin: Floats) -> tuple[Floats, Floats]:
    """The point on the skin that is nearest to the target, and the direction away from it."""
    line = bezier.flatten(skin, 50)
    away = line - TARGET
    nearest = int(np.linalg.norm(away, axis=1).argmin())
    return line[nearest], away[nearest] / np.linalg.norm(away[nearest])
