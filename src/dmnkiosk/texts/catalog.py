"""A catalog of the interface's words in one language."""

import string
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Catalog:
    """Words by key, such as `next` or `slide-of`.

    Attributes:
        language: a BCP 47 tag, such as `en`.
        words: key -> text with gaps in braces, such as `{n} of {count}`.
        name: the language's own name for itself.
        from_right: whether it is read from right to left.
    """

    language: str
    words: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    from_right: bool = False

    def say(self, key: str, **gaps: object) -> str:
        """The text of a key, its gaps filled.

        Raises:
            KeyError: there is no such key, or a gap was not given.
        """
        return self.words[key].format(**gaps)


def gaps_of(text: str) -> frozenset[str]:
    """The names of the gaps in a text."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)
