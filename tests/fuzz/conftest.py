"""Chaos begins before a fresh kiosk; a small one, since every tap repaints it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.driver import Toucher, Visitor, standing_kiosk

SMALL = QSize(1366, 768)


@pytest.fixture
def visitor(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Someone with a mouse."""
    with standing_kiosk(monkeypatch, size=SMALL) as one:
        yield one


@pytest.fixture
def toucher(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Toucher]:
    """Someone with fingers."""
    with standing_kiosk(monkeypatch, size=SMALL, kind=Toucher) as one:
        assert isinstance(one, Toucher)
        yield one
