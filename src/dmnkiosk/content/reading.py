"""Reads every file of a library, each for itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar, get_args

from pydantic import BaseModel

from dmnkiosk.brain.courses import CoursesFile
from dmnkiosk.brain.outlines import HEAD, Outlines, read_outlines
from dmnkiosk.brain.regions import NetworksFile, RegionsFile
from dmnkiosk.brain.states import StatesFile
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.claims import ClaimsFile
from dmnkiosk.content.deck import Deck
from dmnkiosk.content.figure import View
from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kinds import Kinds
from dmnkiosk.content.pieces import Piece, Pieces, Tongue
from dmnkiosk.content.sources import SourcesFile
from dmnkiosk.content.words import GlossaryFile, TextFile
from dmnkiosk.texts.interface import InterfaceFile
from dmnkiosk.themes.roles import Theme
from dmnkiosk.yamlfile import reader, schema
from dmnkiosk.yamlfile.document import Document
from dmnkiosk.yamlfile.problem import ContentError

Model = TypeVar("Model", bound=BaseModel)

DRAWN_VIEWS = frozenset(get_args(View)) - {HEAD}
FIRST = "en"
OUTLINES = "brain/outlines.json"
BROKEN_OUTLINES = "the outlines cannot be read; restore the file, or build it with tools/anatomy"


class Shelf:
    """The folder of all content, and what is wrong with its files."""

    def __init__(self, root: Path, report: Report) -> None:
        self._root = root
        self._report = report

    def piece(self, name: str, model: type[Model]) -> Piece[Model]:
        """One file, checked against its model; its problems go into the report."""
        document: Document | None = None
        try:
            document = reader.read(self._root, name)
            return Piece(name, document, schema.check(document, model))
        except ContentError as error:
            self._report.add(error.problems)
            return Piece(name, document)

    def outlines(self) -> Piece[Outlines]:
        """The outlines of the brain, which are built and not written by hand."""
        piece = Piece[Outlines](OUTLINES)
        try:
            outlines = read_outlines(self._root / OUTLINES)
        except (OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError):
            outlines = None
        if outlines is None or not set(outlines.views) >= DRAWN_VIEWS:
            self._report.say(piece, (), BROKEN_OUTLINES)
            return piece
        return Piece(OUTLINES, None, outlines)

    def names(self, folder: str, start: str, end: str) -> tuple[str, ...]:
        """What stands between `start` and `end` in the names of a folder's files."""
        found = sorted((self._root / folder).glob(f"{start}*{end}"))
        return tuple(path.name.removeprefix(start).removesuffix(end) for path in found)


def read_all(
    root: Path, deck: str, diagrams: Kinds, languages: Sequence[str], report: Report
) -> Pieces:
    """Every file; with no languages named, every language the deck has words in."""
    shelf = Shelf(root, report)
    folder = f"decks/{deck}"
    spoken = languages or languages_of(root, deck)
    return Pieces(
        deck=shelf.piece(f"{folder}/deck.yaml", Deck),
        claims=shelf.piece(f"{folder}/claims.yaml", ClaimsFile),
        sources=shelf.piece(f"{folder}/sources.yaml", SourcesFile),
        regions=shelf.piece("brain/regions.yaml", RegionsFile),
        networks=shelf.piece("brain/networks.yaml", NetworksFile),
        states=shelf.piece("brain/states.yaml", StatesFile),
        courses=shelf.piece("brain/courses.yaml", CoursesFile),
        outlines=shelf.outlines(),
        tongues={language: _tongue(shelf, folder, language) for language in spoken},
        themes=_each(shelf, "themes", Theme),
        help=_each(shelf, "help", HelpFile),
        icons=frozenset(shelf.names("icons", "", ".svg")),
        diagrams=diagrams,
    )


def languages_of(root: Path, deck: str) -> tuple[str, ...]:
    """The languages that a deck has words in: English, in which it is written, is the first."""
    found = Shelf(root, Report()).names(f"decks/{deck}", "text.", ".yaml")
    return tuple(sorted(found, key=lambda tag: (tag != FIRST, tag)))


def _tongue(shelf: Shelf, folder: str, language: str) -> Tongue:
    return Tongue(
        language,
        shelf.piece(f"{folder}/text.{language}.yaml", TextFile),
        shelf.piece(f"{folder}/glossary.{language}.yaml", GlossaryFile),
        shelf.piece(f"interface/{language}.yaml", InterfaceFile),
    )


def _each(shelf: Shelf, folder: str, model: type[Model]) -> dict[str, Piece[Model]]:
    names = shelf.names(folder, "", ".yaml")
    return {name: shelf.piece(f"{folder}/{name}.yaml", model) for name in names}
