"""What staff must know at every start: broken content, stale crisis lines, missing reviews."""

from datetime import date

from dmnkiosk.content.help import STALE_DAYS
from dmnkiosk.shell.shelf import Shelf

NONE = "none"


def notices(shelf: Shelf, today: date) -> tuple[str, ...]:
    """One line for each thing, most urgent first."""
    lines = [str(problem) for problem in shelf.problems]
    if shelf.from_last_good:
        lines.insert(0, "The content has problems; the last good copy is shown instead.")
    if shelf.library is None:
        lines.insert(0, "No good content was found; visitors are asked to turn to staff.")
        return tuple(lines)
    return (*lines, *_help(shelf, today), *_reviews(shelf))


def urgent(shelf: Shelf, today: date) -> tuple[str, ...]:
    """The notices that put a mark on the attract screen."""
    problems = tuple(str(problem) for problem in shelf.problems)
    return (*problems, *_help(shelf, today)) if shelf.library else problems


def _help(shelf: Shelf, today: date) -> list[str]:
    assert shelf.library is not None, "asked only when there is content"
    choice = shelf.kiosk.help
    lines = []
    if choice.confirmed_by == NONE:
        lines.append("kiosk.yaml: help.confirmed_by: nobody confirmed the country; write a name")
    file = shelf.library.help.get(choice.country)
    if file is None:
        return [*lines, f"kiosk.yaml: help.country: no file help/{choice.country}.yaml; choose one"]
    unseen = [line.id for line in file.lines if line not in file.shown()]
    lines += [
        f"help: {line}: never verified, so not shown; call it and write the date" for line in unseen
    ]
    return lines + [
        f"help: {line.id}: checked {line.verified_on}, over {STALE_DAYS} days ago; check it again"
        for line in file.stale(today)
    ]


def _reviews(shelf: Shelf) -> list[str]:
    assert shelf.library is not None, "asked only when there is content"
    lines = []
    unverified = [claim.id for claim in shelf.library.claims.values() if claim.unverified]
    if unverified:
        lines.append(f"claims {', '.join(unverified)}: to be checked; see docs/model.md")
    if shelf.library.deck.reviewed_by == NONE:
        lines.append(f"deck {shelf.library.deck.id}: no psychiatrist has reviewed it yet")
    lines += [
        f"text.{tag}.yaml: nobody has reviewed this language yet"
        for tag, language in shelf.library.languages.items()
        if language.text.reviewed_by == NONE
    ]
    return lines
