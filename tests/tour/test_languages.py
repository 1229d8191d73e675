"""Every language keeps the rules of the glass, and so do languages that nobody speaks.

Those show what a translation would break: words that are much longer, all read from the right,
and a mark around each text, beside which whatever has no key is seen.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dmnkiosk.content.library import Library
from dmnkiosk.texts.pseudo import PSEUDO, unmarked
from tests.conftest import SWEEP
from tests.sample import chance
from tests.tour.album import Picture, album, library_in, take_tour
from tests.tour.rules import breaches, lack_a_footer

TRANSLATIONS = ("ar", "es", "zh")
FEW = 2
"""How many slides of a language are looked at when not all are."""

UNTRANSLATED = ("sources", "staff")
"""Claims and references are told in English; the staff screen stands when no language can be."""


def slides_of(tag: str, library: Library) -> list[str]:
    """All slides, which none stands for; of a sample, a few, and other ones for each language."""
    order = library.order()
    start = chance() + FEW * sorted((*PSEUDO, *TRANSLATIONS)).index(tag)
    return [] if SWEEP == "whole" else [order[(start + i) % len(order)] for i in range(FEW)]


def tour_in(tag: str, out: Path, slides: list[str], much: str = "--brief") -> list[Picture]:
    """Take a tour in a language, as short as `much` makes it."""
    options = [option for slide in slides for option in ("--slide", slide)]
    done = take_tour(out, "--lang", tag, much, *options)
    assert done.returncode == 0, done.stderr
    pictures = album(out)
    assert {picture.language for picture in pictures if picture.slide != "staff"} == {tag}
    return pictures


@pytest.mark.parametrize("tag", [*TRANSLATIONS, *PSEUDO])
def test_a_tour_in_another_language_keeps_the_rules_of_the_glass(
    tag: str, library: Library, tmp_path: Path
):
    pictures = tour_in(tag, tmp_path, slides_of(tag, library))
    told = [breach for picture in pictures for breach in breaches(picture)]
    told += lack_a_footer(pictures)
    assert told == [], "\n".join([f"{len(told)} faults in {tag}:", *told])


def test_no_word_on_the_glass_is_without_a_key(tmp_path: Path):
    much = "--brief" if SWEEP == "whole" else "--glance"
    pictures = tour_in("en-x-marked", tmp_path, [], much)
    told = [t for picture in pictures if picture.slide not in UNTRANSLATED for t in bare(picture)]
    assert len(pictures) > 100
    assert told == [], "\n".join(["Words that no text has:", *told])


def bare(picture: Picture) -> Iterator[str]:
    """Painted words that are in no mark, but for names: of papers, and of languages."""
    languages = library_in("en-x-marked").languages.values()
    names = {language.interface.name for language in languages}
    for text in picture.texts:
        left = unmarked(text.words)
        if text.words not in names and any(letter.isalnum() for letter in left):
            yield f"{picture.name}: {text} without a mark: {left!r}"
