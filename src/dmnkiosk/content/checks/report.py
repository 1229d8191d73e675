"""The problems found so far, and the few sentences that most of them are told in."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from dmnkiosk.content.pieces import Piece
from dmnkiosk.yamlfile.document import FieldPath
from dmnkiosk.yamlfile.problem import Problem
from dmnkiosk.yamlfile.suggest import did_you_mean

AnyPiece = Piece[Any]


class Report:
    """Collects problems; a check goes on after each of them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, problems: Iterable[Problem]) -> None:
        """Take problems that are placed already."""
        self.problems.extend(problems)

    def say(self, piece: AnyPiece, path: FieldPath, message: str, of_key: bool = False) -> None:
        """Take a problem with a field of a file."""
        self.problems.append(piece.problem(path, message, of_key))

    def need(
        self, piece: AnyPiece, path: FieldPath, kind: str, name: str, known: Collection[str]
    ) -> bool:
        """Whether a name exists; if not, say so at the field that names it."""
        if name not in known:
            self.say(piece, path, missing(kind, name, known))
        return name in known

    def need_each(
        self,
        piece: AnyPiece,
        path: FieldPath,
        kind: str,
        names: Iterable[str],
        known: Collection[str],
    ) -> None:
        """The same for each name of a list."""
        for index, name in enumerate(names):
            self.need(piece, (*path, index), kind, name, known)

    def need_keys(
        self,
        piece: AnyPiece,
        path: FieldPath,
        kind: str,
        keys: Collection[str],
        known: Collection[str],
    ) -> bool:
        """The same for each key of a mapping; tells whether all exist."""
        for key in keys:
            if key not in known:
                self.say(piece, (*path, key), missing(kind, key, known), of_key=True)
        return set(keys) <= set(known)

    def once(
        self,
        piece: AnyPiece,
        path: FieldPath,
        kind: str,
        names: Iterable[str],
        last: FieldPath = (),
    ) -> None:
        """No name of a list stands there twice; `last` leads from an item to its name."""
        seen: Counter[str] = Counter()
        for index, name in enumerate(names):
            seen[name] += 1
            if seen[name] == 2:
                remedy = "give each its own name" if last else "remove it"
                message = f"the {kind} '{name}' is there already; {remedy}"
                self.say(piece, (*path, index, *last), message)

    def same(
        self,
        piece: AnyPiece,
        path: FieldPath,
        kind: str,
        found: Collection[str],
        wanted: Collection[str],
    ) -> None:
        """A mapping has exactly the wanted keys."""
        for name in wanted:
            if name not in found:
                message = f"there are no words for the {kind} '{name}'; add '{name}:' here"
                self.say(piece, path, message, of_key=True)
        for name in found:
            if name not in wanted:
                message = missing(kind, name, wanted, "remove it or correct the name")
                self.say(piece, (*path, name), message, of_key=True)


SHOWN = "region shown here named"
"""What a link, a light or a label must name."""


def missing(kind: str, name: str, known: Collection[str], remedy: str = "") -> str:
    """The message for a name that does not exist."""
    where = "add it to 'show'" if kind == SHOWN else "add it"
    remedy = remedy or f"{where} or correct the name"
    return f"no {kind} '{name}'" + (did_you_mean(name, known) or f"; {remedy}")
