"""When a visitor walks away, and when they do not."""

from dataclasses import replace

import pytest

from dmnkiosk.session.actions import (
    Answer,
    FingerDown,
    FingerUp,
    MoveTo,
    Next,
    OpenHelp,
    OpenReading,
    OpenWord,
    Pick,
    Replay,
    StillHere,
    Tick,
    TogglePause,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.idle import LONGEST_HOLD
from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, asked, frames, menu, on, tap


def test_a_visitor_who_walks_away_is_taken_home():
    session = after(on("rest"), MoveTo(0.5), Answer("a"), OpenWord("network"), *frames(7.0))
    session = after(session, *[Tick(1.0)] * 151)
    assert replace(session, attract_seconds=0.0) == Session()


def test_nobody_is_asked_before_the_time_is_up():
    assert not after(menu(), *[Tick(1.0)] * 119).warned
    assert after(menu(), *[Tick(1.0)] * 120).warned


def test_there_is_all_the_time_to_answer():
    assert after(asked(), *[Tick(1.0)] * 29).warned
    assert after(asked(), *[Tick(1.0)] * 30) == Session()


def test_a_machine_that_slept_for_hours_still_asks_first():
    session = after(menu(), Tick(36_000.0))
    assert session.warned
    assert after(session, Tick(29.0)).warned


def test_the_attract_screen_waits_for_ever():
    session = after(Session(), *[Tick(100.0)] * 100)
    assert not session.warned
    assert session.idle_seconds == 0.0


def test_the_question_can_be_answered_as_often_as_it_is_asked():
    session = menu()
    for _ in range(50):
        session = after(session, Tick(121.0), Tick(29.0), FingerDown(), FingerUp(), Tick(0.5))
    assert session.screen is Screen.MENU


@pytest.mark.parametrize("action", [FingerDown(), FingerUp(), StillHere()])
def test_a_sign_of_life_starts_the_waiting_anew(action):
    session = after(menu(), Tick(119.0), action)
    assert session.idle_seconds == 0.0


def test_a_wish_by_itself_is_no_touch():
    assert after(menu(), Tick(50.0), OpenWord("network")).idle_seconds == 50.0


def test_nobody_is_asked_while_a_finger_is_down():
    assert after(menu(), FingerDown(), Tick(500.0)).idle_seconds == 0.0


def test_nobody_is_asked_while_one_of_two_fingers_is_down():
    session = after(menu(), FingerDown(), FingerDown(), FingerUp(), Tick(500.0))
    assert (session.fingers, session.idle_seconds) == (1, 0.0)


def test_a_finger_lifted_twice_is_lifted():
    session = after(menu(), FingerUp(), FingerUp())
    assert session.fingers == 0
    assert after(session, Tick(120.0)).warned


def test_a_finger_whose_end_was_lost_holds_the_kiosk_for_ten_minutes_at_most():
    session = after(menu(), FingerDown(), Tick(LONGEST_HOLD))
    assert (session.fingers, session.pressed_seconds) == (0, 0.0)
    assert after(session, Tick(120.0), Tick(30.0)) == Session()


def test_a_press_is_counted_from_its_first_finger():
    session = after(menu(), FingerDown(), Tick(5.0), FingerDown(), Tick(5.0))
    assert session.pressed_seconds == 10.0
    assert after(session, FingerUp()).pressed_seconds == 10.0
    assert after(session, FingerUp(), FingerUp(), FingerDown()).pressed_seconds == 0.0


def test_nobody_is_asked_while_a_voice_reads():
    session = after(menu(), VoiceBegan(), Tick(500.0))
    assert (session.speaking, session.idle_seconds) == (True, 0.0)


def test_the_waiting_starts_when_the_voice_has_finished():
    session = after(menu(), Tick(60.0), VoiceBegan(), Tick(100.0), VoiceEnded())
    assert (session.speaking, session.spoken_seconds, session.idle_seconds) == (False, 0.0, 0.0)


def test_the_time_to_answer_starts_when_the_question_was_spoken():
    session = after(asked(), VoiceBegan(), Tick(5.0), VoiceEnded())
    assert (session.warned, session.idle_seconds) == (True, 120.0)
    assert after(session, Tick(29.0)).warned
    assert after(session, Tick(30.0)) == Session()


def test_a_voice_whose_end_was_lost_holds_the_kiosk_for_ten_minutes_at_most():
    session = after(menu(), VoiceBegan(), Tick(LONGEST_HOLD))
    assert not session.speaking
    assert after(session, Tick(120.0), Tick(30.0)) == Session()


def test_the_end_of_a_voice_that_never_began_is_nothing():
    session = after(menu(), Tick(50.0))
    assert step(session, VoiceEnded(), PLAN) is session


@pytest.mark.parametrize("start", [(), (Replay(),), (MoveTo(0.1), Pick("b", 0.9))])
def test_nobody_is_asked_while_a_run_that_they_started_goes_on(start):
    session = after(on("rest"), *start)
    while left_to_run(session, PLAN) > 0.0:
        session = after(session, Tick(0.1))
        assert session.idle_seconds == 0.0
    assert after(session, Tick(1.0)).idle_seconds == 1.0


def test_what_moves_for_ever_holds_nobody():
    session = after(on("wander"), *frames(4.05))
    assert after(session, *frames(121.0)).warned


@pytest.mark.parametrize("halt", [TogglePause(), OpenHelp(), OpenReading("words")])
def test_a_run_that_is_stopped_holds_nobody(halt):
    assert after(on("rest"), halt, Tick(120.0)).warned


def test_someone_may_leave_from_the_end_screen():
    session = after(on("last-check"), Next(), Tick(120.0))
    assert after(session, Tick(30.0)) == Session()


def test_nothing_of_a_visitor_is_left_for_the_next():
    session = after(on("rest"), MoveTo(0.5), Answer("a"), TogglePause(), OpenHelp(), *tap(Next()))
    assert after(session, Tick(121.0), Tick(31.0)) == Session()


def test_a_plan_can_ask_sooner():
    plan = replace(PLAN, idle_seconds=20.0, answer_seconds=5.0)
    session = after(menu(), Tick(20.0), plan=plan)
    assert session.warned
    assert after(session, Tick(5.0), plan=plan) == Session()
