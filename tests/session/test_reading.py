"""The screens that are read."""

import pytest

from dmnkiosk.session.actions import (
    Back,
    Close,
    GoHome,
    GoTo,
    Next,
    OpenHelp,
    OpenReading,
    OpenSure,
    OpenWord,
    TakeTour,
    TurnPage,
)
from dmnkiosk.session.state import Card, OpenCard, Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, frames, in_chapter, menu, on

FROM = {
    "menu": menu(),
    "slide": after(on("wander"), *frames(1.0)),
    "end": after(in_chapter("tms"), Next(), Next()),
}


@pytest.mark.parametrize("screen", ["explore", "compare", "words", "sources"])
def test_a_reading_screen_opens_at_its_first_page(screen):
    session = after(menu(), OpenReading(screen))
    assert (session.screen, session.page) == (Screen(screen), 0)


@pytest.mark.parametrize("start", FROM)
def test_home_leads_from_a_reading_screen_to_the_menu_as_its_name_says(start):
    home = after(FROM[start], OpenReading("sources"), TurnPage(3), GoHome())
    assert (home.screen, home.page, home.back_to) == (Screen.MENU, 0, None)


@pytest.mark.parametrize("leave", [Close(), Back()])
@pytest.mark.parametrize("start", FROM)
def test_leaving_a_reading_screen_leads_back_to_where_it_was_opened(start, leave):
    session = FROM[start]
    assert after(session, OpenReading("sources"), TurnPage(3), leave) == session


def test_opening_a_reading_screen_closes_the_card():
    assert after(on("rest"), OpenSure("rest"), OpenReading("sources")).card is None


def test_close_closes_a_card_before_the_reading_screen():
    session = after(menu(), OpenReading("words"), TurnPage(1))
    with_card = after(session, OpenWord("network"))
    assert with_card.card == OpenCard(Card.WORD, "network")
    assert after(with_card, Close()) == session


def test_pages_turn_forth_and_back():
    session = after(menu(), OpenReading("words"), TurnPage(2))
    assert session.page == 2
    assert after(session, TurnPage(0)).page == 0


def test_there_is_no_page_before_the_first():
    session = after(menu(), OpenReading("words"))
    assert step(session, TurnPage(-1), PLAN) is session


def test_the_first_screen_has_no_pages():
    assert step(Session(), TurnPage(1), PLAN) == Session()


def test_a_slide_whose_words_need_several_pages_opens_at_its_first():
    session = after(on("rest"), TurnPage(1))
    assert session.page == 1
    assert after(session, Next(), Back()).page == 0


def test_a_card_has_pages_of_its_own():
    session = after(on("rest"), TurnPage(1), OpenWord("network"), TurnPage(2))
    assert (session.page, session.card) == (1, OpenCard(Card.WORD, "network", page=2))
    assert after(session, OpenWord("default")).card == OpenCard(Card.WORD, "default")


def test_help_has_pages_of_its_own_and_loses_none():
    session = after(on("rest"), TurnPage(1), OpenWord("network"), TurnPage(2))
    helped = after(session, OpenHelp(), TurnPage(1))
    assert helped.help_page == 1
    assert after(helped, Close()) == session


@pytest.mark.parametrize("screen", ["attract", "menu", "slide", "end", "gone", ""])
def test_only_reading_screens_open_for_reading(screen):
    session = menu()
    assert step(session, OpenReading(screen), PLAN) is session


def test_one_reading_screen_does_not_open_another():
    session = after(menu(), OpenReading("words"))
    assert step(session, OpenReading("sources"), PLAN) is session


def test_the_attract_screen_opens_no_reading():
    session = Session()
    assert step(session, OpenReading("words"), PLAN) is session


@pytest.mark.parametrize("action", [GoTo("coil"), TakeTour("tms")])
def test_a_slide_can_be_entered_from_a_reading_screen(action):
    session = after(menu(), OpenReading("sources"), TurnPage(2), action)
    assert (session.screen, session.slide) == (Screen.SLIDE, "coil")
    assert (session.page, session.back_to) == (0, None)


def test_the_clock_of_a_slide_stands_still_while_something_else_is_read():
    session = after(on("rest"), OpenReading("words"), *frames(2.0), Close())
    assert session.seconds == 0.0
