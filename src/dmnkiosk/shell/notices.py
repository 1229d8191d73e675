"""What staff must know at every start: broken content, stale crisis lines, missing reviews."""

from datetime import date

from dmnkiosk.content.help import STALE_DAYS
from dmnkiosk.content.tongues import unreviewed
from dmnkiosk.shell.shelf import Shelf

NONE = "none"

DRAWN_FOR_MM = 500.0
DRAWN_SIDES_MM = (531.0, 298.0)
"""The viewing distance and the glass that the layout was drawn for: 24 inch, 16 to 9."""

ROUNDING_MM = 2.0


def notices(shelf: Shelf, today: date) -> tuple[str, ...]:
    """One line for each thing, most urgent first."""
    lines = [str(problem) for problem in shelf.problems]
    if shelf.from_last_good:
        lines.insert(0, "The content has problems; the last good copy is shown instead.")
    if shelf.library is None:
        lines.insert(0, "No good content was found; visitors are asked to turn to staff.")
        return tuple(lines)
    return (*lines, *_help(shelf, today), *_reviews(shelf))


def cramped(wide_mm: float, high_mm: float, distance_mm: float) -> tuple[str, ...]:
    """What staff must know of a glass too small for words of the needed size; else nothing.

    Args:
        wide_mm: of the glass.
        high_mm: of the glass.
        distance_mm: from the eye to it.
    """
    scale = distance_mm / DRAWN_FOR_MM
    needs = (max(DRAWN_SIDES_MM) * scale, min(DRAWN_SIDES_MM) * scale)
    has = (max(wide_mm, high_mm), min(wide_mm, high_mm))
    if all(side >= need - ROUNDING_MM for side, need in zip(has, needs, strict=True)):
        return ()
    return (
        f"kiosk.yaml: panel: the glass is {has[0]:.0f} x {has[1]:.0f} mm and words for a reader at "
        f"{distance_mm:.0f} mm need {needs[0]:.0f} x {needs[1]:.0f} mm to stand on one page; "
        "some slides take several, and fewer on a larger glass or with the reader nearer",
    )


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
    if file is None and not choice.country:
        return [*lines, "kiosk.yaml: help.country: no country is set; choose a file of help/"]
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
    return [*lines, *unreviewed(shelf.kiosk, shelf.reviewed)]
