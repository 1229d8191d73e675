"""A hemisphere of the atlas as the rules see it: labels, mirrored millimeters, simple shapes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.anatomy.arrays import Floats
from tools.anatomy.mesh import smoothing
from tools.anatomy.sources import Hemisphere


@dataclass(frozen=True)
class Cortex:
    """A hemisphere with its areas: x mirrored to be positive, distances in mm."""

    half: Hemisphere
    x: Floats
    y: Floats
    z: Floats

    @classmethod
    def of(cls, half: Hemisphere) -> Cortex:
        """The hemisphere by its pial coordinates."""
        x, y, z = half.pial.T
        return cls(half, x if half.side == "right" else -x, y, z)

    def labeled(self, *names: str) -> Floats:
        """1 on vertices with one of the label names, else 0; (n,)."""
        return np.isin(self.half.labels, names).astype(float)

    def spread(self, field: Floats, rounds: int) -> Floats:
        """The field (n,) after some rounds of smoothing over the mesh, each about 3 mm wide."""
        even = smoothing(self.half.faces, len(self.x))
        for _ in range(rounds):
            field = even @ field
        return field

    def ball(self, center: tuple[float, float, float], radii: tuple[float, float, float]) -> Floats:
        """Rises through 0 at the surface of an ellipsoid in mm; 1 in its middle; (n,)."""
        parts = zip((self.x, self.y, self.z), center, radii, strict=True)
        distance: Floats = np.sqrt(sum(((axis - c) / r) ** 2 for axis, c, r in parts))
        return 1 - distance
