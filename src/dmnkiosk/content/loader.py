"""Loads a library: every file is read, all are checked together, and nothing half is handed on."""

from collections.abc import Sequence
from pathlib import Path

from dmnkiosk.brain.model import model_from
from dmnkiosk.content.checks.registry import check_all
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.kinds import Kinds
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.content.reading import read_all
from dmnkiosk.texts.interface import catalog_from
from dmnkiosk.themes.roles import Theme
from dmnkiosk.yamlfile.problem import ContentError

DECK = "dmn"


def load(
    root: Path,
    diagrams: Kinds,
    languages: Sequence[str] = (),
    deck: str = DECK,
    *,
    thorough: bool = True,
) -> Library:
    """Everything a kiosk shows.

    Args:
        root: the folder that holds brain, decks, interface, themes, help and icons.
        diagrams: the kinds of diagram that can be drawn.
        languages: which languages, in the order they are offered; none means all of the deck's.
        deck: which deck.
        thorough: whether the plural forms of texts are checked too, which takes a while.

    Raises:
        ContentError: something is wrong; it names every problem of every file.
    """
    report = Report()
    pieces = read_all(root, deck, diagrams, languages, report)
    check_all(pieces, report, thorough=thorough)
    if report.problems:
        raise ContentError(report.problems)
    return _library(pieces)


def _library(pieces: Pieces) -> Library:
    sources = pieces.sources.value
    model = model_from(pieces.states.value)
    return Library(
        deck=pieces.deck.value,
        claims={claim.id: claim for claim in pieces.claims.value.claims},
        cells={cell.id: cell for cell in pieces.claims.value.cells},
        sources={source.id: source for source in sources.sources},
        further_reading=sources.further_reading,
        checked=sources,
        regions={region.id: region for region in pieces.regions.value.regions},
        networks={network.id: network for network in pieces.networks.value.networks},
        model=model,
        courses={course.id: course for course in pieces.courses.value.courses},
        outlines=pieces.outlines.value,
        languages={name: _language(tongue) for name, tongue in pieces.tongues.items()},
        themes={theme.id: theme for theme in _in_order(pieces)},
        help={name: piece.value for name, piece in pieces.help.items()},
    )


def _in_order(pieces: Pieces) -> list[Theme]:
    themes = (piece.value for piece in pieces.themes.values())
    return sorted(themes, key=lambda theme: (theme.order, theme.id))


def _language(tongue: Tongue) -> Language:
    interface = catalog_from(tongue.interface.value)
    by = (tongue.text.value.reviewed_by, tongue.interface.value.reviewed_by)
    return Language(tongue.text.value, tongue.glossary.value.words, interface, "none" not in by)
