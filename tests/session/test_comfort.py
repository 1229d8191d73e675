"""How much may move, and what that does to a picture's clock."""

import pytest

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Calm,
    Close,
    Done,
    MoveTo,
    Pick,
    SetLevel,
    Tick,
)
from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.state import Card, Screen, Session
from tests.session.visits import PLAN, after, frames, menu, on


def test_one_tap_calms_and_opens_the_choice():
    session = after(on("rest"), Calm())
    assert session.level is Level.GENTLE
    assert session.card is not None
    assert session.card.card is Card.MOTION


def test_who_chose_still_pictures_keeps_them():
    assert after(on("rest"), SetLevel(Level.STILL), Calm()).level is Level.STILL


def test_on_the_first_screen_it_begins_the_visit_so_that_the_wish_is_not_lost():
    session = after(Session(), Calm())
    assert (session.screen, session.level) == (Screen.MENU, Level.GENTLE)
    assert after(session, Close()).card is None


def test_the_next_visitor_finds_the_level_of_the_kiosk():
    assert after(menu(), SetLevel(Level.STILL), Done()).level is None


def test_gentle_pictures_run_slower_and_take_longer():
    full = after(on("rest"), *frames(1.0))
    gentle = after(on("rest"), SetLevel(Level.GENTLE), *frames(1.0))
    assert 0.0 < gentle.seconds == pytest.approx(0.6 * full.seconds)
    assert left_to_run(gentle, PLAN) == pytest.approx((6.0 - gentle.seconds) / 0.6)


def test_still_pictures_stand():
    session = after(on("rest"), SetLevel(Level.STILL), *frames(3.0))
    assert session.seconds == 0.0
    assert left_to_run(session, PLAN) == 0.0


@pytest.mark.parametrize("wish", [MoveTo(0.4), Pick("b", 1.0)])
def test_in_still_pictures_a_wish_shows_as_done(wish):
    session = after(on("rest"), SetLevel(Level.STILL), wish)
    assert all(row[0] < 0.0 for row in session.rows)


def test_whoever_looks_at_still_pictures_is_asked_when_idle_like_anyone():
    session = after(on("rest"), SetLevel(Level.STILL), Tick(PLAN.idle_seconds))
    assert session.warned
