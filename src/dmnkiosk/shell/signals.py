"""Ends the application cleanly on SIGINT and SIGTERM, also while Qt sleeps."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication


class Stopper(QObject):
    """Wakes Qt by a socket pair that Python writes to when a signal arrives."""

    def __init__(self, app: QApplication) -> None:
        """Listens from now on."""
        super().__init__(app)
        self._app = app
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._before = {s: signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)}
        signal.set_wakeup_fd(self._write.fileno())
        for number in self._before:
            signal.signal(number, _nothing)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._read.fileno(), kind, self)
        self._notifier.activated.connect(self._on_signal)

    def forget(self) -> None:
        """Listens no more."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    @Slot()
    def _on_signal(self) -> None:
        self._read.recv(64)
        # Not quit(): that asks every window first, and the kiosk's never lets itself be closed.
        self._app.exit(0)


def _nothing(number: int, frame: object) -> None:
    """Python must have a handler, or it would not write to the socket."""
