"""The keys of a tactile pad: what they mean, and which strike of one counts."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from dmnkiosk.content.keys import ROLES, KeysFile

MEANT: Mapping[str, Qt.Key] = {
    "on": Qt.Key.Key_Tab,
    "back": Qt.Key.Key_Backtab,
    "select": Qt.Key.Key_Return,
    "help": Qt.Key.Key_Help,
    "listen": Qt.Key.Key_MediaPlay,
}
"""Role -> the key that the views know it by."""

SIGNS: Mapping[str, Qt.Key] = {
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "page-up": Qt.Key.Key_PageUp,
    "page-down": Qt.Key.Key_PageDown,
    "home": Qt.Key.Key_Home,
    "end": Qt.Key.Key_End,
    "plus": Qt.Key.Key_Plus,
    "minus": Qt.Key.Key_Minus,
    "asterisk": Qt.Key.Key_Asterisk,
    "slash": Qt.Key.Key_Slash,
    "period": Qt.Key.Key_Period,
}
STRIKES = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
MOVES = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
"""Keys that move the ring: every strike of them counts."""


def key_of(name: str) -> Qt.Key:
    """A key by its name in `kiosk.yaml`."""
    return SIGNS.get(name) or Qt.Key[f"Key_{name.upper()}"]


class Keypad:
    """What the keys of this kiosk's pad do."""

    def __init__(self, keys: KeysFile) -> None:
        """No key was struck yet."""
        self._meant = {key_of(name): MEANT[role] for role in ROLES for name in keys.of(role)}
        self._guard = round(keys.again_after_seconds * 1000.0)
        self._last: tuple[int, int] | None = None

    def knows(self, key: int) -> bool:
        """Whether it is a key of the pad."""
        return key in self._meant

    def translated(self, event: QKeyEvent) -> QKeyEvent | None:
        """The same event of the key that is meant; none where the key means what it is."""
        meant = self._meant.get(Qt.Key(event.key()))
        if meant is None or event.type() not in STRIKES:
            return None
        plain = Qt.KeyboardModifier.NoModifier
        other = QKeyEvent(QEvent.Type(event.type()), meant, plain, "", event.isAutoRepeat())
        other.setTimestamp(event.timestamp())
        return other

    def lets(self, event: QKeyEvent) -> bool:
        """Whether a strike counts: a second one of the same key does not, soon after the first."""
        return event.key() in MOVES or self._lets(event.key(), event.timestamp())

    def lets_switch(self, event: QMouseEvent) -> bool:
        """The same for a switch that is a button of a mouse, or a touch."""
        return self._lets(-1, event.timestamp())

    def _lets(self, key: int, time: int) -> bool:
        again = self._last is not None and self._last[0] == key
        if again and self._last is not None and 0 <= time - self._last[1] < self._guard:
            return False
        self._last = (key, time)
        return True
