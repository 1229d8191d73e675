"""Guesses at what an author meant by a name that does not exist."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 64
"""Longer names are no typing mistakes, and comparing them takes time."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like this one, or none when nothing is like it."""
    if len(name) > LONGEST:
        return None
    by_fold: dict[str, str] = {}
    for candidate in known:
        by_fold.setdefault(_fold(candidate), candidate)
    found = get_close_matches(_fold(name), by_fold, n=1, cutoff=0.6)
    return by_fold[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message, such as "; did you mean 'pcc'?", or nothing."""
    guess = nearest(name, known)
    return "" if guess is None else f"; did you mean '{guess}'?"


def _fold(name: str) -> str:
    return name.casefold().replace("_", "-").replace(" ", "-")
