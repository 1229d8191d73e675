"""Easing and blending."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.motion.easing import blend, clamp, smooth

SHARE = st.floats(0.0, 1.0)
NUMBER = st.floats(-1e6, 1e6)


def test_easing_starts_at_the_start_and_ends_at_the_end():
    assert (smooth(0.0), smooth(0.5), smooth(1.0)) == (0.0, 0.5, 1.0)


@given(NUMBER)
def test_easing_stays_between_start_and_end(progress):
    assert 0.0 <= smooth(progress) <= 1.0


@given(SHARE, SHARE)
def test_easing_never_turns_back(one, other):
    early, late = sorted((one, other))
    assert smooth(early) <= smooth(late) + 1e-12


@given(SHARE, SHARE)
def test_easing_never_jumps(one, other):
    assert abs(smooth(one) - smooth(other)) <= 1.875 * abs(one - other) + 1e-12


@given(SHARE)
def test_easing_ends_as_it_begins(progress):
    assert smooth(1.0 - progress) == pytest.approx(1.0 - smooth(progress))


@pytest.mark.parametrize("end", [0.0, 1.0])
def test_easing_has_no_speed_and_no_jump_of_speed_at_its_ends(end):
    step = 1e-4
    inside = abs(end - step)
    assert abs(smooth(inside) - smooth(end)) < step**2


@given(NUMBER, NUMBER)
def test_a_blend_leads_from_start_to_end(start, end):
    assert blend(start, end, 0.0) == start
    assert blend(start, end, 1.0) == pytest.approx(end, abs=1e-6)


@given(NUMBER, NUMBER, SHARE)
def test_a_blend_stays_between_its_ends(start, end, progress):
    low, high = sorted((start, end))
    assert low - 1e-6 <= blend(start, end, progress) <= high + 1e-6


@pytest.mark.parametrize(("value", "kept"), [(-2.0, 0.0), (0.25, 0.25), (7.0, 1.0)])
def test_a_clamped_value_stays_in_its_range(value, kept):
    assert clamp(value) == kept


def test_a_clamp_may_have_limits_of_its_own():
    assert clamp(7.0, 2.0, 5.0) == 5.0
