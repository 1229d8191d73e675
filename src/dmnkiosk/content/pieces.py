"""The files of a library after each was read for itself, before they are checked together."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from dmnkiosk.brain.courses import CoursesFile
from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.brain.regions import NetworksFile, RegionsFile
from dmnkiosk.brain.states import StatesFile
from dmnkiosk.content.claims import ClaimsFile
from dmnkiosk.content.deck import Deck
from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kinds import Kinds
from dmnkiosk.content.sources import SourcesFile
from dmnkiosk.content.words import GlossaryFile, TextFile
from dmnkiosk.texts.interface import InterfaceFile
from dmnkiosk.themes.roles import Theme
from dmnkiosk.yamlfile.document import Document, FieldPath
from dmnkiosk.yamlfile.problem import Problem

Value = TypeVar("Value")


class UnreadError(Exception):
    """A check asked for a file that has problems of its own."""


@dataclass(frozen=True)
class Piece(Generic[Value]):
    """One file.

    Attributes:
        name: its path below the root of all content.
        document: its plain values and their places; none when it could not be read.
        checked: its value; none when it does not fit its schema.
    """

    name: str
    document: Document | None = None
    checked: Value | None = None

    @property
    def value(self) -> Value:
        """The checked value.

        Raises:
            UnreadError: the file has problems of its own.
        """
        if self.checked is None:
            raise UnreadError
        return self.checked

    def problem(self, path: FieldPath, message: str, of_key: bool = False) -> Problem:
        """A problem with the field at this path."""
        if self.document is None:
            return Problem(self.name, 1, 1, "", message)
        return self.document.problem(path, message, of_key)


@dataclass(frozen=True)
class Tongue:
    """The files of one language."""

    language: str
    text: Piece[TextFile]
    glossary: Piece[GlossaryFile]
    interface: Piece[InterfaceFile]


@dataclass(frozen=True)
class Pieces:
    """All files.

    Attributes:
        tongues: language -> its files, in the order in which visitors are offered them.
        themes, help: file name without its ending -> the file.
        icons: the names of all icons.
        diagrams: the kinds of diagram that can be drawn, and what each knows by name.
    """

    deck: Piece[Deck]
    claims: Piece[ClaimsFile]
    sources: Piece[SourcesFile]
    regions: Piece[RegionsFile]
    networks: Piece[NetworksFile]
    states: Piece[StatesFile]
    courses: Piece[CoursesFile]
    outlines: Piece[Outlines]
    tongues: Mapping[str, Tongue]
    themes: Mapping[str, Piece[Theme]]
    help: Mapping[str, Piece[HelpFile]]
    icons: frozenset[str]
    diagrams: Kinds
