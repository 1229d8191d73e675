"""What a visitor did, and where the run is because of it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.scene.controls import (
    CHOICE_SECONDS,
    DRAG_SECONDS,
    LIGHT_SECONDS,
    LIT,
    LIT_SECONDS,
    PICK,
    PROGRESS,
    Deed,
    Deeds,
    Picked,
    Run,
    light_of,
    lit_at,
    picks_of,
    progress_at,
    still_after,
)

STEEPEST = 1.875
"""The greatest slope of the easing, at its middle."""

SHARE = st.floats(0.0, 1.0)
SECOND = st.floats(0.0, 20.0)
RUN = st.builds(Run, st.floats(1.0, 20.0), st.lists(SHARE, min_size=2, max_size=5).map(tuple))
MOVES = st.lists(st.tuples(SECOND, SHARE, st.booleans()), max_size=6).map(
    lambda rows: tuple(Deed(s, PROGRESS, value, gliding) for s, value, gliding in sorted(rows))
)


@given(RUN, SECOND, MOVES)
def test_the_run_stays_between_start_and_end(run, seconds, moves):
    assert -1e-9 <= progress_at(run, seconds, moves) <= 1.0 + 1e-9


@given(RUN, MOVES, st.floats(20.0, 30.0), SHARE, st.booleans())
def test_a_new_deed_never_makes_the_picture_jump(run, moves, seconds, value, gliding):
    before = progress_at(run, seconds, moves)
    added = (*moves, Deed(seconds, PROGRESS, value, gliding))
    assert progress_at(run, seconds, added) == pytest.approx(before, abs=1e-9)


@given(RUN, MOVES, SECOND)
def test_the_picture_never_jumps_as_time_goes_on(run, moves, seconds):
    instant = 1e-4
    fastest = STEEPEST * max(1.0 / DRAG_SECONDS, (len(run.path) - 1) / run.seconds)
    way = progress_at(run, seconds + instant, moves) - progress_at(run, seconds, moves)
    assert abs(way) <= fastest * instant + 1e-9


@given(RUN, MOVES, st.floats(0.0, 30.0))
def test_the_picture_rests_when_it_says_so(run, moves, later):
    rest = still_after(run.seconds, moves)
    there = progress_at(run, rest + 1e-6, moves)
    assert progress_at(run, rest + later + 1e-6, moves) == pytest.approx(there, abs=1e-6)


@given(RUN, MOVES, SECOND, SHARE)
def test_what_is_done_later_changes_nothing_now(run, moves, seconds, value):
    later = (*moves, Deed(seconds + 30.0, PROGRESS, value))
    assert progress_at(run, seconds, later) == progress_at(run, seconds, moves)


@pytest.mark.parametrize("path", [(0.0, 1.0), (0.0, 1.0, 0.0), (0.2, 0.8, 0.5, 1.0)])
def test_a_run_passes_the_points_of_its_path_in_equal_times(path):
    run = Run(12.0, path)
    each = run.seconds / (len(path) - 1)
    assert [run.by_itself(i * each) for i in range(len(path))] == pytest.approx(list(path))


def test_a_run_stays_at_its_end():
    assert Run(6.0, (0.0, 1.0, 0.25)).by_itself(600.0) == 0.25


def test_a_run_between_two_points_never_turns():
    run = Run(6.0)
    places = [run.by_itself(i / 20.0) for i in range(121)]
    assert places == sorted(places)


def test_the_run_goes_by_itself_until_someone_moves_it():
    run = Run(6.0)
    moves = (Deed(3.0, PROGRESS, 0.1),)
    assert progress_at(run, 2.0, moves) == run.by_itself(2.0)
    assert progress_at(run, 3.0 + DRAG_SECONDS, moves) == pytest.approx(0.1)
    assert progress_at(run, 100.0, moves) == pytest.approx(0.1)


def test_a_choice_glides_where_a_finger_is_followed():
    follow, glide = (Deed(0.0, PROGRESS, 1.0, gliding) for gliding in (False, True))
    assert progress_at(Run(6.0), DRAG_SECONDS, (follow,)) == pytest.approx(1.0)
    assert progress_at(Run(6.0), DRAG_SECONDS, (glide,)) < 0.1
    assert progress_at(Run(6.0), CHOICE_SECONDS, (glide,)) == pytest.approx(1.0)


def test_a_place_out_of_range_is_the_nearest_in_it():
    assert progress_at(Run(6.0), 9.0, (Deed(0.0, PROGRESS, 5.0),)) == pytest.approx(1.0)


def test_a_picture_rests_after_its_run_or_after_what_was_done():
    assert still_after(6.0, ()) == 6.0
    assert still_after(6.0, (Deed(1.0, PROGRESS, 0.5),)) == 1.0 + DRAG_SECONDS
    assert still_after(6.0, (Deed(8.0, PROGRESS, 0.5, gliding=True),)) == 8.0 + CHOICE_SECONDS
    assert still_after(6.0, (Deed(9.0, LIT, "pcc"),)) == 9.0 + LIT_SECONDS
    assert still_after(6.0, (Deed(1.0, LIT, "pcc"),)) == 6.0
    assert still_after(6.0, (Deed(9.0, PICK, "a"),)) == 9.0 + LIT_SECONDS
    tapped = (Deed(9.0, LIT, "pcc"), Deed(9.1, PROGRESS, 0.5))
    assert still_after(6.0, tapped) == 9.0 + LIT_SECONDS


def test_a_choice_alone_does_not_end_the_run():
    assert still_after(6.0, (Deed(1.0, PICK, "b"),)) == 6.0


CHOICES: Deeds = (Deed(1.0, PICK, "a"), Deed(2.0, PROGRESS, 0.5), Deed(3.0, PICK, "b"))


def test_the_last_choice_holds():
    assert picks_of(CHOICES)[-1] == Picked("b", 3.0)


def test_before_any_choice_none_holds():
    assert (picks_of(CHOICES[1:2]), picks_of(())) == ((), ())


TAPPED: Deeds = (Deed(1.0, LIT, "pcc"), Deed(1.5, LIT, "mpfc"))


def test_a_tapped_area_glows_up_and_down_once():
    seconds = [1.0, 1.0 + LIT_SECONDS / 2.0, 1.0 + LIT_SECONDS, 60.0]
    assert [lit_at(s, TAPPED, "pcc") for s in seconds] == pytest.approx([0.0, 1.0, 0.0, 0.0])


def test_an_area_does_not_glow_before_it_is_tapped_or_for_another():
    assert lit_at(0.5, TAPPED, "pcc") == 0.0
    assert lit_at(2.0, TAPPED, "precuneus") == 0.0


def test_an_area_tapped_again_while_it_glows_never_jumps():
    again = (*TAPPED, Deed(2.2, LIT, "pcc"))
    glow = [lit_at(i / 1000.0, again, "pcc") for i in range(6000)]
    assert max(abs(b - a) for a, b in itertools.pairwise(glow)) < 0.003


LIGHTS = {"a": ("pcc", "mpfc"), "b": ("pcc",)}


def test_the_light_of_choices_glides_from_one_to_the_next():
    both = [light_of(i / 100.0, CHOICES, "pcc", LIGHTS) for i in range(500)]
    first = [light_of(i / 100.0, CHOICES, "mpfc", LIGHTS) for i in range(500)]
    steepest = STEEPEST / LIGHT_SECONDS / 100.0 + 1e-9
    for lit in (both, first):
        assert max(abs(b - a) for a, b in itertools.pairwise(lit)) <= steepest
    assert (both[100], both[300], both[-1]) == pytest.approx((0.0, 1.0, 1.0))
    assert (first[100], first[300], first[-1]) == pytest.approx((0.0, 1.0, 0.0))


def test_a_choice_lights_nothing_where_it_has_no_areas():
    assert light_of(9.0, CHOICES, "pcc", {}) == 0.0
    assert lit_at(2.0, CHOICES, "pcc") == 0.0


def test_an_area_answers_the_choice_that_lights_it():
    middle = 1.0 + LIT_SECONDS / 2.0
    answers = [lit_at(middle, CHOICES[:1], region, LIGHTS) for region in ("pcc", "precuneus")]
    assert answers == pytest.approx([1.0, 0.0])
