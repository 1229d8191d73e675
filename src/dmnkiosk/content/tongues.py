"""Which languages there are, whether somebody reviewed them, and which are on."""

from collections.abc import Mapping
from pathlib import Path

from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.reading import languages_of
from dmnkiosk.yamlfile.reader import first_text

NONE = "none"
"""Who reviewed what nobody did."""


def reviews(root: Path, deck: str) -> dict[str, bool]:
    """Every language of a deck, English first, and whether somebody reviewed all of it.

    Nothing else of their files is read: most kiosks show one or two of many.
    """
    return {tag: _is_reviewed(root, deck, tag) for tag in languages_of(root, deck)}


def on(kiosk: KioskFile, reviewed: Mapping[str, bool]) -> tuple[str, ...]:
    """The languages that visitors are offered, by tag.

    The kiosk's own is the first; then those that it lists, in its order; then all that somebody
    reviewed.
    """
    others = (*kiosk.languages, *(tag for tag in reviewed if reviewed[tag]))
    found = dict.fromkeys((kiosk.language, *others))
    return tuple(tag for tag in found if tag in reviewed)


def unreviewed(kiosk: KioskFile, reviewed: Mapping[str, bool]) -> tuple[str, ...]:
    """What staff must know of languages that nobody reviewed: a line for each, on or off."""
    offered = on(kiosk, reviewed)
    return tuple(
        f"text.{tag}.yaml: nobody has reviewed this language yet; " + _standing(tag, kiosk, offered)
        for tag in reviewed
        if not reviewed[tag]
    )


def _standing(tag: str, kiosk: KioskFile, offered: tuple[str, ...]) -> str:
    if tag == kiosk.language:
        return "it is on all the same, because kiosk.yaml begins with it"
    if tag in offered:
        return "it is on all the same, because kiosk.yaml lists it"
    return "it is off until kiosk.yaml lists it below 'languages'"


def _is_reviewed(root: Path, deck: str, tag: str) -> bool:
    files = (f"decks/{deck}/text.{tag}.yaml", f"interface/{tag}.yaml")
    by = [first_text(root, name, "reviewed_by") for name in files]
    return all(by) and NONE not in by
