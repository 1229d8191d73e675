"""Whatever is tapped or typed, wherever and however fast: nothing fails, nobody is ever stuck."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from dmnkiosk.session.fingerprint import fingerprint
from dmnkiosk.session.state import Screen, Session
from tests.conftest import SWEEP
from tests.driver import LONG_TICK, SMALLEST_TICK, Toucher, Visitor

SEEDS = range(5 if SWEEP == "whole" else 2)
TAPS = 400 if SWEEP == "whole" else 50
PAUSES = (0.0, 0.05, 0.3, 0.6, 1.0, 3.0, 20.0, 119.0, 140.0)
KEYS = (
    *[Qt.Key.Key_Tab] * 6,
    *[Qt.Key.Key_Return] * 3,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
OFTEN = (0.1, 0.1, 0.1, 0.2, 0.25, 0.15, 0.06, 0.02, 0.02)


class Monkey:
    """Taps and types at random, but the same way for the same seed."""

    def __init__(self, visitor: Visitor, seed: int) -> None:
        self._visitor, self._chance = visitor, np.random.default_rng(seed)
        self.did: list[str] = []

    def act(self) -> None:
        """One tap, press, slide or key, and a pause."""
        ways: tuple[Callable[[], None], ...] = (self._tap, self._aim, self._slide, self._strike)
        ways[self._chance.integers(len(ways))]()
        pause = float(self._chance.choice(PAUSES, p=OFTEN))
        self._visitor.wait(pause, LONG_TICK if pause > 10.0 else SMALLEST_TICK)

    def _tap(self) -> None:
        self._press_and_lift(self._anywhere(), None)

    def _slide(self) -> None:
        self._press_and_lift(self._anywhere(), self._anywhere())

    def _strike(self) -> None:
        key = KEYS[self._chance.integers(len(KEYS))]
        self.did.append(key.name)
        self._visitor.strike(key)

    def _aim(self) -> None:
        names = self._visitor.names() or ["nothing"]
        name = names[self._chance.integers(len(names))]
        if name != "nothing":
            self._press_and_lift(self._visitor.finds(name).rect.center(), None)

    def _press_and_lift(self, at: QPoint, to: QPoint | None) -> None:
        self.did.append(f"{at.toTuple()}{f' to {to.toTuple()}' if to else ''}")
        self._visitor.press_at(at)
        if to is not None:
            self._visitor.slide_to(to)
        self._visitor.lift()

    def _anywhere(self) -> QPoint:
        size = self._visitor.kiosk.window.size()
        x, y = self._chance.integers(size.width()), self._chance.integers(size.height())
        return QPoint(int(x), int(y))


@pytest.mark.parametrize("seed", SEEDS)
def test_random_taps_of_a_mouse_break_nothing_and_lead_home(visitor: Visitor, seed: int):
    tap_at_random(visitor, seed)
    leads_home(visitor)


@pytest.mark.parametrize("seed", SEEDS[:1])
def test_random_touches_break_nothing_and_lead_home(toucher: Toucher, seed: int):
    tap_at_random(toucher, seed + 100)
    leads_home(toucher)


def test_many_fingers_at_random_leave_none_behind(toucher: Toucher):
    chance = np.random.default_rng(7)
    window = toucher.kiosk.window.windowHandle()
    toucher.start_at("team")
    for _ in range(TAPS):
        spots = [QPoint(*map(int, chance.integers((1366, 768)))) for _ in range(4)]
        down, up = toucher.fingers(), toucher.fingers()
        for number, spot in enumerate(spots):
            down = down.press(number, spot, window)
            up = up.release(number, spot, window)
        down.commit()
        up.commit()
        toucher.wait(0.3)
        assert toucher.session.fingers == 0
    leads_home(toucher)


def tap_at_random(visitor: Visitor, seed: int) -> None:
    """Tap, and look after each tap whether the kiosk still stands."""
    monkey = Monkey(visitor, seed)
    for _ in range(TAPS):
        monkey.act()
        assert visitor.session.fingers == 0, monkey.did
        assert visitor.kiosk.window.isVisible(), monkey.did
        assert visitor.names(), monkey.did
        assert visitor.reads(), monkey.did


def leads_home(visitor: Visitor) -> None:
    """Whatever was open, a visitor finds the start, and an empty room a fresh kiosk."""
    session = visitor.session
    if session.warned:
        visitor.touch("I am still here")
    if visitor.session.helping:
        visitor.touch("Back to where I was")
    if visitor.session.card is not None:
        visitor.touch("Close")
    if "Home" in visitor.names():
        visitor.touch("Home")
        assert visitor.stands_on(Screen.MENU)
    visitor.walk_away()
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.sees("Touch to begin")
    assert fingerprint(replace(visitor.session, attract_seconds=0.0)) == fingerprint(Session())
