"""From slide to slide."""

from dataclasses import replace

import pytest

from dmnkiosk.session.actions import (
    Action,
    Answer,
    Back,
    Begin,
    GoHome,
    GoTo,
    LookAgain,
    Next,
    OpenReading,
    OpenWord,
    Pick,
    TakeTour,
)
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.session.step import step
from tests.session.visits import IDS, PLAN, after, frames, in_chapter, menu, on


def test_a_touch_on_the_attract_screen_leads_to_the_menu():
    assert menu().screen is Screen.MENU


@pytest.mark.parametrize("session", [menu(), on("rest"), after(on("last-check"), Next())])
def test_begin_does_nothing_once_a_visit_has_begun(session):
    assert step(session, Begin(), PLAN) is session


def test_the_whole_tour_starts_at_the_first_slide():
    session = after(menu(), TakeTour())
    assert (session.screen, session.chapter, session.slide) == (Screen.SLIDE, None, "rest")


def test_a_chapter_starts_at_its_own_first_slide():
    session = in_chapter("tms")
    assert (session.screen, session.chapter, session.slide) == (Screen.SLIDE, "tms", "coil")


def test_next_walks_every_slide_of_the_tour_in_order_and_then_ends():
    session, seen = after(menu(), TakeTour()), []
    while session.screen is Screen.SLIDE:
        seen.append(session.slide)
        session = after(session, Next())
    assert tuple(seen) == IDS
    assert session.screen is Screen.END


def test_next_at_the_last_slide_of_a_chapter_ends_the_walk():
    assert after(in_chapter("brain"), Next(), Next(), Next()).screen is Screen.END


def test_back_goes_to_the_slide_before():
    assert after(on("check"), Back()).slide == "wander"


@pytest.mark.parametrize("session", [on("rest"), in_chapter("tms")])
def test_back_at_the_first_slide_of_a_walk_leads_to_the_menu(session):
    assert after(session, Back()).screen is Screen.MENU


def test_back_at_the_end_shows_the_last_slide_again():
    session = after(in_chapter("brain"), Next(), Next(), Next(), Back())
    assert (session.screen, session.slide) == (Screen.SLIDE, "check")


def test_home_leads_to_the_menu_from_a_slide_and_from_the_end():
    assert after(on("coil"), GoHome()).screen is Screen.MENU
    assert after(on("last-check"), Next(), GoHome()).screen is Screen.MENU


def test_home_keeps_what_was_set():
    session = after(on("check"), Answer("a"), Pick("b"), *frames(1.0))
    home = after(session, GoHome())
    assert (home.answers, home.deeds, home.clocks) == (
        session.answers,
        session.deeds,
        session.clocks,
    )


def test_going_straight_to_a_slide_walks_the_whole_tour_from_there():
    session = after(in_chapter("brain"), GoTo("coil"))
    assert (session.chapter, session.slide) == (None, "coil")
    assert after(session, Back()).slide == "check"


@pytest.mark.parametrize("action", [Next(), Back(), GoHome(), GoTo("coil"), TakeTour()])
def test_going_elsewhere_closes_the_card(action):
    assert after(on("wander"), OpenWord("network"), action).card is None


def test_the_end_closes_the_card():
    assert after(on("last-check"), OpenWord("network"), Next()) == after(on("last-check"), Next())


def test_home_on_the_menu_closes_its_card_too():
    assert after(menu(), OpenWord("network"), GoHome()) == menu()


def test_the_clock_of_a_slide_starts_when_it_is_first_entered():
    session = after(on("rest"), *frames(3.0), Next())
    assert session.seconds == 0.0
    assert session.clocks["rest"] == pytest.approx(3.0)


def test_coming_back_to_a_slide_finds_it_as_it_was_left():
    session = after(on("rest"), *frames(3.0), Pick("b", 0.4), *frames(2.0))
    there_and_back = after(session, Next(), *frames(1.0), Back())
    assert there_and_back.seconds == session.seconds
    assert there_and_back.rows == session.rows


def test_coming_back_through_the_menu_finds_it_as_it_was_left():
    session = after(on("coil"), *frames(9.0))
    assert after(session, GoHome(), TakeTour("tms")).seconds == session.seconds


def test_look_again_stays_in_a_walk_that_holds_the_slide():
    session = after(in_chapter("brain"), Next(), Next(), LookAgain())
    assert (session.chapter, session.slide) == ("brain", "rest")


def test_look_again_turns_to_the_whole_tour_when_the_chapter_lacks_the_slide():
    session = after(in_chapter("tms"), Next(), LookAgain())
    assert (session.chapter, session.slide) == (None, "wander")


@pytest.mark.parametrize("slide", ["rest", "coil"])
def test_look_again_does_nothing_where_there_is_nothing_to_look_at(slide):
    session = on(slide)
    assert step(session, LookAgain(), PLAN) is session


@pytest.mark.parametrize(
    ("session", "action"),
    [
        (menu(), Next()),
        (menu(), Back()),
        (menu(), LookAgain()),
        (menu(), GoHome()),
        (menu(), GoTo("gone")),
        (menu(), TakeTour("gone")),
        (on("rest"), GoTo("gone")),
        (on("rest"), GoTo("rest")),
        (after(on("last-check"), Next()), Next()),
        (after(menu(), OpenReading("words")), Next()),
    ],
)
def test_a_wish_that_makes_no_sense_there_changes_nothing(session, action):
    assert step(session, action, PLAN) is session


@pytest.mark.parametrize(
    "action", [GoHome(), TakeTour(), TakeTour("tms"), GoTo("rest"), Next(), Back(), LookAgain()]
)
def test_nobody_walks_anywhere_from_the_attract_screen(action: Action):
    session = Session()
    assert step(session, action, PLAN) is session


def test_a_story_without_slides_stays_on_the_menu():
    session = menu()
    assert step(session, TakeTour(), Plan(())) is session


def test_pausing_stays_from_slide_to_slide():
    paused = replace(on("rest"), paused=True)
    assert after(paused, Next()).paused
