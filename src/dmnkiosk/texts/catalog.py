"""A catalog of the interface's words in one language."""

import string
from collections.abc import Mapping
from dataclasses import dataclass, field

from dmnkiosk.texts.bidi import isolated
from dmnkiosk.texts.counted import COUNT, Counted
from dmnkiosk.texts.numbers import LATIN, category, written


@dataclass(frozen=True)
class Catalog:
    """Words by key, such as `next` or `slide-of`.

    Attributes:
        language: a BCP 47 tag, such as `en`.
        words: key -> text with gaps in braces, such as `{n} of {count}`.
        name: the language's own name for itself.
        from_right: whether it is read from right to left.
        digits: the ten digits of its numbers, from zero to nine.
    """

    language: str
    words: Mapping[str, str | Counted] = field(default_factory=dict)
    name: str = ""
    from_right: bool = False
    digits: str = LATIN

    def say(self, key: str, **gaps: object) -> str:
        """The text of a key, its gaps filled.

        Raises:
            KeyError: there is no such key, or a gap was not given.
        """
        return self.fill(self.words[key], **gaps)

    def fill(self, text: str | Counted, **gaps: object) -> str:
        """A text with its gaps filled; whole numbers are written, and counted, by the language.

        Raises:
            KeyError: a gap was not given.
        """
        if isinstance(text, Counted):
            number = gaps[COUNT]
            text = text.form(category(self.language, number) if isinstance(number, int) else "")
        return text.format(**{name: self._written(value) for name, value in gaps.items()})

    def apart(self, text: str) -> str:
        """A text of another language, such as a name or a day, that keeps its own direction."""
        return isolated(text) if self.from_right else text

    def _written(self, value: object) -> str:
        if isinstance(value, int):
            return written(self.language, value, self.digits)
        return self.apart(str(value))


def gaps_of(text: str) -> frozenset[str]:
    """The names of the gaps in a text."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)
