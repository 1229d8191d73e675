"""Gaps in texts are those that will be filled: no more, or the screen would show a brace."""

from collections.abc import Mapping

from dmnkiosk.content.checks.report import AnyPiece, Report
from dmnkiosk.content.checks.walk import texts
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.texts.catalog import gaps_of
from dmnkiosk.texts.interface import GAPS
from dmnkiosk.yamlfile.document import FieldPath
from dmnkiosk.yamlfile.suggest import did_you_mean

CLINIC = frozenset({"maker", "payer", "name", "checked", "next_check", "treatments"})
"""Filled from the clinic's own settings, in extras and in the line that is always there."""

COUNT = frozenset({"n"})
"""Filled with what a slider counts."""

NONE: frozenset[str] = frozenset()


def check_text_gaps(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Only extras, fixed lines and slider values have gaps."""
    for piece in (tongue.text, tongue.glossary):
        if piece.document is not None:
            for path, text in texts(piece.document.data):
                allowed = _allowed(path) if piece is tongue.text else NONE
                _check(piece, path, text, allowed, report)


def check_interface_gaps(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each text of the interface has just the gaps that are filled in it."""
    words = tongue.interface.value.words
    for key, text in words.items():
        path, wanted = ("words", key), GAPS.get(key, NONE)
        _check(tongue.interface, path, text, wanted, report)
        found = _gaps(text)
        for gap in sorted(wanted - found) if found is not None else ():
            report.say(tongue.interface, path, f"the gap {{{gap}}} is missing; put it in")


def check_same_gaps(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each text has the same gaps in every language."""
    first = next(iter(pieces.tongues.values()))
    if first is tongue or first.text.document is None or tongue.text.document is None:
        return
    wanted = _by_path(first.text.document.data)
    for path, text in texts(tongue.text.document.data):
        for gap in sorted(wanted.get(path, NONE) - (_gaps(text) or NONE)):
            message = f"the gap {{{gap}}} is missing, which {first.text.name} has; put it in"
            report.say(tongue.text, path, message)


def _check(
    piece: AnyPiece, path: FieldPath, text: str, allowed: frozenset[str], report: Report
) -> None:
    found = _gaps(text)
    if found is None:
        report.say(piece, path, "a brace has no partner; write {name} for a gap, or remove it")
        return
    for gap in sorted(found - allowed):
        message = f"no gap {{{gap}}} is filled here"
        message += did_you_mean(gap, allowed) or "; " + _remedy(allowed)
        report.say(piece, path, message)


def _remedy(allowed: frozenset[str]) -> str:
    names = ", ".join(f"{{{gap}}}" for gap in sorted(allowed))
    return f"the gaps here are: {names}" if names else "remove it"


def _gaps(text: str) -> frozenset[str] | None:
    """The gaps of a text; none when its braces don't fit together."""
    try:
        return gaps_of(text)
    except ValueError:
        return None


def _by_path(data: object) -> Mapping[FieldPath, frozenset[str]]:
    return {path: _gaps(text) or NONE for path, text in texts(data)}


def _allowed(path: FieldPath) -> frozenset[str]:
    match path:
        case ("slides", _, "extras", _, "text") | ("slides", _, "line"):
            return CLINIC
        case ("slides", _, "control", "value"):
            return COUNT
    return NONE
