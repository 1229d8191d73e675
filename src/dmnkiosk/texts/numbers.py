"""How a language counts: its plural categories and its digits, by babel's copy of Unicode's CLDR.

Babel and the rules of a language are loaded when they are first asked for, not at the start.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

LATIN = "0123456789"
"""The digits of most languages; Arabic has its own."""

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""Every plural category of CLDR, in its order."""

PRIVATE = "-x-"
"""What stands behind it in a tag is the program's own: `en-x-wide` counts as English does."""

UNGROUPED = 1000
"""Smaller numbers are written without a mark between thousands in every language."""

PROBED = 300
"""A category that holds no second number below this one is of a single number."""


def known(language: str) -> bool:
    """Whether there are rules for a language tag."""
    from babel import UnknownLocaleError

    try:
        _locale(language)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def categories(language: str) -> tuple[str, ...]:
    """The plural categories of a language, in the order of CLDR; `other` is the last."""
    found = {*_locale(language).plural_form.tags, "other"}
    return tuple(name for name in CATEGORIES if name in found)


def category(language: str, number: int) -> str:
    """The plural category of a number, such as `one`."""
    return _locale(language).plural_form(number)


def single(language: str) -> frozenset[str]:
    """The categories that hold one number alone, whose text need not say it."""
    held = [category(language, number) for number in range(PROBED)]
    return frozenset(name for name in held if held.count(name) == 1 and name != "other")


def written(language: str, number: int, digits: str = LATIN) -> str:
    """A number as the language writes it, in its ten digits from zero to nine."""
    if abs(number) < UNGROUPED:
        return str(number).translate(str.maketrans(LATIN, digits))
    from babel.numbers import format_decimal

    locale = _locale(language)
    system = "latn" if digits == LATIN else locale.other_numbering_systems.get("native", "latn")
    grouped = format_decimal(number, locale=locale, numbering_system=system)
    return grouped.translate(str.maketrans(LATIN, digits))


@cache
def _locale(language: str) -> "Locale":
    from babel import Locale

    return Locale.parse(language.partition(PRIVATE)[0], sep="-")
