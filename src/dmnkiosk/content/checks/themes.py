"""Whether a theme's words and edges can be seen, and whether it has a name."""

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.texts.interface import KEYS
from dmnkiosk.themes.contrast import Off, off


def check_contrast(pieces: Pieces, report: Report) -> None:
    """Every pair of roles that is painted on each other has the contrast of its kind of theme."""
    for piece in (piece for piece in pieces.themes.values() if piece.checked):
        for found in off(piece.value.kind, piece.value.colors):
            report.say(piece, ("colors", found.role), _told(found, piece.value.kind))


def check_named(pieces: Pieces, report: Report) -> None:
    """Every theme has a name: one in every interface file, or one of its own."""
    for name, piece in pieces.themes.items():
        if piece.checked and not piece.value.names and f"theme-{name}" not in KEYS:
            message = "this theme has no name; write one, such as 'names: {en: Warm}'"
            report.say(piece, ("id",), message)


def _told(found: Off, kind: str) -> str:
    has = f"{found.role} on {found.ground} has a contrast of {found.has:.1f}"
    if found.strong:
        most = f"may have {found.needs:g} at most in a theme of {kind} contrast"
        return f"{has}; it {most}, so bring the two nearer to each other"
    least = f"needs {found.needs:g} in a theme of {kind} contrast"
    return f"{has}; it {least}, so make one of the two lighter or darker"
