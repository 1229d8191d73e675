"""One timer, one clock: it sleeps until the next deadline, and not a moment less."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dmnkiosk.session.state import Screen
from dmnkiosk.shell.kiosk import BREATH_SECONDS, LOOP_SECONDS, RUN_SECONDS, WARNING_SECONDS
from dmnkiosk.shell.ticker import Ticker
from tests.driver import Visitor


@pytest.fixture
def ticker(qapp: QApplication) -> Iterator[Ticker]:
    one = Ticker()
    yield one
    one.arm(None)


def timers(of: QObject) -> list[Any]:
    """The timers that run, of an object and all that it owns."""
    owned: list[Any] = of.findChildren(QObject)
    return [each for each in owned if each.inherits("QTimer") and each.isActive()]


def test_arming_anew_leaves_one_timer(ticker: Ticker):
    for seconds in (5.0, 1.0, 30.0):
        ticker.arm(seconds)
    (timer,) = timers(ticker)
    assert timer.isSingleShot()
    assert timer.interval() == 30_000


def test_armed_with_nothing_it_sleeps(ticker: Ticker):
    ticker.arm(5.0)
    ticker.arm(None)
    assert timers(ticker) == []


def test_a_deadline_in_the_past_is_now(ticker: Ticker):
    ticker.arm(-3.0)
    (timer,) = timers(ticker)
    assert timer.interval() == 0


def test_it_never_sleeps_longer_than_an_hour(ticker: Ticker):
    ticker.arm(1e9)
    (timer,) = timers(ticker)
    assert timer.interval() == 3_600_000


def test_it_ticks_once_with_the_real_seconds(ticker: Ticker, qtbot: QtBot):
    ticker.elapsed()
    with qtbot.waitSignal(ticker.ticked, timeout=5_000) as told:
        ticker.arm(0.01)
    assert told.args is not None
    assert 0.0 < told.args[0] < 5.0
    assert timers(ticker) == []


def test_a_kiosk_has_no_other_timer_than_the_tickers(visitor: Visitor):
    visitor.start_at("team")
    assert timers(visitor.kiosk.window) == []


def test_the_first_screen_breathes_and_has_no_idle_deadline(visitor: Visitor):
    assert visitor.dates[-1] == BREATH_SECONDS


def test_a_running_picture_asks_for_every_frame(visitor: Visitor):
    visitor.start_at("team")
    assert visitor.dates[-1] == RUN_SECONDS


def test_a_picture_that_loops_asks_for_half_the_frames(visitor: Visitor):
    visitor.start_at("teamwork")
    visitor.wait_for_rest()
    visitor.wait(0.1)
    frame = visitor.kiosk.stages.frame(visitor.session)
    assert frame is not None
    assert frame.looping
    assert visitor.dates[-1] == LOOP_SECONDS


def test_a_still_screen_sleeps_until_the_idle_question(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.wait(3.0)
    asked = visitor.dates[-1]
    assert asked is not None
    assert asked > 100.0


def test_a_paused_picture_sleeps(visitor: Visitor):
    visitor.start_at("team")
    visitor.touch("Pause")
    visitor.wait(1.0)
    asked = visitor.dates[-1]
    assert asked is not None
    assert asked > 1.0


def test_the_idle_question_counts_down_four_times_a_second(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.wait(121.0)
    assert visitor.session.warned
    assert visitor.dates[-1] == WARNING_SECONDS


def test_after_the_visit_the_first_screen_breathes_again(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.walk_away()
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.dates[-1] == BREATH_SECONDS
