"""One switch is enough for everything, and who has one switch can begin without help."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from dmnkiosk.session.actions import Adjust
from dmnkiosk.session.scan import ROUNDS
from dmnkiosk.session.settings import DWELLS
from dmnkiosk.session.state import Screen, Session
from tests.access.ways import Switcher, name_of
from tests.driver import LONG_TICK, Toucher, Visitor, bundled_shelf, standing_kiosk
from tests.journeys.hands import AFTER, SMALL

NOWHERE = QPoint(3, 400)
MOST_GROUPS = 8


@pytest.fixture
def switcher(visitor: Visitor) -> Switcher:
    """Someone with one switch on a slide."""
    visitor.start_at("teamwork")
    hand = Switcher(visitor)
    hand.begins()
    return hand


@pytest.fixture
def scanning_kiosk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Someone before a kiosk that is set up for one switch."""
    shelf = bundled_shelf()
    shelf = replace(shelf, kiosk=shelf.kiosk.model_copy(update={"scanning": True}))
    with standing_kiosk(monkeypatch, size=SMALL, shelf=shelf) as one:
        yield one


def names(hand: Switcher) -> list[str]:
    return [name_of(choice) for choice in hand.marked()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_presses_that_press_nothing_start_the_marker(visitor: Visitor, key: Qt.Key):
    hand = Switcher(visitor, key)
    hand.strike()
    assert visitor.stands_on(Screen.MENU)
    hand.strike()
    assert not hand.marked()
    hand.strike()
    assert hand.marked()
    assert hand.session.settings.scanning


def test_a_key_that_moves_the_ring_in_between_starts_none(visitor: Visitor):
    hand = Switcher(visitor)
    for _ in range(2):
        hand.strike()
    visitor.strike(Qt.Key.Key_Tab)
    visitor.kiosk.window.forget_keys()
    hand.strike()
    assert not hand.session.settings.scanning


def test_a_key_that_moves_the_ring_ends_it(switcher: Switcher):
    switcher.visitor.wait(1.0)
    switcher.visitor.strike(Qt.Key.Key_Tab)
    assert not switcher.marked()
    assert switcher.session.settings.scanning is False


def test_the_marker_moves_by_itself_for_the_dwell_that_was_set(switcher: Switcher):
    for place, seconds in enumerate(DWELLS):
        settings = replace(switcher.session.settings, dwell=place)
        switcher.visitor.kiosk.store.dispatch(Adjust(settings))
        switcher.waits()
        before = names(switcher)
        switcher.visitor.wait(seconds - 0.6, 0.1)
        assert names(switcher) == before
        switcher.visitor.wait(1.2, 0.1)
        assert names(switcher) != before


def test_groups_come_first_in_the_order_of_reading(switcher: Switcher):
    met = [names(switcher)]
    for _ in range(MOST_GROUPS):
        switcher.waits()
        met.append(names(switcher))
    met = met[: met.index(met[0], 1)]
    assert {"Home", "Calm", "Help now"} <= set(met[0])
    assert {"Back", "Pause", "Replay", "Next"} == set(met[-1])
    assert 4 <= len(met) <= 6
    assert len([name for group in met for name in group]) > 12


def test_after_three_rounds_the_marker_rests_and_a_press_brings_it_back(switcher: Switcher):
    first, moves = names(switcher), 0
    for _ in range(MOST_GROUPS * ROUNDS):
        if switcher.marked():
            switcher.waits()
            moves += 1
    assert not switcher.marked()
    assert moves % ROUNDS == 0
    before = switcher.session
    switcher.strike()
    assert names(switcher) == first
    assert (switcher.session.slide, switcher.session.card) == (before.slide, before.card)


def test_the_marker_stays_on_the_way_on(switcher: Switcher):
    switcher.press("Next")
    assert switcher.session.slide == "steering"
    assert names(switcher) == ["Next"]


def test_after_a_card_the_marker_is_where_it_was(switcher: Switcher):
    switcher.press("Scan")
    assert switcher.session.card is not None
    switcher.press("Close")
    assert names(switcher) == ["Scan"]


class Clicker(Switcher):
    """A switch that sends the button of a mouse, or a fist on the glass."""

    button = Qt.MouseButton.LeftButton

    @override
    def strike(self) -> None:
        self.visitor.wait(AFTER, AFTER)
        self.presses += 1
        self.visitor.press_at(NOWHERE, self.button)
        self.visitor.lift(self.button)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_any_button_of_a_mouse_anywhere_is_the_switch(visitor: Visitor, button: Qt.MouseButton):
    visitor.start_at("teamwork")
    hand = Clicker(visitor)
    hand.button = button
    hand.begins()
    hand.press("Next")
    assert hand.session.slide == "steering"
    assert hand.session.fingers == 0


def test_a_touch_anywhere_is_the_switch(toucher: Toucher):
    toucher.start_at("teamwork")
    hand = Clicker(toucher)
    hand.begins()
    hand.press("Next")
    assert hand.session.slide == "steering"
    assert hand.session.fingers == 0


def test_a_finger_that_was_down_when_the_marker_came_is_lifted(visitor: Visitor):
    visitor.start_at("teamwork")
    visitor.press("Next")
    Switcher(visitor).begins()
    visitor.lift()
    assert visitor.session.fingers == 0


def test_a_second_press_within_half_a_second_counts_once(switcher: Switcher):
    for _ in range(20):
        if "Next" not in names(switcher):
            switcher.waits()
    switcher.strike()
    switcher.visitor.wait(0.3)
    switcher.visitor.strike(Qt.Key.Key_Space)
    assert names(switcher) == ["Back"]
    assert switcher.session.slide == "teamwork"


@pytest.mark.parametrize(
    ("name", "screen"), [("I am still here", Screen.SLIDE), ("I am done", Screen.ATTRACT)]
)
def test_the_question_whether_someone_is_there_can_be_answered_both_ways(
    switcher: Switcher, name: str, screen: Screen
):
    switcher.rest()
    switcher.visitor.wait(121.0, LONG_TICK)
    assert switcher.session.warned
    switcher.press(name)
    switcher.visitor.wait(1.0)
    assert switcher.visitor.stands_on(screen)
    assert not switcher.visitor.sees("Are you still there?")


def test_the_next_visitor_finds_no_marker(switcher: Switcher):
    switcher.visitor.walk_away()
    assert switcher.session == Session(attract_seconds=switcher.session.attract_seconds)
    assert not switcher.marked()


def test_a_kiosk_set_up_for_one_switch_begins_with_the_marker(scanning_kiosk: Visitor):
    hand = Switcher(scanning_kiosk)
    assert hand.marked()
    hand.press("Touch to begin")
    assert scanning_kiosk.stands_on(Screen.MENU)
    hand.press("Help now")
    assert hand.session.helping
    hand.press("Back to where I was")
    assert not hand.session.helping


def test_where_nothing_is_marked_any_press_begins(scanning_kiosk: Visitor):
    hand = Switcher(scanning_kiosk)
    for _ in range(MOST_GROUPS * ROUNDS):
        hand.waits()
    assert not hand.marked()
    hand.strike()
    assert scanning_kiosk.stands_on(Screen.MENU)


def test_the_kiosk_wakes_when_the_marker_is_due(scanning_kiosk: Visitor):
    scanning_kiosk.kiosk.show()
    asked = scanning_kiosk.dates[-1]
    assert asked is not None
    assert asked <= DWELLS[2]
