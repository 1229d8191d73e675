"""Two brain states side by side, and the way there and back."""

import pytest

from dmnkiosk.session.actions import (
    Back,
    Close,
    Compare,
    Done,
    GoHome,
    GoTo,
    Next,
    OpenReading,
    OpenSure,
    TakeTour,
    TurnPage,
)
from dmnkiosk.session.state import Card, OpenCard, Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, frames, in_chapter, menu, on

EXPLORE, COMPARE, SOURCES = (OpenReading(name) for name in ("explore", "compare", "sources"))
FROM = {
    "menu": menu(),
    "slide": after(on("wander"), *frames(1.0)),
    "end": after(in_chapter("tms"), Next(), Next()),
}


def comparing() -> Session:
    return after(menu(), EXPLORE, COMPARE)


def test_the_deck_says_what_is_compared_at_first():
    assert comparing().compared == ("", "")


def test_each_side_is_chosen_for_itself():
    session = after(comparing(), Compare("after", "tired"))
    assert session.compared == ("", "tired")
    session = after(session, Compare("before", "awake"))
    assert session.compared == ("awake", "tired")


def test_one_state_can_be_on_both_sides():
    session = after(comparing(), Compare("before", "awake"), Compare("after", "awake"))
    assert session.compared == ("awake", "awake")


def test_choosing_what_is_chosen_changes_nothing():
    session = after(comparing(), Compare("before", "awake"))
    assert step(session, Compare("before", "awake"), PLAN) is session


def test_another_state_closes_the_card_about_the_one_before():
    session = after(comparing(), OpenSure("mood-front"))
    assert session.card == OpenCard(Card.SURE, "mood-front")
    assert after(session, Compare("after", "tired")).card is None


@pytest.mark.parametrize("session", [Session(), menu(), on("rest"), after(menu(), EXPLORE)])
def test_states_are_chosen_on_the_screen_that_compares_and_nowhere_else(session: Session):
    assert step(session, Compare("before", "awake"), PLAN) is session


@pytest.mark.parametrize("leave", [Close(), Back()])
@pytest.mark.parametrize("start", FROM)
def test_it_leads_back_to_explore_and_from_there_to_where_the_visitor_was(start, leave):
    exploring = after(FROM[start], EXPLORE)
    assert after(exploring, COMPARE, leave) == exploring
    assert after(exploring, COMPARE, leave, leave) == FROM[start]


@pytest.mark.parametrize("start", FROM)
def test_opened_from_elsewhere_it_leads_back_there(start):
    assert after(FROM[start], COMPARE, Close()) == FROM[start]


def test_sources_can_be_read_in_between():
    session = after(comparing(), Compare("after", "tired"))
    reading = after(session, OpenSure("mood-front"), SOURCES, TurnPage(2))
    assert (reading.screen, reading.page, reading.card) == (Screen.SOURCES, 2, None)
    assert after(reading, Close()) == session


@pytest.mark.parametrize("other", ["explore", "words", "compare"])
def test_no_other_reading_screen_opens_from_it(other: str):
    session = comparing()
    assert step(session, OpenReading(other), PLAN) is session


@pytest.mark.parametrize("away", [GoHome(), GoTo("coil"), TakeTour("tms")])
def test_going_elsewhere_leaves_no_way_back_to_it(away):
    session = after(comparing(), SOURCES, away)
    assert (session.back_to, session.under, session.page) == (None, (), 0)


def test_what_was_chosen_is_kept_for_the_visit_and_forgotten_with_it():
    session = after(comparing(), Compare("before", "awake"), GoHome())
    assert session.compared == ("awake", "")
    assert after(session, Done()) == Session()
