"""Mixes: brain states, and the share that each of them has in a picture."""

from collections.abc import Sequence
from math import fsum

Mix = tuple[tuple[str, float], ...]
"""States and their shares: all above 0, summing to 1, each state once, in the file's order."""


def pure(state: str) -> Mix:
    """The mix that is one state alone."""
    return ((state, 1.0),)


def blended(first: Mix, second: Mix, share: float, order: Sequence[str]) -> Mix:
    """The mix that lies between two others.

    Args:
        first: what is left as the share falls.
        second: what is reached as the share rises.
        share: how much of `second`; below 0 counts as 0 and above 1 as 1.
        order: all states, in the order in which a mix names them.
    """
    if share <= 0.0 or first == second:
        return first
    if share >= 1.0:
        return second
    one, other = dict(first), dict(second)
    shares = {s: one.get(s, 0.0) * (1.0 - share) + other.get(s, 0.0) * share for s in order}
    whole = fsum(shares.values())
    return tuple((state, part / whole) for state, part in shares.items() if part > 0.0)
