"""Finds words that no patient may read, in languages that write words in different ways."""

import re
import unicodedata
from functools import cache

SPACELESS = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
"""How the names of letters begin that stand in texts without spaces: a word has no edge there."""

MARKS = "[\u0640\u064b-\u065f\u0670]*"
"""Vowel signs of Arabic and the stroke that stretches a word: they may stand after any letter."""

GLUED = "(?:[وف]_)?(?:(?:[بك]_)?\u0627_ل_|ل_(?:ل_)?|[بكس]_)?".replace("_", MARKS)
"""What Arabic writes onto the front of a word: and, so, with, like, for, will, the."""


def avoided_in(text: str, avoid: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a text that are to be avoided, as they stand there.

    Args:
        text: what is told.
        avoid: words, or several with spaces between them; a star stands for any ending.
    """
    bare, text = _bare(text), _composed(text)
    # Few texts hold the letters of any of them: to look for letters alone is fast.
    meant = tuple(word for word, letters in _letters(avoid) if letters in bare)
    return tuple(found[0] for found in _pattern(meant).finditer(text)) if meant else ()


@cache
def _letters(avoid: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The words, each with the longest run of letters that is in every form of it."""
    return tuple((word, max(re.split(r"[*\s]+", _bare(word)), key=len)) for word in avoid)


def _bare(text: str) -> str:
    """A text without signs of vowels, and all of its letters small."""
    return re.sub(MARKS[:-1], "", _composed(text)).casefold()


@cache
def _pattern(avoid: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(_one, avoid)), re.IGNORECASE)


def _one(word: str) -> str:
    word = _composed(word)
    start = "" if _is_spaceless(word[0]) else r"(?<!\w)"
    glued = GLUED if _is_arabic(word[0]) else ""
    end = "" if _is_spaceless(word[-1]) else r"(?!\w)"
    return start + glued + "".join(map(_letter, word)) + end


def _letter(letter: str) -> str:
    if letter == "*":
        return rf"(?:\w|{MARKS[:-1]})*"
    if letter.isspace():
        return r"\s+"
    if re.fullmatch(MARKS[:-1], letter):
        return ""
    return re.escape(letter) + (MARKS if _is_arabic(letter) else "")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _is_spaceless(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(SPACELESS)


def _is_arabic(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("ARABIC LETTER")
