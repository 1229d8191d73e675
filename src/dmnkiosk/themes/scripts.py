"""Scripts: how large type must be, and how far apart lines, so that all are read equally well."""

import unicodedata
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Script:
    """A way of writing, in its bundled typeface.

    Attributes:
        id: its name.
        size: its type size, as a share of that of Latin.
        stands: the height of what stands for a capital, as a share of its own type size.
        line: how much farther apart its lines are than those of Latin.
        least: the least that they are apart, as a share of the type size.
        slanted: whether it has an italic.
        from_right: whether it is read from right to left.
    """

    id: str
    size: float
    stands: float
    line: float
    least: float
    slanted: bool
    from_right: bool = False

    def pitch(self, share: float) -> float:
        """From line to line where it is `share` in Latin; both are shares of the type size."""
        return max(share * self.line, self.least)


LATIN = Script("latin", 1.0, 0.668, 1.0, 0.0, slanted=True)
"""A capital H in Atkinson Hyperlegible Next."""

ARABIC = Script("arabic", 1.0, 0.714, 1.0, 1.37, slanted=False)
"""An alef in Noto Sans Arabic. It is taller than a capital H, because letters without a stem are
lower than those of Latin. Letters reach far above and below the line."""

CHINESE = Script("chinese", 1.0, 0.9, 1.12, 1.25, slanted=False)
"""The body of a character in Noto Sans SC. It has many strokes, so it is no smaller than a Latin
letter of that type size."""

BEGINS = {"ARABIC": ARABIC, "CJK": CHINESE}
"""How the Unicode names of a script's letters begin."""


def script_of(text: str, from_right: bool = False) -> Script:
    """The script that a text begins in, such as a language's own name, and which way it is read."""
    names = (unicodedata.name(letter, "") for letter in text if letter.isalpha())
    start = next(names, "").partition(" ")[0]
    return replace(BEGINS.get(start, LATIN), from_right=from_right)
