"""One run of another program: bytes go in, bytes come out, and nothing waits for it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal, Slot

LONGEST_STOP_MILLISECONDS = 500


class Program(QObject):
    """Runs a command once.

    Signals:
        finished: it ended well; carries what it wrote.
        failed: it could not be started, or ended badly; carries why.
    """

    finished = Signal(bytes)
    failed = Signal(str)

    def __init__(self, command: Sequence[str], given: bytes, parent: QObject | None = None) -> None:
        """Not started yet; `given` is what it reads."""
        super().__init__(parent)
        self._command, self._given = tuple(command), given
        self._process = QProcess(self)
        self._process.started.connect(self._on_started)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Starts it."""
        self._process.start(self._command[0], list(self._command[1:]))

    def stop(self) -> None:
        """Ends it at once, and tells nothing of it."""
        self.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(LONGEST_STOP_MILLISECONDS)
        self.deleteLater()

    @Slot()
    def _on_started(self) -> None:
        self._process.write(self._given)
        self._process.closeWriteChannel()

    @Slot(int)
    def _on_finished(self, status: int) -> None:
        told = bytes(self._process.readAllStandardError().data())
        normal = self._process.exitStatus() is QProcess.ExitStatus.NormalExit
        if status == 0 and normal and not complains(told):
            self.finished.emit(bytes(self._process.readAllStandardOutput().data()))
        else:
            self.failed.emit(f"{self._command[0]} ended with {status}: {last_line(told)}")
        self.deleteLater()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(f"{self._command[0]} could not be started")
            self.deleteLater()


def complains(told: bytes) -> bool:
    """Whether a program says that it failed, whatever its exit status.

    espeak-ng ends with 0 when it has no such voice, and reads as if all were English.
    """
    return told.lstrip().startswith(b"Error")


def last_line(told: bytes) -> str:
    """The last thing a program said of what went wrong."""
    *_, last = told.decode("utf-8", "replace").strip().splitlines() or [""]
    return last
