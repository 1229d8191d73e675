"""Somebody before a kiosk who hears it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.driver import standing_kiosk
from tests.speech.recording import Listener, RecordingVoice


@pytest.fixture
def listener(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Someone before a fresh kiosk whose voice is recorded."""
    voice = RecordingVoice()
    with standing_kiosk(monkeypatch, voice=voice) as visitor:
        # What is painted is looked at elsewhere, and takes half of the time.
        visitor.kiosk.window.setUpdatesEnabled(False)
        yield Listener(visitor, voice)
