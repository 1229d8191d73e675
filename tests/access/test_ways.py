"""Each way alone is enough: every control on every screen and card, and back again.

The full keyboard is walked in tests/journeys/test_by_keys_alone.py, single taps in
test_by_taps_alone.py. Here: the five keys of a pad, and one switch. None of them drags, holds, taps
twice or is quick; these hands can't.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.state import Screen
from tests.access.ways import PadTypist, Switcher
from tests.driver import Visitor, bundled_shelf, standing_kiosk
from tests.journeys.every_screen import visit_every_screen
from tests.journeys.everything import chapters, do_everything, slides, text
from tests.journeys.hands import SMALL, Typist
from tests.sample import sampled

WAYS = ("pad", "switch")
FARTHEST = 12
"""Activations from the first screen to any slide, at most."""


def hand_of(way: str, visitor: Visitor) -> PadTypist | Switcher:
    return PadTypist(visitor) if way == "pad" else Switcher(visitor)


@pytest.mark.parametrize(
    ("way", "chapter"), sampled([(w, c) for w in WAYS for c in chapters()], 2, "ways")
)
def test_everything_on_every_slide_is_done(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, way: str, chapter: str
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        for slide in slides(chapter):
            hand = hand_of(way, visitor)
            visitor.start_at(slide.id)
            if isinstance(hand, Switcher):
                hand.begins()
            do_everything(hand, slide)


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_and_card_is_visited_and_left(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, way: str
):
    shelf = bundled_shelf()
    if way == "switch":
        shelf = replace(shelf, kiosk=shelf.kiosk.model_copy(update={"scanning": True}))
    with standing_kiosk(monkeypatch, size=SMALL, shelf=shelf) as visitor:
        visit_every_screen(hand_of(way, visitor))


@pytest.mark.parametrize("way", ["keyboard", *WAYS])
def test_any_slide_is_a_few_activations_from_the_first_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, way: str
):
    farthest = 0
    for chapter in chapters():
        with standing_kiosk(monkeypatch, size=SMALL) as visitor:
            hand = Counted(visitor) if way == "keyboard" else hand_of(way, visitor)
            _begin(hand)
            hand.press(text().chapters[chapter].title)
            for slide in slides(chapter):
                assert hand.session.slide == slide.id
                farthest = max(farthest, hand.presses)
                hand.press("Next")
    print(f"\n{way}: the farthest slide is {farthest} activations away")  # noqa: T201
    assert farthest <= FARTHEST


class Counted(Typist):
    """A full keyboard, and how often Enter was pressed."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor)
        self.presses = 0

    def press(self, name: str) -> None:
        super().press(name)
        self.presses += 1


def _begin(hand: Counted | PadTypist | Switcher) -> None:
    if isinstance(hand, Switcher):
        # Nobody has set anything up: one begins, and two more start the marker.
        for _ in range(3):
            hand.strike()
    else:
        hand.press("Touch to begin")
    assert hand.session.screen is Screen.MENU


def test_a_pad_has_no_other_keys(visitor: Visitor, monkeypatch: pytest.MonkeyPatch):
    visitor.start_at("teamwork")
    hand, struck, strike = PadTypist(visitor), set[Qt.Key](), visitor.strike

    def spy(key: Qt.Key) -> None:
        struck.add(key)
        strike(key)

    monkeypatch.setattr(visitor, "strike", spy)
    hand.press("Scan")
    hand.press("Close")
    assert struck == {Qt.Key.Key_Tab, Qt.Key.Key_Return}
