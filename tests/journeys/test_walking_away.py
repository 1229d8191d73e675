"""A visitor who walks away is asked, waited for, and then forgotten."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from dmnkiosk.session.fingerprint import fingerprint
from dmnkiosk.session.state import Screen, Session
from tests.driver import Visitor

# A touch takes a second itself, so what follows counts from one second after it.
ASKED = "Are you still there?"


@pytest.fixture(params=["visitor", "toucher"])
def hand(request: pytest.FixtureRequest) -> Visitor:
    """Someone on the choice of chapters, with a mouse and then with fingers."""
    one = request.getfixturevalue(request.param)
    assert isinstance(one, Visitor)
    one.touch("Touch to begin")
    return one


def test_nobody_is_asked_before_two_minutes(hand: Visitor):
    hand.wait(118.5)
    assert not hand.sees(ASKED)


def test_after_two_minutes_the_visitor_is_asked(hand: Visitor):
    hand.wait(119.0)
    assert hand.sees(ASKED)
    assert hand.sees("in 30 seconds")


def test_the_question_counts_the_seconds_that_are_left(hand: Visitor):
    hand.wait(130.0)
    assert hand.sees("in 19 seconds")


def test_the_first_screen_asks_nobody_and_sleeps_long(visitor: Visitor):
    visitor.wait(400.0)
    assert not visitor.sees(ASKED)
    assert visitor.stands_on(Screen.ATTRACT)


def test_the_waking_tap_keeps_the_visit_and_does_nothing_else(hand: Visitor):
    at, before = hand.finds("Take the whole tour").rect.center(), hand.session
    hand.wait(125.0)
    hand.touch_at(at)
    assert replace(hand.session, idle_seconds=0.0) == replace(before, idle_seconds=0.0)
    assert not hand.sees(ASKED)
    hand.touch_at(at)
    assert hand.stands_on(Screen.SLIDE)


def test_a_waking_tap_beside_the_card_keeps_the_visit_too(hand: Visitor):
    hand.wait(125.0)
    hand.touch_at(QPoint(20, 600))
    assert hand.stands_on(Screen.MENU)
    assert not hand.sees(ASKED)


def test_any_key_keeps_the_visit(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.wait(125.0)
    visitor.strike(Qt.Key.Key_Space)
    visitor.wait(1.0)
    assert visitor.stands_on(Screen.MENU)
    assert not visitor.sees(ASKED)


def test_i_am_still_here_keeps_the_visit(hand: Visitor):
    hand.wait(125.0)
    hand.touch("I am still here")
    assert hand.stands_on(Screen.MENU)
    assert not hand.sees(ASKED)


def test_i_am_done_ends_the_visit_at_once(hand: Visitor):
    hand.wait(125.0)
    hand.touch("I am done")
    assert hand.stands_on(Screen.ATTRACT)


def test_the_visitor_can_stay_as_often_as_they_like(hand: Visitor):
    for _ in range(5):
        hand.wait(125.0)
        assert hand.sees(ASKED)
        hand.touch("I am still here")
    assert hand.stands_on(Screen.MENU)


def test_without_an_answer_the_kiosk_is_as_new(hand: Visitor):
    hand.touch("Take the whole tour")
    hand.touch("Next")
    hand.walk_away()
    assert hand.stands_on(Screen.ATTRACT)
    assert hand.sees("Touch to begin")
    assert fingerprint(replace(hand.session, attract_seconds=0.0)) == fingerprint(Session())


def test_a_second_visitor_after_a_keeping_touch_is_waited_for_again(hand: Visitor):
    hand.wait(125.0)
    hand.touch_at(QPoint(20, 600))
    hand.wait(118.0)
    assert not hand.sees(ASKED)
    hand.wait(1.0)
    assert hand.sees(ASKED)
    hand.wait(30.0)
    assert hand.stands_on(Screen.ATTRACT)


def test_nobody_is_asked_while_a_finger_is_down(hand: Visitor):
    hand.press("Take the whole tour")
    hand.wait(300.0)
    assert not hand.sees(ASKED)
    hand.slide_to(QPoint(20, 600))
    hand.lift()
    hand.wait(110.0)
    assert not hand.sees(ASKED)


def test_nobody_is_asked_while_a_started_picture_runs(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.touch("Take the whole tour")
    visitor.wait_for_rest()
    visitor.wait(118.0)
    assert not visitor.sees(ASKED)
    visitor.wait(3.0)
    assert visitor.sees(ASKED)


def test_a_picture_that_loops_does_not_hold_the_question_back(visitor: Visitor):
    visitor.start_at("circles")
    visitor.wait_for_rest()
    visitor.wait(121.0)
    assert visitor.sees(ASKED)


def test_someone_who_opened_help_is_asked_and_forgotten_too(hand: Visitor):
    hand.touch("Help now")
    hand.wait(125.0)
    assert hand.sees(ASKED)
    hand.wait(30.0)
    assert hand.stands_on(Screen.ATTRACT)
    assert not hand.session.helping


def test_help_on_the_first_screen_closes_by_itself_when_nobody_is_there(visitor: Visitor):
    visitor.touch("Help now")
    visitor.wait(155.0)
    assert visitor.stands_on(Screen.ATTRACT)
    assert not visitor.session.helping
    assert visitor.sees("Touch to begin")


def test_a_second_tap_on_the_question_leaves_no_finger_behind(hand: Visitor):
    hand.wait(125.0)
    for _ in range(2):
        hand.press_at(QPoint(300, 600))
        hand.lift()
    assert hand.session.fingers == 0
    hand.wait(1.0)
    assert hand.stands_on(Screen.MENU)
