"""Texts that count have a form for each plural of their language, and no other."""

from collections.abc import Iterator

from dmnkiosk.content.checks.report import AnyPiece, Report
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.texts.catalog import gaps_of
from dmnkiosk.texts.counted import COUNT, Counted
from dmnkiosk.texts.interface import GAPS
from dmnkiosk.texts.numbers import CATEGORIES, categories, known, single
from dmnkiosk.yamlfile.document import FieldPath

Place = tuple[AnyPiece, FieldPath]
Words = str | Counted
OTHER = CATEGORIES[-1]
"""The form of all other numbers: that it has its gaps is checked with all other texts."""


def check_counting(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Only a text that is given a number has plural forms."""
    for (piece, path), words in _texts(tongue):
        if isinstance(words, Counted) and not _is_given_a_number(path):
            report.say(piece, path, "nothing is counted here; write one text")


def check_plurals(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """A counted text has just the plural forms of its language, each with its number.

    The number may be left out where the form is that of one number alone.
    """
    language = tongue.language
    if not known(language):
        return
    counted = _counted(next(iter(pieces.tongues.values())))
    for (piece, path), words in _texts(tongue):
        if not _is_given_a_number(path):
            continue
        if isinstance(words, Counted):
            _check_forms(piece, path, words, language, report)
        elif path in counted and len(categories(language)) > 1:
            wanted = ", ".join(f"'{name}:'" for name in categories(language))
            report.say(piece, path, f"this counts; write a form for each plural: {wanted}")


def each_form(path: FieldPath, words: Words) -> Iterator[tuple[FieldPath, str]]:
    """Every form of a text with its place."""
    if isinstance(words, str):
        yield path, words
    else:
        yield from (((*path, name), text) for name, text in words.forms.items())


def _check_forms(
    piece: AnyPiece, path: FieldPath, words: Counted, language: str, report: Report
) -> None:
    report.same(piece, path, "plural", words.forms, categories(language))
    free = {*single(language), OTHER}
    for name, text in words.forms.items():
        if name in categories(language) and name not in free and not _counts(text):
            report.say(piece, (*path, name), f"the gap {{{COUNT}}} is missing; put it in")


def _is_given_a_number(path: FieldPath) -> bool:
    return path[0] == "slides" or COUNT in GAPS.get(str(path[-1]), ())


def _counts(text: str) -> bool:
    try:
        return COUNT in gaps_of(text)
    except ValueError:
        return True  # another check says that a brace has no partner


def _counted(tongue: Tongue) -> frozenset[FieldPath]:
    return frozenset(path for (_, path), words in _texts(tongue) if isinstance(words, Counted))


def _texts(tongue: Tongue) -> Iterator[tuple[Place, Words]]:
    """The texts that may have forms, with their places; a file that is not good has none."""
    for key, words in tongue.interface.checked.words.items() if tongue.interface.checked else ():
        yield (tongue.interface, ("words", key)), words
    for slide, said in tongue.text.checked.slides.items() if tongue.text.checked else ():
        if said.control is not None:
            yield (tongue.text, ("slides", slide, "control", "value")), said.control.value
