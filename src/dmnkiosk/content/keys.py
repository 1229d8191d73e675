"""The keys of a tactile pad, from `kiosk.yaml`: what each of its five keys sends."""

from collections import Counter
from itertools import chain
from typing import Literal

from pydantic import Field, model_validator

from dmnkiosk.yamlfile.schema import Schema

Letter = Literal[
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m",
    "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z",
]  # fmt: skip
Digit = Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
Move = Literal["left", "right", "up", "down", "page-up", "page-down", "home", "end"]
Sign = Literal["plus", "minus", "asterisk", "slash", "period"]
Pad = Literal[
    "f13", "f14", "f15", "f16", "f17", "f18", "f19", "f20", "f21", "f22", "f23", "f24"
]  # fmt: skip
KeyName = Letter | Digit | Move | Sign | Pad
"""The name of a key. Tactile pads send keys that no keyboard has, such as F13 to F24."""

ROLES = ("on", "back", "select", "help", "listen")


class KeysFile(Schema):
    """What the keys of a pad do, beside the keys that always work.

    Tab, Shift and Tab, Enter, Space, Escape and the Help key always do what they do.

    Attributes:
        on, back: move the ring to the next control, or to the one before.
        select: presses what has the ring.
        help: opens Help now, from everywhere.
        listen: reads aloud.
        again_after_seconds: how soon after a strike the same key counts again (EN 301 549, 5.8).
    """

    on: tuple[KeyName, ...] = ()
    back: tuple[KeyName, ...] = ()
    select: tuple[KeyName, ...] = ()
    help: tuple[KeyName, ...] = ("h",)
    listen: tuple[KeyName, ...] = ("l",)
    again_after_seconds: float = Field(default=0.5, ge=0.0, le=3.0)

    @model_validator(mode="after")
    def _does_one_thing(self) -> "KeysFile":
        counts = Counter(chain.from_iterable(self.of(role) for role in ROLES))
        if twice := [name for name, count in counts.items() if count > 1]:
            raise ValueError(f"{', '.join(twice)} has two meanings; give each key one")
        return self

    def of(self, role: str) -> tuple[KeyName, ...]:
        """The keys of a role."""
        keys: tuple[KeyName, ...] = getattr(self, role)
        return keys
