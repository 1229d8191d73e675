"""Words that hurt, or promise too much, never reach a patient.

docs/authoring.md says what to write instead.
"""

import re
from pathlib import Path

import pytest

from tests.house.places import own_files, short

FORBIDDEN = re.compile(
    r"\b(?:broken|hijack\w*|rewir\w*|reset\w*|cure[sd]?|curing|switch\w* off|overactive"
    r"|damaged?|chemical imbalance|committed suicide|failed attempts?)\b",
    re.IGNORECASE,
)
# The kiosk's own list of such words, in an interface file.
LIST = re.compile(r"^avoid:\n(?:[ #].*\n|\n)*", re.MULTILINE)
TOLD = re.compile(r"(?:text|glossary)\.[\w-]+\.yaml")


def told_to_patients(path: Path) -> bool:
    """Tell whether a file holds words that are shown or spoken."""
    return bool(TOLD.fullmatch(path.name)) or path.parent.name == "interface"


def words_in(text: str) -> list[str]:
    """Return the forbidden words of a text; a comment is no text."""
    lines = LIST.sub("", text).splitlines()
    spoken = "\n".join(re.sub(r"(?:^|\s)#.*", "", line) for line in lines)
    return [found.group() for found in FORBIDDEN.finditer(re.sub(r"\s+", " ", spoken))]


def test_no_forbidden_word_is_told_to_patients():
    found = {
        short(path): words_in(path.read_text(encoding="utf-8"))
        for path in own_files("resources")
        if path.suffix == ".yaml" and told_to_patients(path)
    }
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "text",
    ["a broken brain", "it rewires", "Resets the network", "is cured", "was switched\n  off"],
)
def test_a_forbidden_word_is_noticed(text: str):
    assert words_in(text)


@pytest.mark.parametrize(
    "text",
    ["accurate", "avoid:\n  - cure\nnext: calm", "secure", "presets", "calm # broken", "procures"],
)
def test_an_innocent_word_is_let_be(text: str):
    assert words_in(text) == []
