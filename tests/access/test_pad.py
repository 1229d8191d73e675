"""Five keys of a tactile pad: on, back, select, help, listen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.keys import ROLES, KeyName, KeysFile
from dmnkiosk.session.actions import OpenHelp
from dmnkiosk.session.state import Screen
from dmnkiosk.shell import senses
from dmnkiosk.shell.keypad import MEANT, key_of
from dmnkiosk.views.window import KEYS
from tests.driver import LONG_TICK, Visitor, bundled_shelf, standing_kiosk
from tests.journeys.hands import Typist

MEANINGS = {"help": OpenHelp()}
"""What the keys wish for that mean the same everywhere."""

PAD = KeysFile(on=("f17",), back=("f18",), select=("f20",), help=("f23",), listen=("f24",))
HELD_SECONDS = 6.0


@pytest.fixture
def pad(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Someone before a kiosk whose pad sends keys that no keyboard has."""
    shelf = bundled_shelf()
    shelf = replace(shelf, kiosk=shelf.kiosk.model_copy(update={"keys": PAD}))
    with standing_kiosk(monkeypatch, shelf=shelf) as one:
        yield one


def strike(visitor: Visitor, name: str, after: float = 1.0) -> None:
    visitor.wait(after, LONG_TICK)
    visitor.strike(key_of(name))


@pytest.mark.parametrize(("role", "wish"), MEANINGS.items())
def test_a_key_of_a_role_is_a_wish(role: str, wish: object):
    assert KEYS[MEANT[role]] == wish


def test_every_name_is_a_key_and_every_role_has_a_meaning():
    names = [name for part in KeyName.__args__ for name in part.__args__]
    assert len({key_of(name) for name in names}) == len(names)
    assert set(MEANT) == set(ROLES)


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_Help])
def test_the_help_key_opens_help_from_everywhere(visitor: Visitor, key: Qt.Key):
    for reach in (lambda: None, *_places(visitor)):
        reach()
        visitor.wait(1.0)
        visitor.strike(key)
        assert visitor.session.helping
        visitor.wait(1.0)
        visitor.strike(Qt.Key.Key_Escape)
        assert not visitor.session.helping


def _places(visitor: Visitor):
    """A slide, a slider with the ring, a card, the idle question."""
    hand = Typist(visitor)
    yield lambda: visitor.start_at("past-and-future")
    yield lambda: hand.find("Move the dot through time")
    yield lambda: hand.press_place(hand.places()[0])
    yield lambda: visitor.wait(125.0, LONG_TICK)


def test_a_pad_with_keys_of_its_own_is_enough(pad: Visitor):
    while not pad.stands_on(Screen.MENU):
        strike(pad, "f20")
    while _ringed(pad) != "Take the whole tour":
        strike(pad, "f17", after=0.1)
    strike(pad, "f17")
    strike(pad, "f18")
    strike(pad, "f20")
    assert pad.stands_on(Screen.SLIDE)
    strike(pad, "f23")
    assert pad.session.helping


def test_letters_that_a_pad_does_not_send_do_nothing(pad: Visitor):
    strike(pad, "h")
    assert not pad.session.helping


@pytest.mark.parametrize(("pause", "pauses"), [(0.4, True), (0.6, False)])
def test_a_double_strike_counts_once(visitor: Visitor, pause: float, pauses: bool):
    visitor.start_at("teamwork")
    Typist(visitor).find("Pause")
    for after in (1.0, pause):
        visitor.wait(after)
        visitor.strike(Qt.Key.Key_Return)
    assert visitor.session.paused is pauses


def test_a_double_strike_does_not_press_what_the_first_one_brought(visitor: Visitor):
    visitor.start_at("teamwork")
    hand = Typist(visitor)
    hand.find("Help now")
    visitor.wait(1.0)
    for after in (0.0, 0.3):
        visitor.wait(after)
        visitor.strike(Qt.Key.Key_Return)
    assert visitor.session.helping


def test_moves_of_the_ring_count_however_fast(visitor: Visitor):
    visitor.start_at("teamwork")
    met = []
    for _ in range(3):
        visitor.strike(Qt.Key.Key_Tab)
        met.append(_ringed(visitor))
    assert len(set(met)) == 3


@pytest.mark.parametrize("name", ["f17", "f20", "f23"])
def test_a_key_of_the_pad_that_is_held_works_once(pad: Visitor, name: str):
    pad.start_at("teamwork")
    Typist(pad).find("Pause")
    strike(pad, name)
    before, at = pad.session, _ringed(pad)
    for _ in range(round(HELD_SECONDS / 0.03)):
        pad.wait(0.03)
        _again(pad, key_of(name))
    assert (pad.session.paused, pad.session.helping) == (before.paused, before.helping)
    assert _ringed(pad) == at


def test_keys_that_bring_no_time_of_their_own_are_given_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    now = [5000]
    monkeypatch.setattr(senses, "event_time", lambda: now[0])
    one, asked = senses.Senses(), list[object]()
    one.asked.connect(asked.append)
    swallowed = []
    for after in (0, 300, 600):
        now[0] += after
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        swallowed.append(one.eventFilter(one, event))
        assert event.timestamp() == now[0]
    assert swallowed == [False, True, False]
    assert len(asked) == 6


def _again(visitor: Visitor, key: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, "", True)
    QCoreApplication.sendEvent(visitor.kiosk.window.windowHandle(), event)


def _ringed(visitor: Visitor) -> str:
    return Typist(visitor).name_of_place()
