"""A language is chosen on the first screen or in the middle of a slide, and all stays as it was."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.library import Language
from dmnkiosk.session.settings import AS_IT_BEGINS
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.views.painted import PaintedControl, controls_in, texts_in
from dmnkiosk.views.targets import CHOICE
from tests.driver import Toucher, Visitor, shelf_of_languages, standing_kiosk
from tests.journeys.hands import Tapper

OTHERS = ("es", "ar", "zh")


@pytest.fixture(params=[Visitor, Toucher], ids=["mouse", "fingers"])
def visitor(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Visitor]:
    """Someone before a kiosk that offers four languages."""
    shelf = shelf_of_languages(*OTHERS)
    with standing_kiosk(monkeypatch, shelf=shelf, kind=request.param) as one:
        yield one


def language(visitor: Visitor, tag: str) -> Language:
    return visitor.kiosk.stages.library.languages[tag]


def say(visitor: Visitor, key: str, **gaps: object) -> str:
    """A text of the interface, in the language that is shown."""
    return language(visitor, visitor.kiosk.window.language).interface.say(key, **gaps)


def choose(visitor: Visitor, tag: str) -> None:
    """Opens Comfort, chooses a language, and closes it."""
    visitor.touch(say(visitor, "comfort"))
    visitor.touch(language(visitor, tag).interface.name)
    visitor.touch(say(visitor, "close"))


def place_and_deeds(session: Session) -> Session:
    """All that must stay: the session without what was set for the visit and what passes by."""
    return replace(session, settings=AS_IT_BEGINS, idle_seconds=0.0)


def slider(visitor: Visitor) -> PaintedControl:
    return next(c for c in controls_in(visitor.kiosk.window) if c.role == "slider")


def test_the_first_screen_offers_each_language_in_its_own_script(visitor: Visitor):
    assert [name for name in visitor.names() if name in ("Español", "العربية", "中文")] == [
        "Español",
        "العربية",
        "中文",
    ]
    visitor.touch("العربية")
    assert visitor.stands_on(Screen.MENU)
    assert visitor.kiosk.window.language == "ar"
    assert visitor.sees(say(visitor, "menu-title"))
    assert not visitor.sees("What would you like to see?")


def test_a_kiosk_with_one_language_offers_none(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    with standing_kiosk(monkeypatch) as one:
        assert one.names() == ["Comfort", "Calm", "Touch to begin", "Help now"]


@pytest.mark.parametrize("tag", OTHERS)
def test_a_switch_in_the_middle_of_a_slide_keeps_the_place_and_all_that_was_set(
    visitor: Visitor, tag: str
):
    visitor.start_at("tms-may")
    visitor.wait_for_rest()
    for _ in range(3):
        visitor.touch("One step back")
    visitor.touch("Pause")
    before, value = visitor.session, say(visitor, "slide-of", n=13, count=20)
    assert visitor.sees(value)
    choose(visitor, tag)
    assert place_and_deeds(visitor.session) == place_and_deeds(before)
    assert visitor.session.settings.language == tag
    words = language(visitor, tag).text.slides["tms-may"]
    assert visitor.sees(words.title)
    assert visitor.sees(say(visitor, "slide-of", n=13, count=20))
    assert say(visitor, "play") in visitor.names()
    choose(visitor, "en")
    assert place_and_deeds(visitor.session) == place_and_deeds(before)
    assert visitor.sees(value)


def test_ticked_questions_and_answers_stay_ticked(visitor: Visitor):
    visitor.start_at("take-with-you")
    questions = language(visitor, "en").text.slides["take-with-you"].choices
    first, *_, last = questions
    for question in (first, last):
        visitor.touch(questions[question].label)
    choose(visitor, "zh")
    assert set(visitor.session.ticked) == {first, last}
    chinese = language(visitor, "zh").text.slides["take-with-you"].choices
    visitor.touch(chinese[first].label)
    assert set(visitor.session.ticked) == {last}


def test_the_next_visit_begins_in_the_language_of_the_kiosk(visitor: Visitor):
    visitor.touch("中文")
    assert visitor.kiosk.window.language == "zh"
    visitor.walk_away()
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.kiosk.window.language == "en"
    assert visitor.sees("Touch to begin")


def test_in_arabic_on_is_at_the_left_and_a_slider_begins_at_the_right(visitor: Visitor):
    visitor.touch("العربية")
    visitor.start_at("past-and-future")
    visitor.wait_for_rest()
    middle = visitor.kiosk.window.width() // 2
    on, back = visitor.finds(say(visitor, "next")), visitor.finds(say(visitor, "back"))
    assert on.rect.right() < middle < back.rect.left()
    track = slider(visitor).rect
    visitor.touch_at(QPoint(track.left() + 4, track.center().y()))
    assert visitor.session.rows[-1][2] == 1.0
    visitor.touch_at(QPoint(track.right() - 4, track.center().y()))
    assert visitor.session.rows[-1][2] == 0.0
    visitor.touch(say(visitor, "next"))
    assert visitor.session.slide == "circles"


def test_a_part_of_a_mirrored_drawing_is_tapped_where_it_stands(visitor: Visitor):
    visitor.touch("العربية")
    visitor.start_at("more-paths")
    hand = Tapper(visitor)
    hand.rest()
    (place,) = [each for each in hand.places() if each == (CHOICE, "path-1")]
    hand.press_place(place)
    assert visitor.session.rows[-1][2] == "path-1"


def test_the_left_picture_is_at_the_left_in_arabic_too(visitor: Visitor):
    visitor.touch("العربية")
    visitor.touch(say(visitor, "explore"))
    visitor.touch(say(visitor, "compare"))
    left = visitor.finds(say(visitor, "compare-left-on")).rect
    right = visitor.finds(say(visitor, "compare-right-on")).rect
    assert left.center().x() < right.center().x()
    visitor.touch(say(visitor, "compare-right-on"))
    spec = visitor.kiosk.stages.library.deck.compare
    before, after = spec.pair(visitor.session.compared)
    names = language(visitor, "ar").text.compare.states
    found = dict(texts(visitor))
    assert found[names[before.id].name] < found[names[after.id].name]


def texts(visitor: Visitor) -> list[tuple[str, int]]:
    """Every text with the middle of its room across the glass."""
    return [(text.text, text.room.center().x()) for text in texts_in(visitor.kiosk.window)]
