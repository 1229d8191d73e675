"""What is wrong with the options of a start, in words for whoever typed them."""

from collections.abc import Iterable

from dmnkiosk.shell.build import Wishes
from dmnkiosk.shell.shelf import Shelf
from dmnkiosk.texts.pseudo import PSEUDO
from dmnkiosk.yamlfile.suggest import did_you_mean


def mistakes(shelf: Shelf, wishes: Wishes, start_at: str = "") -> str:
    """The first thing that is wrong, or nothing."""
    library = shelf.library
    if library is None:
        return ""
    asked = (
        ("language", wishes.language, {**library.languages, **shelf.reviewed, **PSEUDO}),
        ("theme", wishes.theme, library.themes),
        ("slide", start_at, library.order()),
    )
    return next(
        (_none(kind, name, known) for kind, name, known in asked if name and name not in known), ""
    )


def _none(kind: str, name: str, known: Iterable[str]) -> str:
    guess = did_you_mean(name, known) or f"; choose one of: {', '.join(known)}"
    return f"There is no {kind} {name!r}{guess}"
