"""Contrast, against values that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.themes.contrast import PAIRS, Kind, contrast, luminance, off

COLOR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("#000000", 0.0),
        ("#ffffff", 1.0),
        ("#ff0000", 0.2126),
        ("#00ff00", 0.7152),
        ("#0000ff", 0.0722),
        ("#808080", 0.2159),
        ("#0a0a0a", 0.003035),
    ],
)
def test_the_luminance_of_known_colors(color, expected):
    assert luminance(color) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#595959", "#ffffff", 7.0),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_the_contrast_of_known_pairs(first, second, expected):
    assert contrast(first, second) == pytest.approx(expected, abs=0.01)


@given(COLOR, COLOR)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(first, second):
    assert contrast(first, second) == contrast(second, first)
    assert 1.0 <= contrast(first, second) <= 21.0 + 1e-9


@given(COLOR)
def test_capital_letters_name_the_same_color(color):
    assert luminance(color.upper()) == luminance(color)


@pytest.mark.parametrize(
    ("kind", "words", "ground", "allowed"),
    [
        (Kind.STANDARD, "#595959", "#ffffff", True),
        (Kind.STANDARD, "#5b5b5b", "#ffffff", False),
        (Kind.HIGH, "#ffffff", "#000000", True),
        (Kind.HIGH, "#f0f0f0", "#000000", False),
        (Kind.HIGH, "#fff14a", "#000000", True),
        (Kind.HIGH, "#ffe000", "#000000", False),
        (Kind.HIGH, "#000000", "#5cf2ff", True),
        (Kind.HIGH, "#00e0e0", "#000000", False),
        (Kind.HIGH, "#ffb000", "#000000", False),
        (Kind.LOW, "#737373", "#ffffff", True),
        (Kind.LOW, "#808080", "#ffffff", False),
        (Kind.LOW, "#404040", "#ffffff", False),
    ],
)
def test_each_kind_of_theme_has_limits_of_its_own(kind, words, ground, allowed):
    colors = dict.fromkeys({role for pair in PAIRS for role in pair[:2]}, ground) | {"ink": words}
    told = [found for found in off(kind, colors) if (found.role, found.ground) == ("ink", "panel")]
    assert (not told) is allowed
