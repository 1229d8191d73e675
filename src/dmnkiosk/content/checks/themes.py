"""Whether a theme's words and edges can be seen."""

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.themes.contrast import too_faint


def check_contrast(pieces: Pieces, report: Report) -> None:
    """Every pair of roles that is painted on each other has contrast enough."""
    for piece in pieces.themes.values():
        for role, ground, has, needs in too_faint(piece.value.colors):
            message = (
                f"{role} on {ground} has a contrast of {has:.1f}; it needs {needs:.0f}, "
                "so make one of the two lighter or darker"
            )
            report.say(piece, ("colors", role), message)
