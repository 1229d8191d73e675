"""Help now, and who is heard when."""

from dataclasses import replace

import pytest

from dmnkiosk.session.actions import (
    Action,
    Back,
    Begin,
    Calm,
    Close,
    Done,
    FingerDown,
    FingerUp,
    GoHome,
    GoTo,
    MoveTo,
    Next,
    OpenHelp,
    OpenReading,
    OpenWord,
    Pick,
    ShowMore,
    StillHere,
    TakeTour,
    Tick,
    ToggleQuestion,
    TurnPage,
)
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, asked, frames, menu, on, tap

PLACES = {
    "attract": Session(),
    "menu": menu(),
    "slide": after(on("rest"), *frames(1.0)),
    "card": after(on("rest"), *frames(1.0), OpenWord("network"), ShowMore()),
    "reading": after(menu(), OpenReading("words"), TurnPage(2)),
    "end": after(on("last-check"), Next()),
}


@pytest.mark.parametrize("place", PLACES)
def test_help_opens_from_everywhere_in_one_touch(place):
    assert after(PLACES[place], OpenHelp()).helping


@pytest.mark.parametrize("place", PLACES)
def test_help_closes_back_to_exactly_where_the_visitor_was(place):
    session = PLACES[place]
    assert after(session, OpenHelp(), *frames(3.0), StillHere(), Close()) == session


@pytest.mark.parametrize(
    "action",
    [
        *(GoHome(), Next(), Back(), GoTo("coil"), TakeTour(), Begin(), MoveTo(0.5), Pick("b")),
        *(OpenWord("network"), OpenReading("words"), Calm(), ToggleQuestion("risks")),
        OpenHelp(),
    ],
)
@pytest.mark.parametrize("place", PLACES)
def test_under_help_no_other_wish_is_heard(place, action):
    session = after(PLACES[place], OpenHelp())
    assert step(session, action, PLAN) is session


def test_close_closes_help_before_a_card():
    session = after(PLACES["card"], OpenHelp(), Close())
    assert not session.helping
    assert session.card is not None


def test_the_visit_can_be_ended_from_help():
    assert after(PLACES["card"], OpenHelp(), Done()) == Session()


def test_help_left_open_on_the_attract_screen_is_closed_in_the_end():
    session = after(Session(), OpenHelp(), Tick(120.0))
    assert session.warned
    assert after(session, Tick(30.0)) == Session()


def test_help_closed_on_the_attract_screen_leaves_a_fresh_kiosk():
    assert after(Session(), OpenHelp(), Tick(50.0), Close()) == Session()


@pytest.mark.parametrize("place", PLACES)
def test_done_forgets_everything(place):
    assert after(PLACES[place], *tap(Done())) == Session()


@pytest.mark.parametrize("action", [StillHere(), Close()])
def test_the_attract_screen_hears_only_the_touch_that_begins(action: Action):
    session = Session()
    assert step(session, action, PLAN) is session


def test_i_am_still_here_answers_the_question():
    session = after(asked(), *tap(StillHere()))
    assert (session.warned, session.idle_seconds) == (False, 0.0)


@pytest.mark.parametrize("wish", [TakeTour(), OpenWord("network"), GoTo("coil"), Close()])
def test_the_touch_that_answers_the_question_does_nothing_else(wish):
    session = after(asked(), FingerDown(), wish, FingerUp())
    assert after(session, wish, Tick(0.01)) == after(menu(), Tick(0.01))


@pytest.mark.parametrize("wish", [TakeTour(), OpenWord("network")])
def test_the_touch_after_it_works_at_once(wish):
    assert after(asked(), *tap(wish), *tap(wish)) == after(menu(), wish)


def test_a_wish_after_the_waking_touch_and_some_time_works():
    assert after(asked(), FingerDown(), FingerUp(), Tick(0.01), TakeTour()).slide == "rest"


def test_a_second_finger_does_not_cut_the_waking_touch_short():
    session = after(asked(), FingerDown(), FingerDown(), FingerUp(), Tick(1.0), TakeTour())
    assert session.screen is Screen.MENU


def test_help_opens_even_with_the_waking_touch():
    session = after(asked(), *tap(OpenHelp()))
    assert session.helping
    assert not session.warned


def test_the_question_can_be_answered_with_i_am_done():
    assert after(asked(), *tap(Done())) == Session()


def test_a_wish_without_a_touch_answers_the_question_and_does_nothing_else():
    assert after(asked(), TakeTour()) == menu()


def test_help_asked_for_without_a_touch_answers_the_question_too():
    assert after(asked(), OpenHelp()) == replace(menu(), helping=True)


def test_a_lost_finger_does_not_keep_the_others_from_working_for_long():
    session = after(asked(), FingerDown(), Tick(9.0))
    assert after(session, TakeTour()).screen is Screen.MENU
    assert after(session, Tick(1.0), TakeTour()).screen is Screen.SLIDE
