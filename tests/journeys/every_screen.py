"""A visit to every screen and every card that is not on a slide, by one hand."""

import re

from dmnkiosk.motion.level import Level
from dmnkiosk.session.state import Card, OpenCard, Screen, Session
from tests.driver import LONG_TICK
from tests.journeys.everything import library, slides, text
from tests.journeys.hands import Hand

UNTIL_ASKED = 121.0


def visit_every_screen(hand: Hand) -> None:
    """From the first screen to the end of the story, and back to the first screen."""
    hand.press("Touch to begin")
    assert hand.session.screen is Screen.MENU
    choose_a_part(hand)
    explore(hand)
    for name, screen in (
        ("Words to know", Screen.WORDS),
        ("Where this comes from", Screen.SOURCES),
    ):
        read_all_pages(hand, name, screen)
    calm_down(hand)
    stay(hand)
    walk_to_the_end(hand)
    hand.press("I am done")
    assert hand.session == Session()


def choose_a_part(hand: Hand) -> None:
    for chapter, words in text().chapters.items():
        hand.press(words.title)
        assert hand.session.slide == slides(chapter)[0].id
        hand.press("Home")
        assert hand.session.screen is Screen.MENU


def explore(hand: Hand) -> None:
    hand.press("Explore the brain")
    places = hand.places()
    assert {about for _, about in places} >= set(text().regions) - {"angular-right"}
    for kind, about in places:
        hand.press_place((kind, about))
        assert hand.session.card == OpenCard(Card.REGION, about)
        hand.press("More")
        assert hand.visitor.sees(text().regions[about].science)
        hand.press("Close")
    compare(hand)
    hand.press("Close")
    assert hand.session.screen is Screen.MENU


def compare(hand: Hand) -> None:
    """Every state on both sides, and how sure each line of a pair is."""
    hand.press("Compare two pictures")
    states = [state.id for state in library().deck.compare.states]
    for index, name in enumerate(("Left", "Right")):
        seen = []
        for _ in states:
            hand.press(f"{name} picture: the next one")
            seen.append(hand.session.compared[index])
        assert set(seen) == set(states)
        hand.press(f"{name} picture: the one before")
        assert hand.session.compared[index] == seen[-2]
        hand.press(f"{name} picture: the next one")
    for link in ("mood-front", "mood-back", "planning-resting"):
        hand.press(text().compare.links[link])
        assert hand.session.card == OpenCard(Card.SURE, link)
        hand.press("Close")
    hand.press("Close")
    assert hand.session.screen is Screen.EXPLORE


def read_all_pages(hand: Hand, name: str, screen: Screen) -> None:
    hand.press(name)
    assert hand.session.screen is screen
    count = _pages(hand)
    for page in range(1, count):
        hand.press("Page after")
        assert hand.visitor.sees(f"Page {page + 1} of {count}")
    if count > 1:
        hand.press("Page before")
        assert hand.visitor.sees(f"Page {count - 1} of {count}")
    hand.press("Close")
    assert hand.session.screen is Screen.MENU


def _pages(hand: Hand) -> int:
    """How many pages there are, as the page says."""
    told = (re.fullmatch(r"Page 1 of (\d+)", text) for text in hand.visitor.reads())
    return next((int(match[1]) for match in told if match), 1)


def calm_down(hand: Hand) -> None:
    hand.press("Calm")
    assert hand.session.card == OpenCard(Card.MOTION, "")
    for level in Level:
        hand.press(level.value.title())
        assert hand.session.settings.level is level
    hand.press("Full")
    hand.press("Close")
    assert hand.session.card is None


def stay(hand: Hand) -> None:
    hand.visitor.wait(UNTIL_ASKED, LONG_TICK)
    assert hand.visitor.sees("Are you still there?")
    hand.press("I am still here")
    hand.visitor.wait(1.0)
    assert not hand.visitor.sees("Are you still there?")


def walk_to_the_end(hand: Hand) -> None:
    hand.press("Take the whole tour")
    hand.press("Help now")
    assert hand.session.helping
    hand.press("Back to where I was")
    for slide in slides():
        assert hand.session.slide == slide.id
        hand.press("Next")
    assert hand.visitor.stands_on(Screen.END)
    hand.press("Take my questions")
    assert hand.session.card == OpenCard(Card.QUESTIONS, "")
    hand.press("Close")
    hand.press("See it again")
    assert hand.session.slide == slides()[0].id
    hand.press("Back")
    assert hand.visitor.stands_on(Screen.MENU)
    hand.visitor.start_at(slides()[-1].id)
    hand.press("Next")
    hand.press("Choose a part")
    assert hand.visitor.stands_on(Screen.MENU)
    hand.visitor.start_at(slides()[-1].id)
    hand.press("Next")
