"""The clock of a picture."""

import math

import pytest

from dmnkiosk.session.actions import (
    MoveTo,
    Next,
    OpenHelp,
    OpenRegion,
    Pick,
    Replay,
    Tick,
    TogglePause,
)
from dmnkiosk.session.picture import LONGEST_STEP, left_to_run
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, frames, menu, on


def test_time_moves_the_picture_that_is_shown_and_no_other():
    session = after(on("rest"), Next(), Tick(0.05))
    assert session.clocks == {"rest": 0.0, "wander": 0.05}


def test_a_machine_that_stumbles_shows_no_jump():
    assert after(on("rest"), Tick(30.0)).seconds == LONGEST_STEP


@pytest.mark.parametrize("halt", [TogglePause(), OpenHelp()])
def test_the_picture_stands_still_while_paused_or_under_help(halt):
    assert after(on("rest"), halt, *frames(1.0)).seconds == 0.0


def test_the_picture_stands_still_under_the_idle_question():
    session = after(on("rest"), TogglePause(), Tick(120.0))
    assert session.warned
    unpaused = after(on("wander"), *frames(5.0), Tick(119.9), Tick(0.2))
    assert unpaused.warned
    assert after(unpaused, Tick(0.05)).seconds == unpaused.seconds


def test_pause_and_play_again():
    session = after(on("rest"), TogglePause(), Tick(0.05), TogglePause(), Tick(0.05))
    assert session.seconds == 0.05


def test_replay_shows_the_picture_from_its_start_without_what_was_done():
    session = after(on("rest"), *frames(3.0), Pick("b", 0.5), TogglePause(), Replay())
    assert (session.seconds, session.rows, session.paused) == (0.0, (), False)


def test_replay_leaves_other_slides_alone():
    session = after(on("rest"), MoveTo(0.5), *frames(1.0), Next(), MoveTo(0.7), Replay())
    assert session.clocks["rest"] == pytest.approx(1.0)
    assert "rest" in session.deeds


def test_the_attract_screen_has_a_clock_of_its_own():
    session = after(Session(), Tick(0.05), Tick(5.0))
    assert session.attract_seconds == pytest.approx(0.05 + LONGEST_STEP)


def test_the_attract_screen_stands_still_under_help():
    assert after(Session(), OpenHelp(), Tick(0.05)).attract_seconds == 0.0


@pytest.mark.parametrize("seconds", [0.0, -1.0, math.nan, math.inf, -math.inf])
def test_time_that_does_not_pass_changes_nothing(seconds):
    session = on("rest")
    assert step(session, Tick(seconds), PLAN) is session


def test_a_run_is_over_after_its_time():
    session = on("rest")
    assert left_to_run(session, PLAN) == 6.0
    assert left_to_run(after(session, *frames(2.0)), PLAN) == pytest.approx(4.0)
    assert left_to_run(after(session, *frames(7.0)), PLAN) == 0.0


def test_a_choice_starts_a_motion_of_its_own():
    session = after(on("rest"), *frames(7.0))
    assert left_to_run(after(session, Pick("b", 0.2)), PLAN) == pytest.approx(2.5)
    assert left_to_run(after(session, Pick("b")), PLAN) == pytest.approx(2.5)
    assert left_to_run(after(session, OpenRegion("pcc")), PLAN) == pytest.approx(2.0)


def test_a_moved_slider_ends_the_run_that_went_by_itself():
    assert left_to_run(after(on("rest"), MoveTo(0.2)), PLAN) == pytest.approx(0.15)


@pytest.mark.parametrize("session", [Session(), menu(), after(on("rest"), TogglePause())])
def test_nothing_runs_where_nothing_moves(session):
    assert left_to_run(session, PLAN) == 0.0


def test_no_slide_is_shown_at_first():
    assert Session().screen is Screen.ATTRACT
    assert Session().seconds == 0.0
