"""When a visit is over, nothing of it is left: not in the session, not on the glass."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.fingerprint import fingerprint
from dmnkiosk.session.state import Session
from tests.driver import Visitor, standing_kiosk
from tests.journeys.visits import leave, messy_visit, tidy_visit

SMALL = QSize(1366, 768)
SHADES = 16
"""Of 255: less than this is the edge of a letter, more is a mark that someone left."""


def test_a_kiosk_that_was_reset_is_the_same_as_a_fresh_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        fresh = tidy_visit(visitor)
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        messy_visit(visitor)
        leave(visitor)
        visitor.kiosk.store.session = replace(visitor.session, attract_seconds=0.0)
        visitor.kiosk.show()
        assert fingerprint(visitor.session) == fingerprint(Session())
        later = tidy_visit(visitor)
    assert [glance.step for glance in later] == [glance.step for glance in fresh]
    for before, after in zip(fresh, later, strict=True):
        assert after.texts == before.texts, before.step
        assert after.controls == before.controls, before.step
    pairs = zip(fresh, later, strict=True)
    unlike = [one.step for one, two in pairs if differs(one.looks, two.looks)]
    assert unlike == [], "looks like someone was here"


def test_a_ring_around_a_button_is_seen(visitor: Visitor):
    visitor.touch("Touch to begin")
    before = visitor.sight()
    visitor.strike(Qt.Key.Key_Tab)
    assert differs(before, visitor.sight())
    visitor.touch("Help now")
    visitor.touch("Back to where I was")
    assert not differs(before, visitor.sight())


def differs(one: npt.NDArray[np.int16], two: npt.NDArray[np.int16]) -> bool:
    """Whether an eye could tell one picture from the other."""
    return int(np.abs(one - two).max()) > SHADES
