"""A theme whose words cannot be seen, or that has no name, is told to its author."""

import pytest

from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.contrast import Kind, off
from tests.content.conftest import Copy

OFFERED = ["day", "night", "high-contrast", "soft"]


@pytest.fixture(scope="module")
def library() -> Library:
    return load(bundled(), KINDS)


@pytest.mark.parametrize("name", OFFERED)
def test_every_bundled_theme_has_the_contrast_of_its_kind(library: Library, name: str):
    theme = library.themes[name]
    assert off(theme.kind, theme.colors) == ()


def test_themes_are_offered_in_the_order_they_say_by_the_names_of_the_language(library: Library):
    names = library.theme_names(library.languages["en"])
    assert list(names) == OFFERED
    assert list(names.values()) == ["Day", "Night", "High contrast", "Soft"]


def test_there_is_a_theme_of_each_kind(library: Library):
    assert {theme.kind for theme in library.themes.values()} == set(Kind)


def test_a_faint_color_is_told_with_its_place(spoil):
    first, *others = spoil("themes/night.yaml", 'help: "#FF8A7A"', 'help: "#401010"')
    assert first == (
        "themes/night.yaml:@:9: colors.help: help on ground has a contrast of 1.1; it needs 3 in "
        "a theme of standard contrast, so make one of the two lighter or darker"
    )
    assert len(others) == 3


def test_a_strong_color_in_a_theme_of_low_contrast_is_told_with_its_place(spoil):
    told = (
        "themes/soft.yaml:@:9: colors.soft: soft on ground has a contrast of 14.6; it may have 8 "
        "at most in a theme of low contrast, so bring the two nearer to each other"
    )
    assert told in spoil("themes/soft.yaml", 'soft: "#55483B"', 'soft: "#000000"')


def test_a_color_that_is_no_color_is_told_with_its_place(spoil):
    (problem,) = spoil("themes/day.yaml", 'ink: "#14263A"', "ink: navy")
    assert problem.startswith("themes/day.yaml:@:8: colors.ink: ")


def test_a_clinic_adds_a_theme_by_one_file(copy: Copy):
    day = (copy.root / "themes/day.yaml").read_text("utf-8")
    own = copy.root / "themes/our-blue.yaml"
    own.write_text(day.replace("id: day\norder: 1\n", "id: our-blue\n"), "utf-8")
    (problem,) = copy.problems()
    assert problem == (
        "themes/our-blue.yaml:2:5: id: this theme has no name; write one, such as "
        "'names: {en: Warm}'"
    )
    named = "id: our-blue\nnames: {en: Our blue, es: Nuestro azul}\n"
    own.write_text(day.replace("id: day\norder: 1\n", named), "utf-8")
    assert copy.problems() == []
    library = load(copy.root, KINDS)
    names = library.theme_names(library.languages["en"])
    assert list(names.items())[-1] == ("our-blue", "Our blue")
    assert library.themes["our-blue"].name("es", {}) == "Nuestro azul"
    assert library.themes["our-blue"].name("ar", {}) == "Our blue"
