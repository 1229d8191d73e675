"""The interface's words as they stand in `interface/<lang>.yaml`."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field, field_validator

from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.texts.counted import Counted
from dmnkiosk.texts.numbers import LATIN
from dmnkiosk.yamlfile.schema import Schema

Key = Annotated[str, Field(pattern=r"\A[a-z0-9]+(-[a-z0-9]+)*\Z")]
Words = Annotated[str, Field(min_length=1)]


class InterfaceFile(Schema):
    """The whole of `interface/<lang>.yaml`.

    Attributes:
        language: a BCP 47 tag, such as `en`.
        name: the language's own name for itself.
        direction: which way it is read.
        digits: the ten digits of its numbers, from zero to nine.
        reviewed_by: who checked this language; `none` is said to staff.
        avoid: words that no patient may read; a star stands for any ending.
        words: key -> text with gaps in braces; one form for each plural where it counts.
    """

    language: Words
    name: Words
    direction: Literal["left-to-right", "right-to-left"] = "left-to-right"
    digits: str = LATIN
    reviewed_by: Words
    avoid: tuple[Words, ...] = ()
    words: Mapping[Key, Words | Counted]

    @field_validator("digits")
    @classmethod
    def _are_ten(cls, digits: str) -> str:
        if [unicodedata.digit(each, None) for each in digits] != list(range(10)):
            raise ValueError(f"these are not ten digits; write them in order, such as {LATIN}")
        return digits


_KEYS = """
attract-title attract-line attract-spoken touch-to-begin menu-title menu-line take-whole-tour
explore words-to-know where-from footer footer-short slide-of chapter-of speed-tag idea-tag before
after legend-together legend-see-saw legend-unsure home home-hint back back-hint next next-hint
listen listen-hint stop stop-hint say-again say-again-hint pause pause-hint play play-hint replay
replay-hint calm calm-hint motion motion-full motion-full-line motion-gentle motion-gentle-line
motion-still motion-still-line comfort comfort-hint help-now help-now-hint how-sure how-sure-hint
more more-hint close close-hint step-back step-on show-me show-me-hint look-again look-again-hint
go-on go-on-hint about about-unchecked take-with-me still-here done page-of previous-page next-page
idle-title idle-body idle-spoken help-first help-danger help-square help-below help-checked
help-no-country help-back end-title end-body end-questions end-part end-again staff-title
staff-body sure-title sure-known sure-unknown sure-sources sure-against option-may option-may-not
option-hard option-rare option-time option-approved option-own-study sources-title sources-line
sources-not-checked sources-none sources-more-reading questions-none questions-line staff-mark
named ended compare compare-line compare-lead compare-left-back compare-left-on compare-right-back
compare-right-on compare-together-more compare-together-less compare-see-saw-more
compare-see-saw-less compare-to-together compare-to-see-saw compare-busy-more compare-busy-less
compare-others compare-none compare-some-unknown compare-all-unknown compare-twins
language text-size text-small text-standard text-large text-largest colors theme-day theme-night
theme-high-contrast theme-soft voice on off speed slower faster volume softer louder low-reach
low-reach-line one-switch one-switch-line legend-began place-link place-sure
place-part
"""
KEYS = frozenset(_KEYS.split())
"""The texts that every language must have."""

GAPS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "about-unchecked": frozenset({"maker", "payer"}),
        "named": frozenset({"name", "words"}),
        "ended": frozenset({"words"}),
        "slide-of": frozenset({"n", "count"}),
        "chapter-of": frozenset({"chapter", "n", "count"}),
        "place-link": frozenset({"one", "other"}),
        "place-sure": frozenset({"one", "other"}),
        "place-part": frozenset({"n"}),
        "page-of": frozenset({"n", "count"}),
        "look-again-hint": frozenset({"n"}),
        "idle-body": frozenset({"n"}),
        "help-danger": frozenset({"emergency_number"}),
        "help-no-country": frozenset({"emergency_number"}),
        "staff-body": frozenset({"emergency_number"}),
        "help-checked": frozenset({"date"}),
        "staff-mark": frozenset({"n"}),
        "sources-line": frozenset({"date", "next_date"}),
    }
)
"""Key -> the gaps that are filled in its text. All other texts have none."""


def catalog_from(file: InterfaceFile) -> Catalog:
    """The catalog of a file."""
    back = file.direction == "right-to-left"
    return Catalog(file.language, file.words, file.name, back, file.digits)
