"""Says when the first frame was painted, and ends the program. Runs in a program of its own."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from typing_extensions import override

PAINTED = QEvent.Type(QEvent.registerEventType())


class FirstFrame(QObject):
    """An event filter on the application."""

    def __init__(self, app: QCoreApplication) -> None:
        """Nothing is painted yet."""
        super().__init__(app)
        self._app, self._waiting = app, True
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waiting and event.type() is QEvent.Type.Paint:
            # All that is painted now is painted in one go; this comes right after it.
            self._waiting = False
            self._app.postEvent(self, QEvent(PAINTED))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != PAINTED:
            return super().event(event)
        # The clock of the machine: the program that started this one reads the same.
        print(time.clock_gettime_ns(time.CLOCK_MONOTONIC), flush=True)
        self._app.exit()
        return True
