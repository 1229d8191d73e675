"""The whole tour, from the first screen back to it, with a mouse and with a finger."""

import pytest

from dmnkiosk.session.state import Screen, Session
from tests.driver import Visitor


def walk_the_whole_tour(visitor: Visitor) -> list[str]:
    """Touch all the way to the end; tell which slides came."""
    visitor.touch("Touch to begin")
    visitor.touch("Take the whole tour")
    slides = []
    while visitor.stands_on(Screen.SLIDE):
        slides.append(visitor.session.slide)
        assert visitor.sees(f"{len(slides)} of 20")
        visitor.touch("Next")
    return slides


@pytest.mark.parametrize("hand", ["visitor", "toucher"])
def test_the_whole_tour_leads_to_the_end_and_back_to_the_first_screen(
    hand: str, request: pytest.FixtureRequest
):
    visitor = request.getfixturevalue(hand)
    assert visitor.session == Session()
    slides = walk_the_whole_tour(visitor)
    assert slides == list(visitor.kiosk.stages.library.order())
    assert len(slides) == 20
    assert visitor.stands_on(Screen.END)
    visitor.touch("I am done")
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.sees("Touch to begin")
