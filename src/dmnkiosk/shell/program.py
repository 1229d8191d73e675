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
        if status == 0 and self._process.exitStatus() is QProcess.ExitStatus.NormalExit:
            self.finished.emit(bytes(self._process.readAllStandardOutput().data()))
        else:
            told = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            *_, last = told.strip().splitlines() or [""]
            self.failed.emit(f"{self._command[0]} ended with {status}: {last}")
        self.deleteLater()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(f"{self._command[0]} could not be started")
            self.deleteLater()
