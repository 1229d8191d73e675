"""Gaps in texts are those that will be filled: no more, or the screen would show a brace."""

from collections.abc import Mapping

from dmnkiosk.content.checks.plurals import each_form
from dmnkiosk.content.checks.report import AnyPiece, Report
from dmnkiosk.content.checks.walk import texts
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.texts.catalog import gaps_of
from dmnkiosk.texts.counted import COUNT
from dmnkiosk.texts.interface import GAPS
from dmnkiosk.texts.numbers import CATEGORIES
from dmnkiosk.yamlfile.document import FieldPath
from dmnkiosk.yamlfile.suggest import did_you_mean

CLINIC = frozenset({"maker", "payer", "name", "checked", "next_check", "treatments"})
"""Filled from the clinic's own settings, in extras and in the line that is always there."""

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
    for key, words in tongue.interface.value.words.items():
        for path, text in each_form(("words", key), words):
            wanted = GAPS.get(key, NONE)
            _check(tongue.interface, path, text, wanted, report)
            found = _gaps(text)
            for gap in sorted(_needed(path, wanted) - found) if found is not None else ():
                report.say(tongue.interface, path, f"the gap {{{gap}}} is missing; put it in")


def check_same_gaps(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each text has the same gaps in every language."""
    first = next(iter(pieces.tongues.values()))
    if first is tongue or first.text.document is None or tongue.text.document is None:
        return
    wanted = _by_path(first.text.document.data)
    for path, text in texts(tongue.text.document.data):
        needed = _needed(path, wanted.get(_whole(path), NONE))
        for gap in sorted(needed - (_gaps(text) or NONE)):
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
    found: dict[FieldPath, frozenset[str]] = {}
    for path, text in texts(data):
        found[_whole(path)] = found.get(_whole(path), NONE) | (_gaps(text) or NONE)
    return found


def _whole(path: FieldPath) -> FieldPath:
    """The place of a text, also when the path is that of one of its plural forms."""
    return path[:-1] if _is_form(path) else path


def _needed(path: FieldPath, gaps: frozenset[str]) -> frozenset[str]:
    """The gaps that a text must have; whether a plural form needs its number, plurals say."""
    return gaps - {COUNT} if _is_form(path) and path[-1] != CATEGORIES[-1] else gaps


def _is_form(path: FieldPath) -> bool:
    counts = path[:1] == ("words",) or path[-3:-1] == ("control", "value")
    return len(path) > 2 and counts and path[-1] in CATEGORIES


def _allowed(path: FieldPath) -> frozenset[str]:
    match path:
        case ("slides", _, "extras", _, "text") | ("slides", _, "line"):
            return CLINIC
        case ("slides", _, "control", "value", *_):
            return frozenset({COUNT})
    return NONE
