"""The tap guard: a second tap within half a second is ignored (EN 301 549, 5.8)."""

from typing import ClassVar

from PySide6.QtGui import QInputEvent

GUARD_MILLISECONDS = 500


class TapGuard:
    """Remembers when a control was last tapped, by the events' own times."""

    latest: ClassVar[int | None] = None
    """When any control was last tapped."""

    def __init__(self) -> None:
        """No tap yet."""
        self._last: int | None = None

    def lets(self, event: QInputEvent) -> bool:
        """Whether this tap counts; if so, the next half second is guarded."""
        if _is_soon(event, self._last):
            return False
        self._last = TapGuard.latest = event.timestamp()
        return True


def just_tapped(event: QInputEvent) -> bool:
    """Whether any control was tapped within the half second before this event."""
    return _is_soon(event, TapGuard.latest)


def _is_soon(event: QInputEvent, last: int | None) -> bool:
    return last is not None and 0 <= event.timestamp() - last < GUARD_MILLISECONDS
