"""How the nodes wander: exact steps of a linear network, on a lap that closes without a seam."""

from math import frexp

import numpy as np

from dmnkiosk.brain.dynamics import Array, Dynamics

TERMS = 16
"""Terms of the exponential series: exact to 1e-17 for norms up to a half."""

NEGLIGIBLE = 1e-18


def exponential(matrix: Array) -> Array:
    """The exponential of a square matrix: halved often enough, by its series, and squared again."""
    halvings = max(frexp(float(np.linalg.norm(matrix)))[1] + 1, 0)
    small = matrix / 2.0**halvings
    found = term = np.eye(len(matrix))
    for order in range(1, TERMS):
        term = term @ small / order
        found = found + term
    for _ in range(halvings):
        found = found @ found
    return found


def noise(seed: int, steps: int, nodes: int) -> Array:
    """Standard normal noise (steps, nodes); that of a step follows from the seed and the step."""
    return np.random.Generator(np.random.PCG64(seed)).standard_normal((steps, nodes))


def lap(dynamics: Dynamics, covariance: Array, pushes: Array, step_seconds: float) -> Array:
    """One lap (steps, n) of x[t] = M x[t-1] + L z[t] about the mean; its end leads to its start.

    M = exp(J dt) and L L' = S - M S M' make each step exact, however long it is.

    Args:
        dynamics: what moves the nodes.
        covariance: S (n, n), the solution of its Lyapunov equation.
        pushes: z (steps, n), standard normal; the lap's noise, which begins anew after it.
        step_seconds: dt, above 0.
    """
    move = exponential(dynamics.drift() * step_seconds)
    push = np.linalg.cholesky(covariance - move @ covariance @ move.T)
    wander, reach = pushes @ push.T, 1
    # The sum over all earlier pushes, round and round the lap, doubled until the oldest have faded.
    while np.abs(move).max() > NEGLIGIBLE:
        wander = wander + np.roll(wander, reach, axis=0) @ move.T
        move, reach = move @ move, reach * 2
    return wander + dynamics.response()
