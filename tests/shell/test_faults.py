"""A fault is loud in the log and calm on the glass: the visit starts over."""

import logging
import sys

import pytest

from dmnkiosk.session.state import Screen
from dmnkiosk.shell.faults import Faults, catch_faults
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.views.window import Window
from tests.driver import Visitor


def fail(kiosk: Kiosk) -> None:
    """What Qt does with an exception of a slot."""
    try:
        raise RuntimeError("spoiled on purpose")
    except RuntimeError as error:
        Faults(kiosk).handle(type(error), error, error.__traceback__)


@pytest.mark.expects_log
def test_a_fault_is_logged_as_critical_with_its_traceback(
    visitor: Visitor, caplog: pytest.LogCaptureFixture
):
    fail(visitor.kiosk)
    (record,) = [r for r in caplog.records if r.levelno == logging.CRITICAL]
    assert record.exc_info is not None
    assert "spoiled on purpose" in caplog.text


@pytest.mark.expects_log
def test_after_a_fault_the_visit_starts_over(visitor: Visitor):
    visitor.start_at("team")
    fail(visitor.kiosk)
    assert visitor.stands_on(Screen.ATTRACT)
    assert visitor.sees("Touch to begin")


@pytest.mark.expects_log
def test_nothing_of_a_fault_is_seen_on_the_glass(visitor: Visitor):
    fail(visitor.kiosk)
    seen = " ".join(visitor.reads()).lower()
    assert not any(word in seen for word in ("error", "traceback", "spoiled", "fault"))


@pytest.mark.expects_log
def test_a_fault_while_starting_over_is_logged_and_does_not_go_round_in_circles(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    visitor.start_at("team")
    faults, again = Faults(visitor.kiosk), []

    def fails(*_: object) -> None:
        again.append(1)
        try:
            raise RuntimeError("again")
        except RuntimeError as error:
            faults.handle(type(error), error, error.__traceback__)

    monkeypatch.setattr(Window, "show_session", fails)
    error = RuntimeError("first")
    faults.handle(type(error), error, None)
    assert again == [1]
    assert sum(r.levelno == logging.CRITICAL for r in caplog.records) == 2


@pytest.mark.expects_log
def test_a_fault_in_a_slot_reaches_the_handler(visitor: Visitor, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_faults(visitor.kiosk)
    visitor.start_at("team")
    error = RuntimeError("in a slot")
    sys.excepthook(type(error), error, None)
    assert visitor.stands_on(Screen.ATTRACT)
