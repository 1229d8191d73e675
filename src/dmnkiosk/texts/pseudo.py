"""Languages that nobody speaks, made from another one, to find what a translation would break.

They are for authors and for tests: words that are much longer, words read from right to left, and
words with a mark, beside which whatever is no key of a text is seen.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import ceil
from types import MappingProxyType

from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.texts.counted import Counted

STRETCH = 0.4
"""How much longer words become: German and Spanish need about as much on a button."""

OPEN, SHUT = "«", "»"
"""The mark around every text."""

BACKWARD, FORWARD = "\u202e", "\u202c"
"""Letters between them run from right to left (Unicode's RLO and PDF)."""

GAP_OR_WORD = re.compile(r"\{[^{}]*\}|[^\W\d_]+")
MARKED = re.compile(rf"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")


@dataclass(frozen=True)
class Pseudo:
    """One such language.

    Attributes:
        text: changes a whole text.
        word: changes a word wherever it stands, so that it is still found in its text.
        from_right: whether all is mirrored.
    """

    text: Callable[[str], str]
    word: Callable[[str], str] = str
    from_right: bool = False

    def words(self, catalog: Catalog, tag: str) -> Catalog:
        """The words of an interface in this language."""
        changed = {key: self._counted(text) for key, text in catalog.words.items()}
        return replace(catalog, language=tag, words=changed, from_right=self.from_right)

    def _counted(self, text: str | Counted) -> str | Counted:
        if isinstance(text, str):
            return self.text(text)
        return Counted(**{name: self.text(form) for name, form in text.forms.items()})


def stretched(text: str) -> str:
    """A text whose words are longer by `STRETCH`; its gaps are as they were."""
    return GAP_OR_WORD.sub(_longer, text)


def backward(text: str) -> str:
    """A text whose letters run from right to left."""
    return f"{BACKWARD}{text}{FORWARD}"


def marked(text: str) -> str:
    """A text between two marks."""
    return f"{OPEN}{text}{SHUT}"


def unmarked(text: str) -> str:
    """What of a painted text is in no mark; empty where it is all from texts with keys."""
    while MARKED.search(text):
        text = MARKED.sub("", text)
    return text


PSEUDO: Mapping[str, Pseudo] = MappingProxyType(
    {
        "en-x-wide": Pseudo(stretched, stretched),
        "en-x-right": Pseudo(backward, from_right=True),
        "en-x-marked": Pseudo(marked),
    }
)
"""By their tags, which begin with the language that they are made from."""


def _longer(found: re.Match[str]) -> str:
    word = found[0]
    if word.startswith("{"):
        return word
    doubled = [ceil(index * STRETCH) < ceil((index + 1) * STRETCH) for index in range(len(word))]
    return "".join(each * (1 + twice) for each, twice in zip(word, doubled, strict=True))
