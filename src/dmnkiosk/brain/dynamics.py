"""How areas push each other: a linear network with noise.

    tau dx = (-x + W x + u) dt + sigma sqrt(2 tau) dB

(noise-diffusion model; Gilson 2016 and 2020, sources in docs/model.md).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

MOST_GROWTH = 1.0 - 1e-9
"""Just below 1: nearer than this, rounding decides whether a network comes to rest."""


@dataclass(frozen=True, eq=False)
class Dynamics:
    """What moves n nodes. All arrays are read-only.

    Attributes:
        coupling: W (n, n); W[i, j] is the effect of node j on node i.
        noise: sigma (n,), how strongly each node is shaken.
        drive: u (n,), the steady input of each node.
        time_constants: tau (n,) in seconds, how slowly a node comes to rest by itself.
    """

    coupling: Array
    noise: Array
    drive: Array
    time_constants: Array

    def drift(self) -> Array:
        """J (n, n) per second: how fast each node is pulled."""
        return (self.coupling - np.eye(len(self.coupling))) / self.time_constants[:, None]

    def diffusion(self) -> Array:
        """Q (n, n) per second: how fast noise adds variance."""
        return np.diag(2.0 * self.noise**2 / self.time_constants)

    def response(self) -> Array:
        """Mean of each node (n,) under its steady input; 0 is rest."""
        size = len(self.coupling)
        return still(np.linalg.solve(np.eye(size) - self.coupling, self.drive))


def mixture(parts: Iterable[tuple[Dynamics, float]]) -> Dynamics:
    """The convex mix of dynamics with the same time constants, by their shares."""
    rows = tuple(parts)
    return replace(
        rows[0][0],
        coupling=still(sum(share * each.coupling for each, share in rows)),
        noise=still(sum(share * each.noise for each, share in rows)),
        drive=still(sum(share * each.drive for each, share in rows)),
    )


def growth(coupling: Array) -> float:
    """The largest eigenvalue of a coupling's symmetric part: lambda_max((W + W') / 2)."""
    return float(np.linalg.eigvalsh(coupling / 2.0 + coupling.T / 2.0)[-1])


def is_stable(coupling: Array) -> bool:
    """Whether a network comes to rest: its growth is below 1.

    That holds for any time constants, and for every convex mix of such networks, because these
    couplings form a convex set.
    """
    return growth(coupling) < MOST_GROWTH


def still(values: ArrayLike) -> Array:
    """A read-only array of numbers."""
    array = np.array(values, dtype=np.float64)
    array.flags.writeable = False
    return array
