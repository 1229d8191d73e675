"""The bundled fonts have every character of every text, in every weight that texts are set in."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont

from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.scripts import ARABIC, CHINESE, LATIN
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.style import FAMILIES, Style
from dmnkiosk.yamlfile.reader import read
from tests.driver import bundled_shelf, load_fonts_once

RESOURCES = bundled()
LANGUAGES = sorted(path.stem for path in (RESOURCES / "interface").glob("*.yaml"))
SCRIPTS = {script.id: script for script in (LATIN, ARABIC, CHINESE)}
EXPECTED = {"latin": "Hx9", "arabic": "مح", "chinese": "脑"}
PUBLISHED_MB = 2.9
"""What the fonts weigh together, rounded up: an update that bundles much more is noticed."""


def files_of(language: str) -> Iterator[str]:
    yield from (f"decks/dmn/{kind}.{language}.yaml" for kind in ("text", "glossary"))
    yield f"interface/{language}.yaml"


def letters_of(data: object) -> set[str]:
    if isinstance(data, str):
        return {c for c in data if not c.isspace() and unicodedata.category(c) != "Cf"}
    if isinstance(data, dict):
        return set().union(*(letters_of(value) for value in data.values()))
    return set().union(*map(letters_of, data)) if isinstance(data, list) else set()


def lacking(letters: set[str], weight: str) -> list[str]:
    """The characters that no bundled font of a weight has."""
    fonts = [QRawFont(str(path), 20.0) for path in font_files() if weight in path.name]
    assert len(fonts) == len(FAMILIES)
    return sorted(c for c in letters if not any(f.supportsCharacter(ord(c)) for f in fonts))


def font_files() -> list[Path]:
    return sorted((RESOURCES / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_have_every_character_of_a_language(language: str, weight: str, qapp):
    letters = set().union(*(letters_of(read(RESOURCES, f).data) for f in files_of(language)))
    assert len(letters) > 40
    assert lacking(letters, weight) == []


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_fonts_have_every_character_of_what_is_in_no_language(weight: str, qapp):
    names = ("kiosk.yaml", "decks/dmn/claims.yaml", "decks/dmn/sources.yaml")
    countries = (f"help/{path.name}" for path in (RESOURCES / "help").glob("*.yaml"))
    letters = set().union(*(letters_of(read(RESOURCES, f).data) for f in (*names, *countries)))
    assert lacking(letters, weight) == []


def test_a_character_that_no_font_has_is_noticed(qapp):
    assert lacking({"A", "脑", "ب", "Ж"}, "Regular") == ["Ж"]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_set_in_its_own_typeface_and_weight_but_never_aslant(
    name: str, bold: bool, qapp
):
    load_fonts_once()
    shelf = bundled_shelf()
    assert shelf.library is not None
    style = Style(shelf.library.themes["day"], Sizes(3.6, script=SCRIPTS[name]), RESOURCES)
    font = style.font("body", bold=bold, italic=True)
    assert font.italic() is (name == "latin")
    info = QFontInfo(style.font("body", bold=bold))
    assert info.family() == FAMILIES[name][0]
    assert info.bold() is bold
    metrics = QFontMetricsF(style.font("body", bold=bold))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in EXPECTED[name])
    assert metrics.height() <= style.sizes.line_px("body", 1.3)


def test_the_fonts_are_small_and_have_their_licenses_beside_them():
    assert sum(path.stat().st_size for path in font_files()) < PUBLISHED_MB * 1e6
    for license_ in ("OFL.txt", "OFL-noto-sans-arabic.txt", "OFL-noto-sans-sc.txt"):
        assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / license_).read_text().upper()
        assert f"resources/fonts/{license_}" in (RESOURCES.parent / "NOTICE").read_text()
