"""Help now: from every screen, with the right words, and back to exactly where the visitor was."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dmnkiosk.session.state import Card, Screen, Session
from tests.driver import Visitor

Way = Callable[[Visitor], None]


def to_the_first_screen(visitor: Visitor) -> None:
    """Already there."""


def to_the_menu(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")


def to_the_end(visitor: Visitor) -> None:
    visitor.start_at("take-with-you")
    visitor.touch("Next")
    assert visitor.stands_on(Screen.END)


def to_my_questions(visitor: Visitor) -> None:
    to_the_end(visitor)
    visitor.touch("Take my questions")
    assert visitor.session.card is not None


def to(name: str) -> Way:
    """The way to a reading screen, and to its second page when it has one."""

    def way(visitor: Visitor) -> None:
        visitor.touch("Touch to begin")
        visitor.touch(name)
        if "Page after" in visitor.names():
            visitor.touch("Page after")
            assert visitor.session.page == 1

    return way


def to_an_area(visitor: Visitor) -> None:
    visitor.start_at("team")
    visitor.touch("Back hub")
    assert visitor.session.card is not None
    assert visitor.session.card.card is Card.REGION


def to_an_option(visitor: Visitor) -> None:
    visitor.start_at("good-and-hard")
    visitor.touch("Ketamine drip")
    assert visitor.session.opened


WAYS: dict[str, Way] = {
    "attract": to_the_first_screen,
    "menu": to_the_menu,
    "end": to_the_end,
    "questions": to_my_questions,
    "explore": to("Explore the brain"),
    "words": to("Words to know"),
    "sources": to("Where this comes from"),
    "area": to_an_area,
    "option": to_an_option,
}


def where(session: Session) -> Session:
    """The session, but not for how long nothing was touched."""
    return replace(session, idle_seconds=0.0)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_help_opens_and_closes_to_exactly_where_the_visitor_was(visitor: Visitor, way: Way):
    way(visitor)
    before, seen = where(visitor.session), visitor.reads()
    visitor.tap("Help now", after=1.0)
    assert visitor.session.helping
    assert visitor.sees("Tell any staff member now.")
    visitor.wait(20.0)
    visitor.tap("Back to where I was", after=1.0)
    assert where(visitor.session) == before
    assert visitor.reads() == seen


def test_help_is_one_tap_away_on_every_slide_and_leads_back_to_it(visitor: Visitor):
    visitor.start_at("at-rest")
    for _ in range(20):
        before, seen = where(visitor.session), visitor.reads()
        visitor.tap("Help now", after=1.0)
        assert visitor.sees("Tell any staff member now.")
        visitor.tap("Back to where I was", after=1.0)
        assert where(visitor.session) == before
        assert visitor.reads() == seen
        visitor.touch("Next")
    assert visitor.stands_on(Screen.END)


def test_the_first_line_of_help_is_a_person_then_a_number_then_the_lines(visitor: Visitor):
    visitor.touch("Help now")
    first, second, third, *_ = visitor.reads()
    assert first == "Tell any staff member now."
    assert "In danger right now? Call 911." in second
    assert "988" in third


def test_the_picture_stands_still_while_help_is_open(visitor: Visitor):
    visitor.start_at("team")
    visitor.tap("Help now", after=1.0)
    before = visitor.session.seconds
    visitor.wait(10.0)
    assert visitor.session.seconds == before


def test_a_tap_beside_the_help_card_does_nothing(visitor: Visitor):
    visitor.start_at("team")
    at = visitor.finds("Next").rect.center()
    visitor.touch("Help now")
    visitor.touch_at(at)
    assert visitor.session.helping
    assert visitor.session.slide == "team"
