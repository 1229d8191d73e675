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
theme-high-contrast theme-soft voice on off speed slower faster step-of volume softer louder
low-reach
low-reach-line one-switch one-switch-line legend-began place-link place-sure
place-part
skip skip-hint voice-pause voice-pause-hint voice-go-on voice-go-on-hint spoken-button
spoken-choice spoken-chosen spoken-tick spoken-ticked spoken-card-closed spoken-card-open
spoken-slider spoken-slider-between spoken-word spoken-area spoken-badge spoken-part spoken-find
spoken-found spoken-off spoken-hint spoken-more spoken-slide spoken-drawn spoken-square
spoken-together spoken-see-saw spoken-unsure spoken-began see-runs
see-loops see-rests see-paused see-side see-midline see-top see-head see-area-pale see-area-lit
see-area-bright see-together-thin see-together-link see-together-thick see-see-saw-thin
see-see-saw-link see-see-saw-thick see-link-unsure see-label see-brighter see-paler
see-change-together-more see-change-together-less see-change-see-saw-more see-change-see-saw-less
see-change-to-together see-change-to-see-saw menu-spoken
"""
KEYS = frozenset(_KEYS.split())
"""The texts that every language must have."""

GAPS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "about-unchecked": frozenset({"maker", "payer"}),
        "named": frozenset({"name", "words"}),
        "ended": frozenset({"words"}),
        "slide-of": frozenset({"n", "count"}),
        "step-of": frozenset({"n", "count"}),
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
        "spoken-button": frozenset({"name"}),
        "spoken-choice": frozenset({"name"}),
        "spoken-chosen": frozenset({"name"}),
        "spoken-tick": frozenset({"name"}),
        "spoken-ticked": frozenset({"name"}),
        "spoken-card-closed": frozenset({"name"}),
        "spoken-card-open": frozenset({"name"}),
        "spoken-slider": frozenset({"name", "low", "high", "value"}),
        "spoken-slider-between": frozenset({"name", "low", "high", "before", "after"}),
        "spoken-word": frozenset({"word"}),
        "spoken-area": frozenset({"told"}),
        "spoken-badge": frozenset({"told"}),
        "spoken-part": frozenset({"n", "count"}),
        "spoken-off": frozenset({"told"}),
        "spoken-hint": frozenset({"told", "hint"}),
        "spoken-more": frozenset({"told", "more"}),
        "spoken-slide": frozenset({"n", "count"}),
        "spoken-drawn": frozenset({"words"}),
        "spoken-together": frozenset({"words"}),
        "spoken-see-saw": frozenset({"words"}),
        "spoken-unsure": frozenset({"words"}),
        "spoken-began": frozenset({"words"}),
        "see-area-pale": frozenset({"area", "team"}),
        "see-area-lit": frozenset({"area", "team"}),
        "see-area-bright": frozenset({"area", "team"}),
        "see-together-thin": frozenset({"one", "other"}),
        "see-together-link": frozenset({"one", "other"}),
        "see-together-thick": frozenset({"one", "other"}),
        "see-see-saw-thin": frozenset({"one", "other"}),
        "see-see-saw-link": frozenset({"one", "other"}),
        "see-see-saw-thick": frozenset({"one", "other"}),
        "see-label": frozenset({"area"}),
        "see-brighter": frozenset({"area"}),
        "see-paler": frozenset({"area"}),
        "see-change-together-more": frozenset({"one", "other"}),
        "see-change-together-less": frozenset({"one", "other"}),
        "see-change-see-saw-more": frozenset({"one", "other"}),
        "see-change-see-saw-less": frozenset({"one", "other"}),
        "see-change-to-together": frozenset({"one", "other"}),
        "see-change-to-see-saw": frozenset({"one", "other"}),
    }
)
"""Key -> the gaps that are filled in its text. All other texts have none."""


def catalog_from(file: InterfaceFile) -> Catalog:
    """The catalog of a file."""
    back = file.direction == "right-to-left"
    return Catalog(file.language, file.words, file.name, back, file.digits)
