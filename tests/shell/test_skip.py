"""Time that is skipped passes as it would, and is shown only when it is over."""

import pytest

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Tick
from dmnkiosk.session.state import Session
from dmnkiosk.session.step import step
from tests.driver import Visitor


def test_skipped_time_passes_like_any_other(visitor: Visitor):
    visitor.start_at("teamwork")
    kiosk, before = visitor.kiosk, visitor.session
    expected = before
    for _ in range(30):
        expected = step(expected, Tick(0.1), kiosk.store.plan)
    kiosk.skip(3.0)
    assert visitor.session == expected
    assert visitor.session.seconds == pytest.approx(before.seconds + 3.0)


def test_skipped_time_is_shown_once(visitor: Visitor, monkeypatch: pytest.MonkeyPatch):
    visitor.start_at("teamwork")
    shown: list[Session] = []
    frame_of = visitor.kiosk.stages.frame

    def frame(session: Session) -> Frame | None:
        shown.append(session)
        return frame_of(session)

    monkeypatch.setattr(visitor.kiosk.stages, "frame", frame)
    visitor.kiosk.skip(3.0)
    assert shown == [visitor.session]


def test_no_time_is_nothing(visitor: Visitor):
    before = visitor.session
    visitor.kiosk.skip(0.0)
    assert visitor.session is before
