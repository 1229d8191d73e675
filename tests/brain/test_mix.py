"""Mixes stay convex, in order, and free of states that have no share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.brain.mix import Mix, blended, pure
from tests.brain.network import STATES, mixes

ORDER = ("a", "b", "c")
SHARES = st.floats(0.0, 1.0)


def test_a_pure_mix_is_one_state_alone():
    assert pure("a") == (("a", 1.0),)


def test_two_states_share_a_mix_in_the_order_of_the_file():
    assert blended(pure("c"), pure("a"), 0.25, ORDER) == (("a", 0.25), ("c", 0.75))


def test_a_state_that_both_mixes_have_is_named_once():
    first = blended(pure("a"), pure("b"), 0.5, ORDER)
    assert blended(first, pure("b"), 0.5, ORDER) == (("a", 0.25), ("b", 0.75))


@pytest.mark.parametrize(("share", "left"), [(0.0, "a"), (-0.1, "a"), (1.0, "b"), (1.1, "b")])
def test_an_end_of_the_way_leaves_no_trace_of_the_other(share: float, left: str):
    assert blended(pure("a"), pure("b"), share, ORDER) == pure(left)


@given(mixes(), SHARES)
def test_a_mix_with_itself_is_itself(mix: Mix, share: float):
    assert blended(mix, mix, share, STATES) is mix


@given(mixes(), mixes(), SHARES)
def test_a_mix_of_mixes_is_a_mix(first: Mix, second: Mix, share: float):
    found = blended(first, second, share, STATES)
    assert sum(part for _, part in found) == pytest.approx(1.0, abs=1e-12)
    assert min(part for _, part in found) > 0.0
    named = [state for state, _ in found]
    assert named == [state for state in STATES if state in set(named)]


@given(mixes(), mixes(), SHARES)
def test_each_state_has_its_share_of_both(first: Mix, second: Mix, share: float):
    one, other = dict(first), dict(second)
    found = dict(blended(first, second, share, STATES))
    for state in STATES:
        expected = (1.0 - share) * one.get(state, 0.0) + share * other.get(state, 0.0)
        assert found.get(state, 0.0) == pytest.approx(expected, abs=1e-12)
