"""One validation error, with what is needed to say it in other words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dmnkiosk.yamlfile.shape import Node
from dmnkiosk.yamlfile.suggest import nearest

ONE_OF = ("literal_error", "enum", "union_tag_invalid")


@dataclass(frozen=True)
class Mistake:
    """One validation error.

    Attributes:
        kind: pydantic's name of the error.
        given: the value that the file has there.
        name: the last part of its path.
        nodes: what the model expects there.
        known: the keys that may stand there, when the key is the mistake.
        may_guess: whether to look for names that are alike, which takes time.
    """

    kind: str
    given: object
    name: str
    nodes: tuple[Node, ...] = ()
    context: Mapping[str, Any] = field(default_factory=dict)
    message: str = ""
    known: Sequence[str] = ()
    may_guess: bool = True

    def guess(self, name: object, known: Sequence[str], otherwise: str) -> str:
        """A remedy that names the likely word, or else the other remedy."""
        found = nearest(name, known) if self.may_guess and isinstance(name, str) else None
        return otherwise if found is None else f"did you mean '{found}'?"


def is_mismatch(mistake: Mistake) -> bool:
    """Whether the value is of another kind than expected, not just out of bounds."""
    return mistake.kind in ONE_OF or mistake.kind.endswith(("_type", "_parsing"))


def is_echo(mistake: Mistake) -> bool:
    """Whether a list is called short only because pydantic left out the items that are wrong."""
    if mistake.kind != "too_short" or not isinstance(mistake.given, list):
        return False
    return len(mistake.given) >= int(mistake.context["min_length"])
