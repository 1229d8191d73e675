"""What a finger may do to the glass, and what it may not: no tap counts twice, nothing gets out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.state import Screen, Session
from tests.driver import Toucher, Visitor

FIRST, SECOND, THIRD = "at-rest", "team", "see-saw"
NOWHERE = QPoint(960, 150)
"""A pixel of a slide with nothing to touch."""


def still(session: Session) -> Session:
    """The session without its clocks: what a visitor did, not how long it took."""
    return replace(session, idle_seconds=0.0, clocks={}, attract_seconds=0.0, pressed_seconds=0.0)


@pytest.fixture(params=["visitor", "toucher"])
def hand(request: pytest.FixtureRequest) -> Visitor:
    """Someone on the second slide, with a mouse and then with fingers."""
    one = request.getfixturevalue(request.param)
    assert isinstance(one, Visitor)
    one.start_at(SECOND)
    return one


def test_a_second_tap_within_half_a_second_is_ignored(hand: Visitor):
    hand.tap("Next", after=1.0)
    hand.tap("Next", after=0.4)
    assert hand.session.slide == THIRD


def test_a_second_tap_after_half_a_second_counts(hand: Visitor):
    hand.tap("Back", after=1.0)
    hand.tap("Next", after=1.0)
    hand.tap("Next", after=0.6)
    assert hand.session.slide == THIRD


def test_a_tap_on_another_control_counts_at_once(hand: Visitor):
    hand.tap("Next", after=1.0)
    hand.tap("Back", after=0.1)
    assert hand.session.slide == SECOND


def test_three_quick_taps_are_one(hand: Visitor):
    for pause in (1.0, 0.2, 0.2):
        hand.tap("Next", after=pause)
    assert hand.session.slide == THIRD


def test_a_double_click_is_one_tap(visitor: Visitor):
    visitor.start_at(FIRST)
    at = visitor.finds("Next").rect.center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(visitor.kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, none, at)
    assert visitor.session.slide == SECOND
    assert visitor.session.fingers == 0


def test_a_double_click_on_a_hard_word_opens_its_card_once(visitor: Visitor):
    visitor.start_at(SECOND)
    word = visitor.words()[0]
    none = Qt.KeyboardModifier.NoModifier
    handle = visitor.kiosk.window.windowHandle()
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, none, word.rect.center())
    assert visitor.session.card is not None


def test_a_tap_acts_on_release(hand: Visitor):
    hand.press("Next")
    assert hand.session.slide == SECOND
    assert hand.session.fingers == 1
    hand.lift()
    assert hand.session.slide == THIRD
    assert hand.session.fingers == 0


def test_a_press_that_slides_off_does_nothing(hand: Visitor):
    before = still(hand.session)
    hand.press("Next")
    hand.slide_to(NOWHERE)
    hand.lift()
    assert still(hand.session) == before


def test_a_press_that_slides_onto_a_button_does_nothing(hand: Visitor):
    before = still(hand.session)
    hand.press_at(NOWHERE)
    hand.slide_to(hand.finds("Next").rect.center())
    hand.lift()
    assert still(hand.session) == before


def test_a_long_press_opens_nothing_and_is_one_tap(hand: Visitor):
    hand.press("Next")
    hand.wait(8.0)
    assert QApplication.activePopupWidget() is None
    assert hand.session.slide == SECOND
    hand.lift()
    assert hand.session.slide == THIRD


@pytest.mark.parametrize("place", ["Next", "nowhere", "picture", "word"])
def test_a_right_click_does_nothing(visitor: Visitor, place: str):
    visitor.start_at("tms-may")
    visitor.wait_for_rest()
    spots = {
        "Next": visitor.finds("Next").rect.center(),
        "nowhere": NOWHERE,
        "picture": visitor.areas()[0].rect.center(),
        "word": visitor.words()[0].rect.center(),
    }
    before = visitor.session
    visitor.press_at(spots[place], Qt.MouseButton.RightButton)
    visitor.lift(Qt.MouseButton.RightButton)
    assert visitor.session == before
    assert QApplication.activePopupWidget() is None


def test_two_fingers_on_one_button_are_one_tap(toucher: Toucher):
    _tour(toucher)
    window = toucher.kiosk.window.windowHandle()
    at = toucher.finds("Next").rect.center()
    beside = at + QPoint(20, 0)
    toucher.fingers().press(0, at, window).press(1, beside, window).commit()
    toucher.fingers().release(0, at, window).release(1, beside, window).commit()
    assert toucher.session.slide == SECOND
    assert toucher.session.fingers == 0


def test_two_fingers_on_two_buttons_do_no_more_than_one_of_them(toucher: Toucher):
    _tour(toucher)
    window = toucher.kiosk.window.windowHandle()
    one, two = toucher.finds("Next").rect.center(), toucher.finds("Help now").rect.center()
    toucher.fingers().press(0, one, window).commit()
    toucher.fingers().stationary(0).press(1, two, window).commit()
    toucher.fingers().stationary(0).release(1, two, window).commit()
    toucher.fingers().release(0, one, window).commit()
    assert (toucher.session.slide, toucher.session.helping) in {(SECOND, False), (FIRST, True)}
    assert toucher.session.fingers == 0


def test_the_kiosk_hears_single_taps_after_many_fingers(toucher: Toucher):
    _tour(toucher)
    window = toucher.kiosk.window.windowHandle()
    spots = [QPoint(300 + 200 * n, 300) for n in range(5)]
    down, up = toucher.fingers(), toucher.fingers()
    for n, spot in enumerate(spots):
        down = down.press(n, spot, window)
    down.commit()
    for n, spot in enumerate(spots):
        up = up.release(n, spot, window)
    up.commit()
    assert toucher.session.fingers == 0
    toucher.touch("Next")
    assert toucher.session.slide == SECOND


PLACES = {
    "corner": QPoint(5, 5),
    "below": QPoint(400, 1070),
    "brain": QPoint(960, 450),
    "beside": QPoint(250, 500),
    "title": QPoint(960, 780),
    "line": QPoint(960, 1000),
}

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, NONE = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_F1, NONE),
        (Qt.Key.Key_F11, NONE),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_F4, CONTROL),
        (Qt.Key.Key_Q, CONTROL),
        (Qt.Key.Key_W, CONTROL),
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_P, CONTROL),
        (Qt.Key.Key_Delete, CONTROL | ALT),
        (Qt.Key.Key_Tab, ALT),
        (Qt.Key.Key_Space, ALT),
        (Qt.Key.Key_D, META),
        (Qt.Key.Key_Menu, NONE),
        (Qt.Key.Key_Back, NONE),
        (Qt.Key.Key_Print, NONE),
    ],
)
def test_no_key_is_a_way_out(visitor: Visitor, key: Qt.Key, modifier: Qt.KeyboardModifier):
    _tour(visitor)
    before, state = still(visitor.session), visitor.kiosk.window.windowState()
    visitor.strike(key, modifier)
    assert still(visitor.session) == before
    assert visitor.kiosk.window.isVisible()
    assert visitor.kiosk.window.windowState() == state
    assert QApplication.activePopupWidget() is None


def test_a_request_to_close_the_window_is_refused(visitor: Visitor):
    assert visitor.kiosk.window.close() is False
    assert visitor.kiosk.window.isVisible()
    assert visitor.kiosk.window.windowHandle().close() is False
    assert visitor.kiosk.window.isVisible()


@pytest.mark.parametrize("at", PLACES.values(), ids=PLACES)
def test_a_touch_anywhere_on_the_first_screen_begins(visitor: Visitor, at: QPoint):
    visitor.touch_at(at)
    assert visitor.stands_on(Screen.MENU)


def _tour(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Take the whole tour")
    assert visitor.session.slide == FIRST
