"""What an unquoted word means, by the core schema of YAML 1.2.

So `yes`, `no`, `on`, `12:30` and `2025-01-31` are text, and `010` is ten.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None

WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
NUMBER_STARTS = frozenset("0123456789+-.")
NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], int | float]], ...] = (
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), float),
    (re.compile(r"0o[0-7]+"), lambda word: int(word[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]+"), lambda word: int(word[2:], 16)),
)
LONGEST_NUMBER = 40
SPACELESS = "\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60"
FOLD = re.compile(rf"(?<=[{SPACELESS}]) (?=[{SPACELESS}])")
"""A space between characters of Chinese or Japanese, which have none."""


def unfolded(text: str, is_folded: bool) -> str:
    """A text of several lines of the file, without the spaces that stand for their ends."""
    return FOLD.sub("", text) if is_folded else text


def resolve(word: str) -> Scalar:
    """The value of an unquoted word.

    Raises:
        ValueError: it is a number of more than `LONGEST_NUMBER` characters.
    """
    if word in WORDS:
        return WORDS[word]
    if word[0] not in NUMBER_STARTS:
        return word
    for pattern, convert in NUMBERS:
        if pattern.fullmatch(word):
            if len(word) > LONGEST_NUMBER:
                raise ValueError(f"the number has more than {LONGEST_NUMBER} characters")
            return convert(word)
    return word
