"""Finds the hard words of a slide in its texts, so that they can be tapped there."""

import re
from collections.abc import Mapping

from dmnkiosk.content.words import GlossaryEntry
from dmnkiosk.views.controls.lines import HardWord

BEFORE = "(?<![A-Za-z\u00c0-\u024f])"
"""No word begins within another one, as ECT in `effects`; scripts that join words are let be."""

Forms = dict[str, tuple[str, ...]]
"""Hard word -> how it stands in running text."""


def forms_of(words: tuple[str, ...], glossary: Mapping[str, GlossaryEntry]) -> Forms:
    """The forms of some hard words."""
    return {word: glossary[word].forms for word in words}


def take(text: str, left: Forms) -> tuple[HardWord, ...]:
    """The first place of each hard word in a text; a word that was found is taken from `left`."""
    found: list[HardWord] = []
    for word, forms in list(left.items()):
        matches = [re.search(BEFORE + re.escape(form), text, re.IGNORECASE) for form in forms]
        spots = [(m.start(), m.start() - m.end()) for m in matches if m is not None]
        spots = [s for s in spots if not any(_clash(s, other) for other in found)]
        if spots:
            start, length = min(spots)
            found.append(HardWord(word, start, -length))
            del left[word]
    return tuple(sorted(found, key=_start))


def _clash(spot: tuple[int, int], other: HardWord) -> bool:
    start, length = spot[0], -spot[1]
    return start < other.start + other.length and other.start < start + length


def _start(word: HardWord) -> int:
    return word.start
