"""Nothing that is painted flashes: at no level of motion, and at no change of screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Action, Adjust, Begin, Close, Next, OpenHelp, SetLevel
from dmnkiosk.session.settings import Settings
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.views.controls.tap import GUARD_MILLISECONDS
from tests.conftest import SWEEP
from tests.pictures import tours
from tests.pictures.record import MOST_FLASHES, SHARE, Worst, repeated, sights_of, worst_of
from tests.sample import chance

pytestmark = pytest.mark.skipif(
    SWEEP != "whole", reason="takes many minutes: a part of `make test-all`"
)

HALF_GUARD = GUARD_MILLISECONDS / 2000.0
"""Each control can be tapped once in half a second; two of them by turns, twice as often."""

TIMES = 12


def films() -> list[tuple[str, Level, tuple[str, ...]]]:
    """Theme, level and slides of each film: of a sample, one slide in each level."""
    names, order, levels = tours.themes(), tours.library().order(), list(Level)
    if SWEEP == "whole":
        return [(names[i % len(names)], level, ()) for i, level in enumerate(levels)]
    first = chance()
    return [
        (names[(first + i) % len(names)], level, (order[(first + 7 * i) % len(order)],))
        for i, level in enumerate(levels)
    ]


@pytest.mark.parametrize(("theme", "level", "slides"), films())
def test_no_frame_of_the_tour_flashes(
    theme: str, level: Level, slides: tuple[str, ...], qapp: QApplication
):
    kiosk = tours.kiosk_in(theme)
    try:
        worst = worst_of(sights_of(kiosk, level, slides), tours.sizes_of(kiosk))
    finally:
        tours.close(kiosk)
    assert worst.frames >= (2 if level is Level.STILL else 30)
    assert_calm(worst)


SWITCHES: dict[str, tuple[Action, Action]] = {
    "help": (OpenHelp(), Close()),
    "day and night": (Adjust(Settings(theme="night")), Adjust(Settings(theme="day"))),
    "black and white": (Adjust(Settings(theme="high-contrast")), Adjust(Settings(theme="day"))),
    "slides": (Next(), Next()),
}


@pytest.mark.parametrize("switch", SWITCHES)
def test_who_taps_as_fast_as_it_goes_sees_no_flashing(switch: str, qapp: QApplication):
    kiosk = tours.kiosk_in("day")
    kiosk.store.follow([Begin(), SetLevel(Level.STILL)])
    kiosk.show()
    try:
        first, second = SWITCHES[switch]
        sights = repeated(kiosk.window, deeds(kiosk, first, second), HALF_GUARD, TIMES)
        worst = worst_of(sights, tours.sizes_of(kiosk))
    finally:
        tours.close(kiosk)
    assert_calm(worst)


def deeds(kiosk: Kiosk, *actions: Action) -> Iterator[None]:
    """One action by turns, each when it is asked for."""
    while True:
        for action in actions:
            kiosk.store.dispatch(action)
            kiosk.ticker.arm(None)
            yield


def assert_calm(worst: Worst) -> None:
    """No spot flashes more than three times in a second (2.3.2), nor does a quarter of a field."""
    assert max(worst.general, worst.red, worst.red_ucs) <= MOST_FLASHES, worst
    assert worst.flashing < SHARE, worst
