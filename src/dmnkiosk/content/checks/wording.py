"""Words that hurt, or promise too much, never reach a patient."""

from collections.abc import Iterator

from dmnkiosk.content.checks.report import AnyPiece, Report
from dmnkiosk.content.checks.walk import texts
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.texts.avoid import avoided_in
from dmnkiosk.yamlfile.document import FieldPath

FOR_CLINICIANS = (("note",), ("science",))
"""The ends of paths to words of the field's own, which a patient is never told unasked."""


def check_wording(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """No text of this language has a word of its list of words to avoid."""
    avoid = tongue.interface.value.avoid
    for piece, path, text in _told(pieces, tongue):
        for word in avoided_in(text, avoid):
            message = f"'{word}' can hurt or promise too much; find other words"
            report.say(piece, path, message)


def _told(pieces: Pieces, tongue: Tongue) -> Iterator[tuple[AnyPiece, FieldPath, str]]:
    for piece in (tongue.text, tongue.glossary, tongue.interface):
        for path, text in texts(piece.document.data if piece.document else None):
            if path[:1] != ("avoid",) and path[-1:] not in FOR_CLINICIANS:
                yield piece, path, text
    for country in pieces.help.values():
        for path, text in texts(country.document.data if country.document else None):
            if path[-1:] == (tongue.language,):
                yield country, path, text
