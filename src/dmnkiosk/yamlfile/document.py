"""A file that was read: its plain values, and where each of them stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from dmnkiosk.yamlfile.problem import Problem

FieldPath: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from the top of the file, such as `("slides", 3, "title")`."""


class Place(NamedTuple):
    """A position in a file, counted from 1; a column is a character, not a byte."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True)
class Document:
    """The values of one file with their places.

    Attributes:
        name: the file's name inside its folder.
        data: text, numbers, true/false, none, and lists and dicts of these.
        values: where the value of each path begins; `()` is the whole file.
        keys: where the key of each path begins.
    """

    name: str
    data: object
    values: Mapping[FieldPath, Place]
    keys: Mapping[FieldPath, Place]

    def place(self, path: FieldPath, of_key: bool = False) -> Place:
        """Where a path stands, or else the longest part of it that exists."""
        for length in range(len(path), -1, -1):
            part = path[:length]
            if of_key and part in self.keys:
                return self.keys[part]
            if part in self.values:
                return self.values[part]
        return START

    def problem(self, path: FieldPath, message: str, of_key: bool = False) -> Problem:
        """A problem with the field at this path."""
        return Problem(self.name, *self.place(path, of_key), dotted(path), message)


def dotted(path: FieldPath) -> str:
    """A path as staff read it: `slides.3.title`."""
    return ".".join(map(str, path))


def quoted(text: str) -> str:
    """A piece of the author's text, short and with invisible characters shown."""
    return repr(text if len(text) <= 40 else text[:39] + "…")
