"""Every change that a picture shows is told in words: what is known of it, and what is not."""

from collections.abc import Iterator

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.checks.walk import figures
from dmnkiosk.content.evidence import evidence_of, states_of
from dmnkiosk.content.pieces import Pieces, Tongue

SENTENCES = (1, 2)
"""How many sentences may say what is known of a change, and how many what is not."""


def check_changes(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each state in which a link of the deck may move has words, below the cell that lets it."""
    told = tongue.text.value.evidence
    for (cell, state), link in _shown(pieces).items():
        if state not in told.get(cell, {}):
            path = ("evidence", cell) if cell in told else ("evidence",)
            remedy = f"add '{state}:' here" if cell in told else f"add '{cell}:' with '{state}:'"
            message = (
                f"there are no words for '{state}', in which the link '{link}' moves; {remedy}"
            )
            report.say(tongue.text, path, message, of_key=True)


def check_evidence_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Words are of a cell that exists, and of a state of which it speaks."""
    told = tongue.text.value.evidence
    cells = {cell.id: cell for cell in pieces.claims.value.cells}
    report.need_keys(tongue.text, ("evidence",), "evidence cell", told, cells)
    known = {state.id for state in pieces.states.value.states}
    for cell, states in told.items():
        # Of a cell that misspells a state, another check tells.
        if cell in cells and cells[cell].changes.keys() <= known:
            kind, path = f"state of '{cell}' named", ("evidence", cell)
            report.need_keys(tongue.text, path, kind, states, cells[cell].changes)


def check_evidence_sentences(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """What is known of a change, and what is not, are told in a sentence or two each."""
    for cell, states in tongue.text.value.evidence.items():
        for state, words in states.items():
            for field, told in (("known", words.known), ("unknown", words.unknown)):
                if len(told) not in SENTENCES:
                    message = f"there are {len(told)} sentences; write one or two"
                    report.say(tongue.text, ("evidence", cell, state, field), message)


def _shown(pieces: Pieces) -> dict[tuple[str, str], str]:
    """Cell and state of every change in a picture, and the first link that it moves."""
    shown: dict[tuple[str, str], str] = {}
    for cell, state, link in _moved(pieces):
        shown.setdefault((cell, state), link)
    return shown


def _moved(pieces: Pieces) -> Iterator[tuple[str, str, str]]:
    """Cell, state and link; another check tells of a cell or a course that does not exist."""
    cells = {cell.id: cell for cell in pieces.claims.value.cells}
    courses = {course.id: course for course in pieces.courses.value.courses}
    for _, figure in figures(pieces.deck.value):
        links = [link for panel in figure.panels for link in panel.links]
        for link in links if figure.course in (None, *courses) else ():
            if set(link.evidence) <= set(cells):
                passed = states_of(figure, courses, link.id)
                for change in evidence_of(link, passed, cells).changes:
                    yield change.cell.id, change.state, link.id
    compare = pieces.deck.value.compare
    for link in compare.links():
        if set(link.evidence) <= set(cells):
            passed = tuple(state.id for state in compare.states)
            for change in evidence_of(link, passed, cells).changes:
                yield change.cell.id, change.state, link.id
