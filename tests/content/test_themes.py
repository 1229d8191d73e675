"""A theme whose words cannot be seen is told to its author."""

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.contrast import too_faint


@pytest.mark.parametrize("theme", ["day", "night"])
def test_every_bundled_theme_can_be_seen(theme):
    library = load(bundled(), KINDS)
    assert too_faint(library.themes[theme].colors) == ()


def test_a_faint_color_is_told_with_its_place(spoil):
    first, *others = spoil("themes/night.yaml", 'help: "#FF8A7A"', 'help: "#401010"')
    assert first == (
        "themes/night.yaml:@:9: colors.help: help on ground has a contrast of 1.1; it needs 3, "
        "so make one of the two lighter or darker"
    )
    assert len(others) == 3


def test_a_color_that_is_no_color_is_told_with_its_place(spoil):
    (problem,) = spoil("themes/day.yaml", 'ink: "#14263A"', "ink: navy")
    assert problem.startswith("themes/day.yaml:@:8: colors.ink: ")
