"""What a voice says of one thing on the glass. Values only."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect

from dmnkiosk.texts.joined import full_stop, joined
from dmnkiosk.views.entries import LINE

DOT, SHY, TIE = "\u00b7", "\u00ad", "\u00a0"
"""Between parts of a line; where a word may be parted; between words of one line."""

STOPS = ".\u3002"
"""Full stops, of each script."""


@dataclass(frozen=True)
class Utterance:
    """One thing that is said.

    Attributes:
        key: what it is about; it is said once, unless what it says is told again when it changes.
        text: the words, for the ear.
        rect: what is marked while it is said, in the window's pixels.
        painted: whether just these words stand on the glass, so that no caption is needed.
        told_again: whether it is said again when a visitor has changed it, as a ticked box.
        once: whether once in a visit is enough, as of what stands on every screen.
        size: of its letters, in pixels, where they stand on the glass.
    """

    key: str
    text: str
    rect: QRect
    painted: bool = False
    told_again: bool = False
    once: bool = False
    size: int = 0


def for_the_ear(text: str) -> str:
    """Painted words as they are to be heard: the signs between them become pauses."""
    pause = f"{full_stop(text)} "
    for sign, heard in ((SHY, ""), (TIE, " "), (LINE, pause), (f" {DOT} ", pause), (DOT, " ")):
        text = text.replace(sign, heard)
    signs = list[str]()
    for sign in text.strip():
        # A name that ends in a question mark can stand where a sentence puts a full stop.
        if sign not in STOPS or not signs or not _ends(signs[-1]):
            signs.append(sign)
    return joined("".join(signs))


def all_words(texts: Iterable[str]) -> str:
    """Several short texts as one: each is a sentence of its own."""
    said = (text for text in texts if text)
    return joined(*(text if _ends(text[-1]) else text + full_stop(text) for text in said))


def _ends(sign: str) -> bool:
    return unicodedata.category(sign) == "Po" and sign not in "%&*/#@"
