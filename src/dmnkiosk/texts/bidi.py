"""Texts of one direction among those of another."""

import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
"""Unicode's FSI and PDI: what stands between them has its own direction, and moves nothing else."""

BACK, ON = frozenset({"R", "AL"}), frozenset({"L", "EN"})
"""Kinds of letters and digits that run from right to left, and from left to right."""


def isolated(text: str) -> str:
    """A text that keeps its own direction wherever it stands, if it has one to lose."""
    return f"{FIRST_STRONG}{text}{POP}" if runs_on(text) else text


def runs_on(text: str) -> bool:
    """Whether a text has letters or digits, and all run from left to right."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return bool(kinds & ON) and not kinds & BACK
