"""Sizes on the glass: the numbers of the standards on real panels."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.themes.scripts import ARABIC, CHINESE, LATIN
from dmnkiosk.themes.sizes import (
    CAPITAL_DEGREES,
    TYPE_SCALE,
    Sizes,
    TextSize,
    density_of,
)

STANDARD = Sizes(density_of(1920, 1080, 24.0))
PANELS = {
    "24 inch": (1920, 1080, 24.0),
    "24 inch upright": (1080, 1920, 24.0),
    "32 inch 4K": (3840, 2160, 32.0),
    "15.6 inch": (1366, 768, 15.6),
    "10 inch tablet": (1280, 800, 10.1),
}


def test_a_24_inch_panel_has_3_6_pixels_in_a_millimeter():
    assert STANDARD.density == pytest.approx(3.6137, abs=1e-4)


def test_the_smallest_type_of_the_standard_panel_is_34_pixels():
    # 33.05 would do: 33 would fall short of 0.7 degrees by a hair.
    assert STANDARD.type_px("small") == 34


def test_a_target_of_the_standard_panel_is_46_pixels():
    assert STANDARD.target == 46


def test_a_gap_of_the_standard_panel_is_10_pixels():
    assert STANDARD.gap == 10


@pytest.mark.parametrize("panel", PANELS)
def test_targets_and_gaps_are_never_smaller_than_the_standard_asks(panel):
    sizes = Sizes(density_of(*PANELS[panel]))
    assert sizes.target / sizes.density >= 12.7
    assert sizes.gap / sizes.density >= 2.54


@pytest.mark.parametrize("script", [LATIN, ARABIC, CHINESE], ids=lambda script: script.id)
@pytest.mark.parametrize("distance_mm", [400.0, 500.0, 700.0])
@pytest.mark.parametrize("role", TYPE_SCALE)
@pytest.mark.parametrize("panel", PANELS)
def test_a_capital_never_looks_smaller_than_the_standard_asks(panel, role, distance_mm, script):
    sizes = Sizes(density_of(*PANELS[panel]), distance_mm, script=script)
    capital_mm = sizes.type_px(role) * script.stands / sizes.density
    degrees = math.degrees(math.atan(capital_mm / distance_mm))
    assert degrees >= CAPITAL_DEGREES - 1e-9


def test_a_larger_text_makes_every_role_larger():
    large = Sizes(STANDARD.density, scale=1.5)
    assert all(large.type_px(role) > STANDARD.type_px(role) for role in TYPE_SCALE)


def test_the_text_size_leaves_targets_alone():
    assert Sizes(STANDARD.density, scale=2.0).target == STANDARD.target


@given(st.floats(0.0, 1000.0))
def test_lengths_on_the_glass_are_in_proportion(millimeters):
    assert STANDARD.px(millimeters) == pytest.approx(millimeters * STANDARD.px(1.0))


def test_a_panel_has_the_same_density_upright():
    assert density_of(1080, 1920, 24.0) == density_of(1920, 1080, 24.0)


def test_every_text_size_is_offered_but_on_the_smallest_glass():
    sizes = Sizes(density_of(1280, 800, 10.1), 450.0, shorter=800)
    assert sizes.offered == tuple(TextSize)
    small = Sizes(density_of(1024, 600, 7.0), 400.0, shorter=600)
    assert small.offered == (TextSize.SMALL, TextSize.STANDARD)
    assert small.fitted(TextSize.LARGEST) is TextSize.STANDARD
    assert small.fitted(TextSize.SMALL) is TextSize.SMALL


def test_a_size_that_is_offered_leaves_eight_lines():
    small = Sizes(density_of(1024, 600, 7.0), 400.0, shorter=600)
    largest = replace(small, scale=small.offered[-1].scale)
    assert 8 * largest.line_px("small", 1.35) <= 600
