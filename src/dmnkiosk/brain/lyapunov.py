"""How much linear dynamics with noise vary together, solved and not simulated."""

import numpy as np

from dmnkiosk.brain.dynamics import Array

ROUNDS = 50
"""More doublings than a network needs that comes to rest, and fewer than rounding would hide in."""

NEGLIGIBLE, HOPELESS = 1e-18, 1e60
"""Powers of the step: below the first the sum is complete, above the other it never will be."""


def covariance(drift: Array, diffusion: Array) -> Array:
    """S (n, n) with J S + S J' + Q = 0.

    The equation is turned into S = A S A' + B (Cayley), whose sum over powers of A is doubled until
    nothing is added (Smith 1968). Unlike eigenvectors, this holds for every stable drift.

    Args:
        drift: J (n, n) per second; all its eigenvalues have negative real parts.
        diffusion: Q (n, n) per second, symmetric and positive definite.

    Raises:
        ValueError: the drift is not stable.
    """
    eye = np.eye(len(drift))
    # Any pace is right; the mean one needs the fewest rounds.
    pace = float(-np.trace(drift) / len(drift))
    inverse = np.linalg.inv(drift - pace * eye)
    power = inverse @ (drift + pace * eye)
    found: Array = 2.0 * pace * inverse @ diffusion @ inverse.T
    for _ in range(ROUNDS):
        found = found + power @ found @ power.T
        power = power @ power
        largest = np.abs(power).max()
        if largest < NEGLIGIBLE:
            return np.asarray((found + found.T) / 2.0)
        if largest > HOPELESS:
            break
    raise ValueError("the drift is not stable")


def correlation(covariances: Array) -> Array:
    """Each covariance (n, n) as a correlation -1..1, with exact ones on the diagonal."""
    deviations = np.sqrt(np.diag(covariances))
    found: Array = np.clip(covariances / np.outer(deviations, deviations), -1.0, 1.0)
    np.fill_diagonal(found, 1.0)
    return found
