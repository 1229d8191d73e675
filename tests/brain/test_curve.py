"""Curves go through their knots, keep between them, and are smooth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.brain.curve import Knot, value_at

TINY = 1e-9


@st.composite
def knots(draw: st.DrawFn) -> tuple[Knot, ...]:
    """Any knots in rising order, of the sizes that courses have."""
    widths = draw(st.lists(st.floats(0.1, 5000.0), min_size=1, max_size=8))
    start = draw(st.floats(-100.0, 100.0))
    places = [start + sum(widths[:count]) for count in range(len(widths) + 1)]
    values = draw(st.lists(st.floats(0.0, 1.0), min_size=len(places), max_size=len(places)))
    return tuple(zip(places, values, strict=True))


def within(curve: tuple[Knot, ...], number: int, share: float) -> float:
    start, end = curve[number][0], curve[number + 1][0]
    return min(start + share * (end - start), end)


@given(knots())
def test_a_curve_goes_through_its_knots(curve: tuple[Knot, ...]):
    for place, value in curve:
        assert value_at(curve, place) == pytest.approx(value, abs=TINY)


@given(knots(), st.data())
def test_a_curve_never_leaves_the_values_of_its_two_knots(curve: tuple[Knot, ...], data):
    number = data.draw(st.integers(0, len(curve) - 2))
    low, high = sorted((curve[number][1], curve[number + 1][1]))
    place = within(curve, number, data.draw(st.floats(0.0, 1.0)))
    assert low <= value_at(curve, place) <= high


@given(knots(), st.data())
def test_a_curve_never_turns_between_two_knots(curve: tuple[Knot, ...], data):
    number = data.draw(st.integers(0, len(curve) - 2))
    shares = sorted(data.draw(st.lists(st.floats(0.0, 1.0), min_size=2, max_size=2)))
    early, late = (value_at(curve, within(curve, number, share)) for share in shares)
    way = curve[number + 1][1] - curve[number][1]
    assert (late - early) * (1.0 if way >= 0.0 else -1.0) >= -TINY


@given(knots(), st.floats(0.0, 1e6))
def test_a_curve_is_flat_outside_its_ends(curve: tuple[Knot, ...], away: float):
    assert value_at(curve, curve[0][0] - away) == curve[0][1]
    assert value_at(curve, curve[-1][0] + away) == curve[-1][1]


@given(knots())
def test_a_curve_has_no_kink_at_a_knot(curve: tuple[Knot, ...]):
    for before, here, after in zip(curve, curve[1:], curve[2:], strict=False):
        near = 1e-5 * min(here[0] - before[0], after[0] - here[0])
        slope_in = (here[1] - value_at(curve, here[0] - near)) / near
        slope_out = (value_at(curve, here[0] + near) - here[1]) / near
        steepest = 1.0 / min(here[0] - before[0], after[0] - here[0])
        assert slope_in == pytest.approx(slope_out, abs=1e-3 * steepest)


def test_a_peak_is_level_and_highest():
    curve = ((0.0, 0.0), (1.0, 1.0), (3.0, 0.2))
    assert value_at(curve, 1.0) == 1.0
    assert all(value_at(curve, place) < 1.0 for place in (0.9, 0.99, 1.01, 1.1))
    assert value_at(curve, 0.99) == pytest.approx(1.0, abs=1e-3)


def test_two_knots_are_joined_by_a_straight_line():
    assert value_at(((0.0, 0.0), (10.0, 1.0)), 2.5) == pytest.approx(0.25)


def test_one_knot_is_a_level():
    assert value_at(((3.0, 0.4),), 2.0) == value_at(((3.0, 0.4),), 4.0) == 0.4


def test_a_curve_is_the_pchip_curve_of_its_knots():
    curve = ((0.0, 0.1), (1.0, 0.9), (4.0, 0.3), (5.0, 0.35), (9.0, 1.0))
    found = [value_at(curve, place) for place in (0.5, 2.0, 3.0, 4.5, 7.0, 8.9)]
    # Computed once with scipy.interpolate.PchipInterpolator.
    known = [0.63125, 0.7444444444, 0.4555555556, 0.316356383, 0.5833244681, 0.9749668318]
    assert found == pytest.approx(known, abs=1e-9)
