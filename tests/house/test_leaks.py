"""The leak detectors notice each kind of leak, and say where it began."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPropertyAnimation, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.house.leaks import Watch

HERE = "test_leaks.py:"
ROOT = Path(__file__).parents[2]


def test_a_running_timer_is_noticed_with_the_place_it_was_started(qapp: QApplication):
    with Watch() as watch:
        timer = QTimer()
        timer.setObjectName("pulse")
        timer.start(60_000)
    (told,) = watch.left_behind()
    timer.stop()
    assert "QTimer 'pulse'" in told
    assert HERE in told
    assert watch.left_behind() == []


def test_a_running_animation_is_noticed(qapp: QApplication):
    target = QWidget()
    with Watch() as watch:
        animation = QPropertyAnimation(target, b"windowOpacity")
        animation.setDuration(60_000)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.start()
    (told,) = watch.left_behind()
    animation.stop()
    assert "QPropertyAnimation" in told
    assert HERE in told
    assert watch.left_behind() == []


def test_a_running_thread_is_noticed(qapp: QApplication):
    with Watch() as watch:
        thread = QThread()
        thread.start()
    (told,) = watch.left_behind()
    thread.quit()
    assert thread.wait(5_000)
    assert "QThread" in told
    assert HERE in told
    assert watch.left_behind() == []


def test_a_window_that_stays_is_noticed(qapp: QApplication):
    with Watch() as watch:
        window = QWidget()
        window.setObjectName("forgotten")
    (told,) = watch.left_behind()
    window.deleteLater()
    assert "QWidget 'forgotten'" in told
    assert watch.left_behind() == []


def test_what_was_there_before_a_test_is_not_its_leak(qapp: QApplication):
    window = QWidget()
    timer = QTimer(window)
    timer.start(60_000)
    with Watch() as watch:
        timer.start(50_000)
    assert watch.left_behind() == []


def test_what_was_made_and_stopped_before_a_test_is_its_leak_when_it_runs(qapp: QApplication):
    timer = QTimer()
    timer.start(60_000)
    with Watch():
        timer.stop()
    with Watch() as watch:
        timer.start(60_000)
    (told,) = watch.left_behind()
    timer.stop()
    assert HERE in told
    assert watch.left_behind() == []


def test_what_is_tidied_up_is_no_leak(qapp: QApplication):
    with Watch() as watch:
        parent = QObject()
        timer = QTimer(parent)
        timer.start(60_000)
        window = QWidget()
        window.show()
        window.deleteLater()
        del parent, timer, window
    assert watch.left_behind() == []


FIXTURES = "_nothing_left_behind, _quiet_log"
LEAKY = """
import logging
from PySide6.QtCore import QTimer

kept = []

def test_a_leak(qapp):
    kept.append(QTimer())
    kept[0].start(60_000)

def test_after_it(qapp):
    pass

def test_a_warning():
    logging.getLogger("kiosk").warning("something is odd")
"""


def test_a_leak_fails_the_test_that_made_it(pytester: pytest.Pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest(f"from tests.conftest import {FIXTURES}")
    pytester.makepyfile(LEAKY)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-q")
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines_random(
        ["*QTimer, started at *test_a_leak*", "*WARNING kiosk: something is odd*"]
    )
