"""Single short taps are enough for everything on every slide: no drag, no hold, no key."""

from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.controls import Control
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.session.state import Session
from tests.driver import LONG_TICK, Visitor, standing_kiosk
from tests.journeys.every_screen import UNTIL_ASKED, visit_every_screen
from tests.journeys.everything import CONTROLS, KINDS, chapters, do_everything, slides
from tests.journeys.hands import SMALL, Tapper
from tests.sample import sampled


@pytest.mark.parametrize("chapter", sampled(chapters(), 2, "taps"))
def test_everything_on_every_slide_is_done_by_single_taps(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, chapter: str
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        for slide in slides(chapter):
            do_everything(Tapper(visitor), slide)


def test_every_kind_has_its_way():
    assert set(KINDS) == set(get_args(get_args(AnySlide)[0]))
    assert set(CONTROLS) == set(get_args(get_args(Control)[0]))


def test_every_screen_is_visited_by_single_taps(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    with standing_kiosk(monkeypatch, size=SMALL) as visitor:
        visit_every_screen(Tapper(visitor))


def test_the_question_whether_someone_is_there_can_end_the_visit_by_a_tap(visitor: Visitor):
    hand = Tapper(visitor)
    hand.press("Touch to begin")
    visitor.wait(UNTIL_ASKED, LONG_TICK)
    hand.press("I am done")
    assert visitor.session == Session()
