"""A voice that reads aloud: what it is asked, and what it tells."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Saying:
    """One thing to say.

    Attributes:
        text: in words that are meant for the ear.
        language: its tag, such as `en`.
        speed: 1 is the usual one.
        decibels: 0 is the usual loudness.
    """

    text: str
    language: str
    speed: float = 1.0
    decibels: float = 0.0


class Voice(QObject):
    """Says one thing at a time.

    Signals:
        finished: what was to be said has been said whole.
        failed: it can't speak any more; carries why, for staff.
    """

    finished = Signal()
    failed = Signal(str)

    def say(self, saying: Saying) -> None:
        """Says this, and stops what it says now."""
        raise NotImplementedError

    def prepare(self, saying: Saying) -> None:
        """This is likely to be said next."""
        raise NotImplementedError

    def stop(self) -> None:
        """Is silent at once; nothing is told as finished."""
        raise NotImplementedError
