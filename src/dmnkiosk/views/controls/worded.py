"""A text for those who have keys, a switch or a screen reader: its hard words, and the ring."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFocusEvent, QKeyEvent

from dmnkiosk.views.controls.lines import HardWord
from dmnkiosk.views.controls.ring import PRESSES, by_keys
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.places import Key, Place

WORD = "word"


class Worded:
    """What a block of text adds to a label: the ring goes from hard word to hard word.

    Attributes:
        hard, at: its hard words, and the place of the one that keys would press.
        ringed: whether keys brought the focus to one of its hard words.
    """

    hard: tuple[HardWord, ...]
    at: int
    ringed: bool
    word_tapped: Any
    text: Callable[[], str]
    update: Any
    _guard: TapGuard
    _word_rects: Callable[[], list[tuple[HardWord, QRectF]]]

    def enter(self, forward: bool) -> bool:
        """Keys come in, to the first hard word or from behind to the last; false without any."""
        self.at = 0 if forward else max(len(self.hard) - 1, 0)
        return bool(self.hard)

    def step(self, forward: bool) -> bool:
        """Keys go to the hard word after this one, or before; false where there is none."""
        at = self.at + (1 if forward else -1)
        inside = 0 <= at < len(self.hard)
        if inside:
            self.at = at
            self.update()
        return inside

    def places(self) -> list[Place]:
        """Its hard words, each around all of its lines."""
        boxes = dict[str, QRectF]()
        for hard, box in self._word_rects():
            boxes[hard.word] = boxes.get(hard.word, QRectF()).united(box)
        return [
            Place((WORD, h.word), self._letters(h), boxes.get(h.word, QRectF())) for h in self.hard
        ]

    def place_now(self) -> Key | None:
        """The hard word that has the ring."""
        return (WORD, self.hard[self.at].word) if self.ringed and self.hard else None

    def go_to(self, key: Key) -> None:
        """Puts the ring on a hard word."""
        self.at = [hard.word for hard in self.hard].index(key[1])
        self.update()

    def use(self, key: Key) -> None:
        """Does what a tap on a hard word does."""
        self.word_tapped.emit(key[1])

    def take_key(self, event: QKeyEvent) -> None:
        """Presses the hard word that has the ring; other keys go on."""
        if event.key() not in PRESSES or not self.ringed:
            event.ignore()
        elif not event.isAutoRepeat() and self._guard.lets(event):
            self.use((WORD, self.hard[self.at].word))

    def take_focus(self, event: QFocusEvent | None) -> None:
        """Shows the ring if keys brought the focus, and hides it when the focus goes."""
        self.ringed = event is not None and by_keys(event) and bool(self.hard)
        self.update()

    def _letters(self, hard: HardWord) -> str:
        return self.text()[hard.start : hard.start + hard.length]
