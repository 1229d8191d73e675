"""How large a content file may be. A hostile or broken file must not stop the kiosk."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What one file may hold.

    Attributes:
        bytes: size of the file.
        depth: levels of lists and mappings inside each other.
        nodes: keys, values, lists and mappings together.
        scalar: characters of one text.
    """

    bytes: int = 1_000_000
    depth: int = 24
    nodes: int = 50_000
    scalar: int = 20_000


LIMITS = Limits()
"""What every file of the kiosk is held to."""
