"""Places within a control that keys, a switch and assistive technology can go to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF

from dmnkiosk.content.library import Language
from dmnkiosk.texts.counted import plain

Key = tuple[str, str]
"""What a place is, such as `link`, `region` or `word`, and its id."""


@dataclass(frozen=True)
class Place:
    """One place.

    Attributes:
        key: what it is, and its id.
        name: what assistive technology calls it.
        box: around it, in the widget's pixels.
        about: a sentence more.
        used: whether it can be used, or only be read about.
    """

    key: Key
    name: str
    box: QRectF
    about: str = ""
    used: bool = True


@runtime_checkable
class Placed(Protocol):
    """A control with places, such as the picture, or a text with hard words."""

    def places(self) -> list[Place]:
        """Every place, in the order of reading."""
        ...

    def place_now(self) -> Key | None:
        """Where the ring is, if it is in this control."""
        ...

    def go_to(self, key: Key) -> None:
        """Puts the ring there, once the control has it."""
        ...

    def use(self, key: Key) -> None:
        """Does what a tap there does."""
        ...


@dataclass(frozen=True)
class PictureWords:
    """What the places of a picture are called.

    Attributes:
        lines: area -> one sentence about it.
        link, sure, part: with gaps, for a link, for one that can be asked of, and for a part.
        kinds: `together` and `see-saw` -> what such a link does.
    """

    lines: Mapping[str, str] = field(default_factory=dict)
    link: str = "{one} {other}"
    sure: str = "{one} {other}"
    part: str = "{n}"
    kinds: Mapping[str, str] = field(default_factory=dict)


def picture_words(language: Language) -> PictureWords:
    """The words for a language."""
    words = language.interface.words
    return PictureWords(
        {region: told.line for region, told in language.text.regions.items()},
        plain(words["place-link"]),
        plain(words["place-sure"]),
        plain(words["place-part"]),
        {kind: plain(words[f"legend-{kind}"]) for kind in ("together", "see-saw")},
    )
