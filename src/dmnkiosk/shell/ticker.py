"""The one clock and the one timer of the kiosk. Nothing else may know what time it is."""

import time
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LONGEST_SLEEP_SECONDS = 3600.0


class Ticker(QObject):
    """Sleeps until the next deadline, then says how much real time has passed.

    Signals:
        ticked: real seconds since somebody last asked how many had passed.
    """

    ticked = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        """Asleep until it is armed."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._last = time.monotonic()

    def arm(self, seconds: float | None) -> None:
        """Ticks in that many seconds, or not at all."""
        if seconds is None:
            self._timer.stop()
            return
        self._timer.start(max(round(min(seconds, LONGEST_SLEEP_SECONDS) * 1000.0), 0))

    def elapsed(self) -> float:
        """Real seconds since this was last asked, or since the last tick."""
        now = time.monotonic()
        passed, self._last = now - self._last, now
        return passed

    @Slot()
    def _on_timeout(self) -> None:
        self.ticked.emit(self.elapsed())


def event_time() -> int:
    """When an event came that brings no time of its own, in milliseconds, as others bring it."""
    return round(time.monotonic() * 1000.0)


def today() -> date:
    """The day it is, for the age of crisis lines."""
    return datetime.now().astimezone().date()
