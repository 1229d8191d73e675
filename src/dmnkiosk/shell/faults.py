"""Faults: loud for staff, calm for patients. The log gets the traceback; the visit starts over."""

import logging
import sys
from types import TracebackType

from dmnkiosk.session.actions import Done
from dmnkiosk.shell.kiosk import Kiosk

log = logging.getLogger(__name__)


class Faults:
    """What happens when something in the program fails while a visitor is there."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Handles faults of this kiosk."""
        self._kiosk, self._recovering = kiosk, False

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs the fault and takes the kiosk to its first screen."""
        log.critical("A fault; the visit starts over.", exc_info=(kind, error, trace))
        if self._recovering:
            return
        self._recovering = True
        try:
            self._kiosk.store.dispatch(Done())
        finally:
            self._recovering = False


def catch_faults(kiosk: Kiosk) -> None:
    """Every fault that reaches Qt's event loop goes to the log, and the visit starts over."""
    sys.excepthook = Faults(kiosk).handle
