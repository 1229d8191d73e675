"""What an author may say to a kind of diagram. The kinds themselves are drawn elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class DiagramKind:
    """What one kind of diagram knows by name.

    Attributes:
        options: its settings.
        words: the words that it draws.
        targets: its parts that can be tapped.
    """

    options: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()


Kinds = Mapping[str, DiagramKind]
