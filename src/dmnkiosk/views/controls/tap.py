"""The tap guard: a second tap within half a second is ignored (EN 301 549, 5.8)."""

from PySide6.QtGui import QInputEvent

GUARD_MILLISECONDS = 500


class TapGuard:
    """Remembers when a control was last tapped, by the events' own times."""

    def __init__(self) -> None:
        """No tap yet."""
        self._last: int | None = None

    def lets(self, event: QInputEvent) -> bool:
        """Whether this tap counts; if so, the next half second is guarded."""
        now = event.timestamp()
        if self._last is not None and 0 <= now - self._last < GUARD_MILLISECONDS:
            return False
        self._last = now
        return True
