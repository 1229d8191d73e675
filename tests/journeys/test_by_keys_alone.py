"""Keys are enough for everything, and one always sees where they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.state import Screen, Session
from tests.driver import standing_kiosk
from tests.journeys.every_screen import visit_every_screen
from tests.journeys.everything import chapters, do_everything, slides
from tests.journeys.hands import SMALL, Typist
from tests.sample import sampled


@pytest.mark.parametrize("chapter", sampled(chapters(), 2, "keys"))
def test_everything_on_every_slide_is_done_by_keys(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, chapter: str
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        for slide in slides(chapter):
            do_everything(Typist(visitor), slide)


def test_every_screen_is_visited_by_keys(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        visit_every_screen(Typist(visitor))


def test_the_tab_key_comes_to_everything_that_can_be_tapped(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        hand = Typist(visitor)
        hand.press("Touch to begin")
        hand.press("Take the whole tour")
        for slide in slides():
            assert hand.session.slide == slide.id
            hand.rest()
            names = set(visitor.names())
            assert set(hand.met()) - set(_choices(hand)) == names, slide.id
            hand.strike(Qt.Key.Key_PageDown)
        assert hand.session.screen is Screen.END
        assert set(hand.met()) == set(visitor.names())
        hand.press("I am done")
        assert hand.session == Session()


def _choices(hand: Typist) -> list[str]:
    """Parts of drawings: what they choose has no name on the glass."""
    return [about for kind, about in hand.places() if kind == "choice"]
