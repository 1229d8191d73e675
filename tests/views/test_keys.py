"""Where the keys are: seen, kept, and gone as soon as a finger comes."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.state import Screen, Session
from dmnkiosk.views.canvas import Canvas
from tests.driver import LONG_TICK, Visitor
from tests.journeys.hands import Typist

SLIDE = "teamwork"
NONE = Qt.KeyboardModifier.NoModifier
TURNS = [
    (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
    (Qt.Key.Key_Right, Qt.Key.Key_Left),
]


@pytest.fixture
def typist(visitor: Visitor) -> Typist:
    """Someone with keys on a slide that has a slider."""
    visitor.start_at(SLIDE)
    hand = Typist(visitor)
    visitor.kiosk.window.setUpdatesEnabled(True)
    hand.rest()
    return hand


def ringed(visitor: Visitor) -> list[QWidget]:
    """Everything that shows a ring."""
    every = visitor.kiosk.window.findChildren(QWidget)
    return [one for one in every if getattr(one, "ringed", False)]


def test_nothing_has_a_ring_before_a_key_is_used(visitor: Visitor):
    assert ringed(visitor) == []
    visitor.touch("Touch to begin")
    visitor.touch("Take the whole tour")
    assert ringed(visitor) == []


def test_the_first_touch_takes_the_ring_away(typist: Typist):
    visitor = typist.visitor
    typist.find("Next")
    assert len(ringed(visitor)) == 1
    visitor.touch_at(visitor.finds("How sure? some studies").rect.topLeft())
    assert ringed(visitor) == []


def test_a_finger_leaves_no_focus_behind(typist: Typist):
    typist.visitor.touch("Pause")
    typist.strike(Qt.Key.Key_Return)
    assert typist.session.paused
    assert ringed(typist.visitor) == []


def test_the_end_of_a_visit_takes_the_ring_away(typist: Typist):
    typist.find("Next")
    typist.visitor.walk_away()
    assert typist.session == Session(attract_seconds=typist.session.attract_seconds)
    assert ringed(typist.visitor) == []


def test_a_card_has_the_ring_and_gives_it_back(typist: Typist):
    typist.press_word("depression")
    before = typist._left
    assert typist.name_of_place() == "Close"
    assert typist.met() == ["Help now", "Close"]
    typist.strike(Qt.Key.Key_Escape)
    assert typist.session.card is None
    assert (typist.ringed(), typist.name_of_place()) == before


def test_help_over_a_card_gives_the_ring_back_to_the_card(typist: Typist):
    typist.press("Scan")
    typist.press("Help now")
    assert typist.met() == ["Back to where I was"]
    typist.strike(Qt.Key.Key_Escape)
    assert typist.name_of_place() == "Help now"
    typist.strike(Qt.Key.Key_Escape)
    assert typist.name_of_place() == "Scan"


def test_a_finger_that_closes_a_card_brings_no_ring_back(typist: Typist):
    typist.press("Scan")
    typist.visitor.touch("Close")
    assert ringed(typist.visitor) == []


def test_a_button_that_hides_itself_hands_the_ring_on(typist: Typist):
    typist.press_place(("region", "pcc"))
    typist.press("More")
    assert typist.name_of_place() == "Close"


def test_the_last_page_hands_the_ring_to_the_page_before(visitor: Visitor):
    hand = Typist(visitor)
    hand.press("Touch to begin")
    hand.press("Words to know")
    while "Page after" in hand.met():
        hand.press("Page after")
    hand.press("Page before")
    hand.press("Page after")
    assert hand.name_of_place() == "Page before"


def test_what_has_no_ring_is_not_pressed(typist: Typist):
    window = typist.visitor.kiosk.window
    pill = next(w for w in window.findChildren(QWidget) if w.accessibleName() == "Next")
    pill.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    typist.strike(Qt.Key.Key_Return)
    assert typist.session.slide == SLIDE


def test_what_hides_without_a_ring_hands_none_on(typist: Typist):
    window = typist.visitor.kiosk.window
    pill = next(w for w in window.findChildren(QWidget) if w.accessibleName() == "Next")
    pill.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    pill.hide()
    assert ringed(typist.visitor) == []


@pytest.mark.parametrize(("on", "back"), TURNS)
def test_keys_turn_the_slides(typist: Typist, on: Qt.Key, back: Qt.Key):
    typist.strike(on)
    assert typist.session.slide == "steering"
    typist.strike(back)
    assert typist.session.slide == SLIDE


def test_from_right_to_left_the_left_arrow_leads_on(typist: Typist):
    typist.visitor.kiosk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    typist.strike(Qt.Key.Key_Left)
    assert typist.session.slide == "steering"


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_no_key_turns_a_slide_under_a_card(typist: Typist, key: Qt.Key):
    typist.press("Scan")
    typist.strike(key)
    assert typist.session.slide == SLIDE
    assert typist.session.card is not None


def test_arrows_move_the_slider_and_not_the_slide(typist: Typist):
    typist.slide_to(0, 10)
    for step in (1, 2):
        typist.strike(Qt.Key.Key_Right)
        typist.rest()
        assert typist.session.rows[-1][2] == pytest.approx(step / 10)
    typist.strike(Qt.Key.Key_End)
    assert typist.session.rows[-1][2] == 1.0
    assert typist.session.slide == SLIDE


def test_arrows_go_from_area_to_area_in_the_picture(typist: Typist):
    typist.press_place(("region", "pcc"))
    typist.strike(Qt.Key.Key_Escape)
    canvas = typist.ringed()
    assert isinstance(canvas, Canvas)
    met = []
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Right] * 4, Qt.Key.Key_End, Qt.Key.Key_Left):
        typist.strike(key)
        met.append(canvas.pointer.at)
    assert len(set(met)) == len(typist.places())
    assert met[4] == met[5] != met[6]
    assert typist.session.slide == SLIDE


@pytest.mark.parametrize("pause", [0.0, 0.4])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_a_second_press_within_half_a_second_is_ignored(typist: Typist, key: Qt.Key, pause: float):
    typist.find("Next")
    typist.strike(key)
    typist.visitor.wait(pause)
    typist.visitor.strike(key)
    assert typist.session.slide == "steering"
    typist.strike(key)
    assert typist.session.slide == "quick-check"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Tab])
def test_a_key_that_is_held_down_does_its_work_once(typist: Typist, key: Qt.Key):
    typist.find("Next")
    held = typist.ringed()
    assert held is not None
    for _ in range(20):
        typist.visitor.wait(0.6)
        again = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True)
        QCoreApplication.sendEvent(held, again)
    assert typist.session.slide == SLIDE
    assert typist.ringed() is held


def test_a_key_keeps_the_visit(typist: Typist):
    typist.visitor.wait(119.0, LONG_TICK)
    typist.visitor.strike(Qt.Key.Key_Tab)
    assert typist.session.idle_seconds == 0.0


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_A])
def test_any_key_answers_the_question_whether_someone_is_there(typist: Typist, key: Qt.Key):
    typist.visitor.wait(121.0, LONG_TICK)
    assert typist.session.warned
    typist.visitor.strike(key)
    typist.visitor.wait(1.0)
    assert not typist.visitor.sees("Are you still there?")
    assert typist.session.slide == SLIDE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_press_begins_the_visit_without_a_ring(visitor: Visitor, key: Qt.Key):
    visitor.strike(key)
    assert visitor.stands_on(Screen.MENU)


def test_who_is_done_does_not_begin_again_by_a_second_press(visitor: Visitor):
    visitor.start_at("take-with-you")
    hand = Typist(visitor)
    hand.strike(Qt.Key.Key_PageDown)
    hand.press("I am done")
    visitor.strike(Qt.Key.Key_Return)
    assert visitor.stands_on(Screen.ATTRACT)
