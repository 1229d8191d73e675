"""Two pictures are chosen, compared in words, and left again, with taps and with keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from dmnkiosk.session.state import Card, Screen, Session
from dmnkiosk.views.painted import controls_in
from tests.driver import Visitor

LEFT_ON, LEFT_BACK = "Left picture: the next one", "Left picture: the one before"
RIGHT_ON, RIGHT_BACK = "Right picture: the next one", "Right picture: the one before"
ARROWS = {LEFT_ON, LEFT_BACK, RIGHT_ON, RIGHT_BACK}


@pytest.fixture(params=["visitor", "toucher"])
def hand(request: pytest.FixtureRequest) -> Visitor:
    one = request.getfixturevalue(request.param)
    assert isinstance(one, Visitor)
    return one


def go_there(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Explore the brain")
    visitor.touch("Compare two pictures")
    assert visitor.stands_on(Screen.COMPARE)


def names(visitor: Visitor) -> list[str]:
    """The names of the two pictures, from left to right."""
    words = visitor.kiosk.stages.library.languages["en"].text.compare.states
    known = {state.name for state in words.values()}
    return [text.replace("\u00a0", " ") for text in visitor.reads() if text in known]


def test_two_other_pictures_are_chosen_by_taps_and_told_in_words(hand: Visitor):
    go_there(hand)
    assert names(hand) == ["At rest, no depression", "At rest, with depression"]
    assert hand.sees("What is different on the right")
    assert hand.sees("Mood area and back hub")
    assert hand.sees("Move together more · some studies")
    hand.touch(LEFT_ON)
    hand.touch(LEFT_ON)
    hand.touch(RIGHT_ON)
    assert names(hand) == ["At rest, with depression", "After a TMS course"]
    assert hand.sees("Left planning area and resting team")
    assert hand.sees("A stronger see-saw · studies differ")
    assert hand.sees("Move together less · studies differ")
    assert not hand.sees("Move together more")
    assert hand.sees("These are pictures of an idea, from averages of many people")
    assert hand.sees("They cannot show which care is better.")


def test_every_picture_is_reached_on_both_sides_and_after_the_last_comes_the_first(hand: Visitor):
    go_there(hand)
    states = hand.kiosk.stages.library.deck.compare.states
    for arrow, side in ((LEFT_ON, 0), (RIGHT_BACK, 1)):
        start, seen = names(hand)[side], set()
        for _ in states:
            hand.touch(arrow)
            seen.add(names(hand)[side])
        assert len(seen) == len(states)
        assert names(hand)[side] == start


def test_the_same_picture_twice_is_said_to_be_the_same(visitor: Visitor):
    go_there(visitor)
    visitor.touch(RIGHT_BACK)
    visitor.touch(RIGHT_BACK)
    assert names(visitor) == ["At rest, no depression"] * 2
    assert visitor.sees("Both pictures are the same.")
    assert not visitor.sees("What is different on the right")


def test_a_tap_on_a_line_says_how_sure_it_is_and_leads_to_the_sources_and_back(hand: Visitor):
    go_there(hand)
    hand.touch(RIGHT_ON)
    before = names(hand)
    hand.touch("Left planning area and resting team")
    assert hand.sees("How sure are we?")
    assert hand.sees("Studies differ.")
    assert hand.sees("Liston 2014")
    hand.touch("Where this comes from")
    assert hand.stands_on(Screen.SOURCES)
    hand.touch("Close")
    assert hand.stands_on(Screen.COMPARE)
    assert names(hand) == before


def test_a_tap_on_each_badge_opens_how_sure_of_its_link_on_both_sides(visitor: Visitor):
    go_there(visitor)
    visitor.touch(RIGHT_ON)
    badges = [c.rect.center() for c in controls_in(visitor.kiosk.window) if c.name == "?"]
    assert len(badges) == 6
    about = []
    for at in badges:
        visitor.touch_at(at)
        card = visitor.session.card
        assert card is not None
        assert card.card is Card.SURE
        about.append(card.about)
        visitor.touch("Close")
    assert sorted(about) == sorted(2 * ["mood-front", "mood-back", "planning-resting"])


def test_a_tap_on_an_area_of_either_picture_opens_its_card(hand: Visitor):
    go_there(hand)
    dots = [c.rect.center() for c in controls_in(hand.kiosk.window) if c.name == "Mood area"]
    assert len(dots) == 2
    assert dots[0].x() < dots[1].x()
    for at in dots:
        hand.touch_at(QPoint(at))
        assert hand.session.card is not None
        assert (hand.session.card.card, hand.session.card.about) == (Card.REGION, "sgacc")
        hand.touch("Close")


def test_pictures_are_chosen_and_lines_are_opened_by_keys(visitor: Visitor):
    go_there(visitor)
    reached = set()
    for _ in range(len(visitor.names())):
        visitor.strike(Qt.Key.Key_Tab)
        focused = visitor.kiosk.window.focusWidget()
        assert focused is not None
        name = focused.accessibleName()
        reached.add(name)
        if name == RIGHT_ON and names(visitor)[1] == "At rest, with depression":
            visitor.strike(Qt.Key.Key_Return)
            visitor.wait(1.0)
    assert names(visitor)[1] == "After a TMS course"
    assert reached > ARROWS | {"Close", "Left planning area and resting team"}


@pytest.mark.parametrize("leave", ["Close", "escape"])
def test_it_closes_back_to_explore_and_from_there_to_where_the_visitor_was(
    visitor: Visitor, leave: str
):
    go_there(visitor)
    visitor.touch(RIGHT_ON)
    for screen in (Screen.EXPLORE, Screen.MENU):
        if leave == "escape":
            visitor.strike(Qt.Key.Key_Escape)
        else:
            visitor.touch("Close")
        assert visitor.stands_on(screen)
    visitor.touch("Explore the brain")
    visitor.touch("Compare two pictures")
    assert names(visitor)[1] == "After a TMS course"


def test_what_was_compared_is_forgotten_with_the_visit(visitor: Visitor):
    go_there(visitor)
    visitor.touch(LEFT_ON)
    visitor.walk_away()
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.session.compared == Session().compared
    go_there(visitor)
    assert names(visitor) == ["At rest, no depression", "At rest, with depression"]
