"""When the one timer must wake."""

from dataclasses import replace

import pytest

from dmnkiosk.session.actions import (
    FingerDown,
    FingerUp,
    OpenHelp,
    Tick,
    VoiceBegan,
)
from dmnkiosk.session.deadline import next_deadline
from dmnkiosk.session.idle import LONGEST_HOLD, LONGEST_WAKING
from dmnkiosk.session.picture import LONGEST_STEP
from dmnkiosk.session.state import Session
from tests.session.visits import PLAN, after, asked, frames, menu, on


@pytest.mark.parametrize("moving", [True, False])
def test_the_attract_screen_needs_no_timer(moving):
    assert next_deadline(Session(), PLAN, moving) is None


def test_help_on_the_attract_screen_needs_one():
    assert next_deadline(after(Session(), OpenHelp()), PLAN, False) == 120.0


def test_the_timer_wakes_to_ask():
    assert next_deadline(after(menu(), Tick(100.0)), PLAN, False) == pytest.approx(20.0)


def test_the_timer_wakes_to_forget():
    assert next_deadline(after(asked(), Tick(10.0)), PLAN, False) == pytest.approx(20.0)


def test_a_run_is_ticked_to_its_end_when_no_frames_are_drawn():
    assert next_deadline(on("rest"), PLAN, False) == LONGEST_STEP


def test_frames_tick_a_run_that_is_drawn():
    assert next_deadline(on("rest"), PLAN, True) == 6.0 + 120.0


def test_a_still_slide_lets_the_timer_sleep():
    session = after(on("rest"), *frames(6.1))
    assert next_deadline(session, PLAN, False) == pytest.approx(120.0, abs=0.2)


def test_a_press_is_looked_after():
    session = after(menu(), FingerDown(), Tick(590.0))
    assert next_deadline(session, PLAN, False) == pytest.approx(LONGEST_HOLD - 590.0)


def test_a_voice_is_looked_after():
    session = after(menu(), VoiceBegan(), Tick(590.0))
    assert next_deadline(session, PLAN, False) == pytest.approx(LONGEST_HOLD - 590.0)


def test_a_waking_touch_is_looked_after():
    session = after(asked(), FingerDown())
    assert next_deadline(session, PLAN, False) == LONGEST_WAKING
    assert next_deadline(after(session, FingerUp()), PLAN, False) == LONGEST_STEP


def test_a_date_that_was_missed_is_now():
    assert next_deadline(replace(menu(), idle_seconds=500.0), PLAN, False) == 0.0


@pytest.mark.parametrize("session", [menu(), on("rest"), after(on("rest"), FingerDown()), asked()])
def test_the_timer_alone_takes_a_visitor_home(session):
    for _ in range(200):
        wait = next_deadline(session, PLAN, False)
        if wait is None:
            break
        session = after(session, Tick(wait))
    assert session == Session()
