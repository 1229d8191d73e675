"""The legend tells what is drawn just now, and nothing else."""

from dmnkiosk.session.actions import Compare, MoveTo, OpenReading
from dmnkiosk.session.state import Screen
from tests.driver import Visitor

HOLLOW, DOTS = "studies differ: tap", "dots: at the start"


def test_dots_are_told_once_a_link_has_moved(visitor: Visitor):
    visitor.start_at("teamwork")
    visitor.kiosk.store.dispatch(MoveTo(0.0))
    visitor.wait(1.0)
    assert not visitor.sees(DOTS)
    visitor.kiosk.store.dispatch(MoveTo(1.0))
    visitor.wait(1.0)
    assert visitor.sees(DOTS)
    assert not visitor.sees(HOLLOW)


def test_a_hollow_link_is_told_where_one_is_drawn(visitor: Visitor):
    visitor.start_at("tms-may")
    assert visitor.sees(HOLLOW)


def test_two_pictures_side_by_side_have_no_start(visitor: Visitor):
    visitor.start_at("teamwork")
    for action in (OpenReading(Screen.COMPARE), Compare("after", "after-tms")):
        visitor.kiosk.store.dispatch(action)
    assert visitor.sees(HOLLOW)
    assert not visitor.sees(DOTS)
