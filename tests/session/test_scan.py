"""The marker that moves by itself: where it is after any time and any press."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.session.scan import (
    FEW,
    MOST,
    ROUNDS,
    Scan,
    Tree,
    fitted,
    later,
    path_to,
    pressed,
    tree_of,
    under,
    until_next,
)

DWELL = 2.0
SIZES = st.lists(st.integers(0, 30), min_size=1, max_size=8).filter(any)


def stepped(scan: Scan, tree: Tree, steps: int = 1) -> Scan:
    for _ in range(steps):
        scan = later(scan, DWELL, DWELL, tree)
    return scan


def reached(tree: Tree, number: int) -> int:
    """How many presses lead to a control, by the marker alone."""
    scan, presses, way = Scan(), 0, path_to(tree, number)
    for _ in range(1000):
        if scan.path == way[: len(scan.path)]:
            presses += 1
            scan, path = pressed(scan, tree)
            if path is not None:
                assert path == way
                return presses
        else:
            scan = stepped(scan, tree)
    raise AssertionError(f"the marker never comes to {way}")


def test_few_controls_need_no_groups():
    assert tree_of([2, 0, FEW - 2]) == ((),) * FEW


@given(SIZES)
def test_every_control_is_reached_by_few_presses(sizes: list[int]):
    tree = tree_of(sizes)
    presses = [reached(tree, number) for number in range(sum(sizes))]
    assert max(presses) <= 3


@given(SIZES)
def test_no_group_is_large_and_none_holds_a_single_control(sizes: list[int]):
    groups = [part for part in tree_of(sizes) if part]
    assert all(2 <= len(group) <= MOST for group in groups)


@given(SIZES)
def test_numbers_and_ways_are_the_same_controls(sizes: list[int]):
    tree = tree_of(sizes)
    for number in range(sum(sizes)):
        assert list(under(tree, path_to(tree, number))) == [number]


def test_the_marker_stays_for_the_dwell_and_then_moves_on():
    tree = tree_of([3])
    scan = later(Scan(), 1.5, DWELL, tree)
    assert (scan.at, until_next(scan, DWELL, tree)) == (0, 0.5)
    assert later(scan, 0.5, DWELL, tree).at == 1


def test_a_machine_that_slept_skips_nothing():
    assert later(Scan(), 3600.0, DWELL, tree_of([3])).at == 1


def test_after_three_rounds_it_waits_and_a_press_makes_it_go_on():
    tree = tree_of([4])
    scan = stepped(Scan(), tree, 4 * ROUNDS - 1)
    assert (scan.rests, scan.at) == (False, 3)
    scan = stepped(scan, tree)
    assert scan.rests
    assert until_next(scan, DWELL, tree) is None
    assert stepped(scan, tree, 100) == scan
    assert pressed(scan, tree) == (Scan(), None)


def test_a_press_on_a_group_goes_in_and_two_rounds_lead_out_behind_it():
    tree = tree_of([4, 4, 4])
    scan, path = pressed(stepped(Scan(), tree), tree)
    assert (scan.path, path) == ((1, 0), None)
    assert stepped(scan, tree, 8).path == (2,)


def test_a_press_on_a_control_leaves_the_marker_there():
    tree = tree_of([4, 4])
    inside, _ = pressed(Scan(), tree)
    third = stepped(inside, tree, 2)
    after, path = pressed(third, tree)
    assert (after.path, path, after.seconds) == ((0, 2), (0, 2), 0.0)
    assert stepped(after, tree, 2).path == (1,)


@pytest.mark.parametrize(("number", "path"), [(0, (0,)), (6, (1,))])
def test_what_is_marked_stays_marked_when_other_controls_come(number: int, path: tuple[int, ...]):
    before, tree = tree_of([4, 4]), tree_of([6, 4])
    scan = stepped(Scan(), before, path[0])
    assert fitted(scan, before, tree, number).path == path


def test_where_nothing_of_it_is_left_it_begins_anew():
    tree = tree_of([4, 4])
    assert fitted(stepped(Scan(), tree), tree, tree_of([2]), None) == Scan()
