"""What lies over a screen."""

import pytest

from dmnkiosk.session.actions import (
    Action,
    Close,
    OpenExtra,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    ShowMore,
)
from dmnkiosk.session.state import Card, OpenCard, Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, frames, menu, on

CARDS: dict[Action, OpenCard] = {
    OpenRegion("pcc"): OpenCard(Card.REGION, "pcc"),
    OpenWord("network"): OpenCard(Card.WORD, "network"),
    OpenSure("rest"): OpenCard(Card.SURE, "rest"),
    OpenExtra("history"): OpenCard(Card.EXTRA, "history"),
    OpenQuestions(): OpenCard(Card.QUESTIONS, ""),
}


@pytest.mark.parametrize("action", CARDS)
def test_a_card_opens_about_what_was_tapped(action):
    assert after(on("rest"), action).card == CARDS[action]


@pytest.mark.parametrize("action", CARDS)
def test_a_new_card_takes_the_place_of_the_old(action):
    assert after(on("rest"), OpenWord("old"), ShowMore(), action).card == CARDS[action]


@pytest.mark.parametrize("action", CARDS)
def test_no_card_opens_on_the_attract_screen(action):
    session = Session()
    assert step(session, action, PLAN) is session


def test_more_shows_more_of_the_open_card():
    session = after(on("rest"), OpenWord("network"), ShowMore())
    assert session.card == OpenCard(Card.WORD, "network", more=True)


@pytest.mark.parametrize("session", [on("rest"), after(menu(), OpenWord("a"), ShowMore())])
def test_more_does_nothing_without_a_card_or_a_second_time(session):
    assert step(session, ShowMore(), PLAN) is session


def test_closing_a_card_leaves_all_else():
    session = after(on("rest"), *frames(1.0))
    assert after(session, OpenWord("network"), ShowMore(), Close()) == session


@pytest.mark.parametrize("session", [Session(), menu(), on("rest")])
def test_close_does_nothing_when_nothing_is_open(session):
    assert step(session, Close(), PLAN) is session


def test_a_tapped_area_glows_on_its_slide():
    session = after(on("rest"), *frames(1.0), OpenRegion("pcc"))
    assert session.rows == ((session.seconds, "lit", "pcc", False),)


def test_an_area_tapped_where_no_slide_is_shown_only_opens_its_card():
    session = after(on("rest"), OpenReading("explore"), OpenRegion("pcc"))
    assert session.card == OpenCard(Card.REGION, "pcc")
    assert not session.deeds


def test_the_picture_moves_on_under_a_card():
    session = after(on("rest"), OpenWord("network"), *frames(1.0))
    assert session.seconds == pytest.approx(1.0)
