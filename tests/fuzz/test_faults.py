"""A fault in a slot is never silent: not for staff, not for these tests."""

import pytest
from pytestqt.qtbot import QtBot

from dmnkiosk.views.window import Window
from tests.driver import Visitor


def test_a_fault_in_a_slot_would_fail_these_tests(
    visitor: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def fails(*_: object) -> None:
        raise RuntimeError("spoiled on purpose")

    monkeypatch.setattr(Window, "show_session", fails)
    with qtbot.captureExceptions() as faults:
        visitor.touch("Touch to begin")
    assert [str(error) for _, error, _ in faults][:1] == ["spoiled on purpose"]
