"""A hemisphere fine enough to be drawn at any size."""

from __future__ import annotations

from dataclasses import dataclass

from tools.anatomy.arrays import Floats, Ints
from tools.anatomy.cortex import Cortex
from tools.anatomy.mesh import subdivide_twice
from tools.anatomy.regions import memberships
from tools.anatomy.sources import Hemisphere


@dataclass(frozen=True)
class FineCortex:
    """A hemisphere after two Loop steps: smooth enough to be drawn at any size."""

    side: str
    points: Floats  # (n, 3) mm
    faces: Ints  # (m, 3)
    sulcal_depth: Floats  # (n,)
    wall: Floats  # (n,) 0 to 1, the cut face where there is no cortex
    areas: dict[str, Floats]  # (n,) 0 to 1 each


def refine(half: Hemisphere) -> FineCortex:
    """Subdivide the hemisphere and carry its areas along."""
    count = len(half.pial)
    fine, faces = subdivide_twice(half.faces, count)
    wall = Cortex.of(half).spread((half.labels == "unknown").astype(float), 2)
    areas = {area: fine @ field for area, field in memberships(half).items()}
    return FineCortex(
        half.side, fine @ half.pial, faces, fine @ half.sulcal_depth, fine @ wall, areas
    )
