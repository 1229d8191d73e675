"""Words and buttons follow what a picture has come to."""

from PySide6.QtCore import QRect

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import SetLevel
from tests.driver import Visitor
from tests.views.glass import canvas_of

ANSWER = "studies show no clear change in how much"
REPLY = "A fair guess."


def places(visitor: Visitor) -> dict[str, QRect]:
    return {name: visitor.finds(name).rect for name in ("Back", "Next")}


def told(visitor: Visitor) -> str:
    return str(canvas_of(visitor).accessibleDescription())


def words(visitor: Visitor) -> tuple[str, str]:
    """What is said of the picture at its start and at its end."""
    library, slide = visitor.kiosk.stages.library, visitor.session.slide
    found = library.languages["en"].text.slides[slide]
    return found.start, found.end


def test_where_nothing_moves_there_is_nothing_to_pause_and_the_row_stays(visitor: Visitor):
    visitor.start_at("see-saw")
    before = places(visitor)
    assert {"Pause", "Replay"} <= set(visitor.names())
    visitor.touch("Next")
    assert visitor.session.slide == "yourself"
    assert {"Pause", "Replay"}.isdisjoint(visitor.names())
    assert places(visitor) == before
    visitor.kiosk.store.dispatch(SetLevel(Level.STILL))
    assert {"Before", "After"}.isdisjoint(visitor.names())


def test_covers_and_their_answer_wait_for_show_me(visitor: Visitor):
    visitor.start_at("more-or-less")
    visitor.wait(30.0)
    assert not visitor.sees(ANSWER)
    assert told(visitor) == words(visitor)[0]
    visitor.touch("Show me")
    assert not visitor.sees(ANSWER)
    visitor.wait_for_rest()
    assert visitor.sees(ANSWER)
    assert told(visitor) == words(visitor)[1]
    visitor.touch("Replay")
    assert not visitor.sees(ANSWER)


def test_a_guess_lifts_the_covers_too(visitor: Visitor):
    visitor.start_at("more-or-less")
    visitor.touch("Less")
    visitor.wait_for_rest()
    assert visitor.sees(REPLY)
    assert visitor.sees(ANSWER)


def test_who_does_nothing_goes_on_with_next(visitor: Visitor):
    visitor.start_at("more-or-less")
    visitor.touch("Next")
    assert visitor.session.slide == "teamwork"


def test_who_pauses_while_covers_rise_has_the_answer_at_once(visitor: Visitor):
    visitor.start_at("more-or-less")
    visitor.touch("Pause")
    assert not visitor.sees(ANSWER)
    visitor.touch("Play")
    visitor.touch("Show me")
    visitor.touch("Pause")
    assert visitor.sees(ANSWER)


def test_in_still_pictures_before_is_covered_and_after_is_open(visitor: Visitor):
    visitor.kiosk.store.dispatch(SetLevel(Level.STILL))
    visitor.start_at("more-or-less")
    visitor.kiosk.store.dispatch(SetLevel(Level.STILL))
    assert visitor.sees(ANSWER)
    visitor.touch("More")
    assert visitor.sees(REPLY)
    visitor.touch("Before")
    assert not visitor.sees(ANSWER)
    assert not visitor.sees(REPLY)
    visitor.touch("After")
    assert visitor.sees(ANSWER)


def test_a_picture_is_told_by_its_end_when_all_was_done_that_its_end_tells_of(visitor: Visitor):
    visitor.start_at("yourself")
    for card in ("My life story", "What I am like", "How I feel"):
        assert told(visitor) == words(visitor)[0]
        visitor.touch(card)
        visitor.wait_for_rest()
    assert told(visitor) == words(visitor)[1]
