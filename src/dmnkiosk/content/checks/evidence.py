"""Claims, evidence cells and sources know each other."""

from collections.abc import Collection

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.claims import Cell
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.yamlfile.document import FieldPath


def check_sources(pieces: Pieces, report: Report) -> None:
    """Each source has a name of its own."""
    file = pieces.sources.value
    report.once(pieces.sources, ("sources",), "source", (s.id for s in file.sources), ("id",))
    reading = (r.id for r in file.further_reading)
    report.once(pieces.sources, ("further_reading",), "pointer", reading, ("id",))
    if file.next_check <= file.checked_on:
        message = "the next check is not after the last one; write a later day"
        report.say(pieces.sources, ("next_check",), message)


def check_claims(pieces: Pieces, report: Report) -> None:
    """Each claim says where it comes from, or that nobody has checked it."""
    file = pieces.claims.value
    sources = {source.id for source in pieces.sources.value.sources}
    names = [claim.id for claim in file.claims] + [cell.id for cell in file.cells]
    for name in sorted({name for name in names if names.count(name) > 1}):
        report.say(pieces.claims, (), f"two claims or cells are named '{name}'; rename one")
    for index, claim in enumerate(file.claims):
        path = ("claims", index)
        report.need_each(pieces.claims, (*path, "sources"), "source", claim.sources, sources)
        if not claim.sources and not claim.unverified:
            message = "there are no sources; name one, or write 'unverified: true'"
            report.say(pieces.claims, (*path, "sources"), message)


def check_cells(pieces: Pieces, report: Report) -> None:
    """Each cell speaks of states that exist, and says how sure it is of every change."""
    states = {state.id for state in pieces.states.value.states}
    for index, cell in enumerate(pieces.claims.value.cells):
        _check_cell(pieces, report, ("cells", index), cell, states)


def check_cell_sources(pieces: Pieces, report: Report) -> None:
    """Each change says where it comes from."""
    sources = {source.id for source in pieces.sources.value.sources}
    for index, cell in enumerate(pieces.claims.value.cells):
        for state, names in cell.sources.items():
            path = ("cells", index, "sources", state)
            report.need_each(pieces.claims, path, "source", names, sources)
            if cell.moves(state) and not names:
                report.say(pieces.claims, path, "a change needs a source; name one")
        for state, names in cell.against.items():
            path = ("cells", index, "against", state)
            report.need_each(pieces.claims, path, "source", names, sources)
            _check_sides(pieces, report, path, names, cell.sources.get(state, ()))


def _check_sides(
    pieces: Pieces, report: Report, path: FieldPath, names: Collection[str], sides: Collection[str]
) -> None:
    for index, name in enumerate(names):
        if name in sides:
            message = f"'{name}' stands under sources too; keep it on one side"
            report.say(pieces.claims, (*path, index), message)


def _check_cell(
    pieces: Pieces, report: Report, path: FieldPath, cell: Cell, states: Collection[str]
) -> None:
    known = report.need_keys(pieces.claims, (*path, "changes"), "state", cell.changes, states)
    # A misspelled state would be told again for every field that spells it well.
    if known:
        for field, named in (("certainty", cell.certainty), ("sources", cell.sources)):
            _check_all(pieces, report, (*path, field), cell, named)
            _check_none_else(pieces, report, (*path, field), cell, named)
        _check_none_else(pieces, report, (*path, "against"), cell, cell.against)


def _check_all(
    pieces: Pieces, report: Report, path: FieldPath, cell: Cell, named: Collection[str]
) -> None:
    for state in cell.changes:
        if cell.moves(state) and state not in named:
            message = f"nothing stands here for '{state}'; add '{state}:'"
            report.say(pieces.claims, path, message, of_key=True)


def _check_none_else(
    pieces: Pieces, report: Report, path: FieldPath, cell: Cell, named: Collection[str]
) -> None:
    for state in named:
        if state not in cell.changes:
            message = f"no change is given for '{state}'; add it under changes, or remove this"
            report.say(pieces.claims, (*path, state), message, of_key=True)
