"""Texts of one direction among those of another."""

import unicodedata

ON_APART, POP = "\u2066", "\u2069"
"""Unicode's LRI and PDI: what is between them runs from left to right, and moves nothing else."""

BACK, FORTH = frozenset({"R", "AL"}), frozenset({"L", "EN"})
"""Kinds of letters and digits that run from right to left, and from left to right."""


def isolated(text: str) -> str:
    """A text that keeps its own direction wherever it stands, if it has one to lose."""
    return f"{ON_APART}{text}{POP}" if runs_on(text) else text


def runs_on(text: str) -> bool:
    """Whether a text has letters or digits, and all run from left to right."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return bool(kinds & FORTH) and not kinds & BACK
