"""Taps on the picture and on words open the right card, with the right words."""

import pytest
from PySide6.QtCore import QPoint, QPointF

from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.session.state import Card, OpenCard, Screen
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.painted import PaintedControl, controls_in
from tests.driver import Visitor


@pytest.fixture(params=["visitor", "toucher"])
def hand(request: pytest.FixtureRequest) -> Visitor:
    one = request.getfixturevalue(request.param)
    assert isinstance(one, Visitor)
    return one


def dots(visitor: Visitor, marked: type[LabelMark | RegionMark]) -> list[tuple[str, QPoint]]:
    """The pixel of every marked area's anchor, found through the canvas's own view boxes."""
    frame, outlines = visitor.kiosk.stages.frame(visitor.session), visitor.kiosk.stages.library
    assert frame is not None
    (canvas,) = [c for c in visitor.kiosk.window.findChildren(Canvas) if c.isVisible()]
    boxes = [item for item in canvas.scene().items() if type(item).__name__ == "ViewBox"]
    shown = sorted((b for b in boxes if b.isVisible()), key=_from_left)
    found = []
    for panel, box in zip(frame.panels, shown, strict=True):
        for mark in panel.marks:
            if isinstance(mark, marked):
                anchor = outlines.outlines.view(panel.view or "").regions[mark.region].anchor
                at = canvas.mapFromScene(box.childGroup.mapToScene(QPointF(*anchor)))
                found.append((mark.region, canvas.viewport().mapTo(visitor.kiosk.window, at)))
    return found


def _from_left(box: object) -> tuple[float, float]:
    at = box.sceneBoundingRect().topLeft()  # type: ignore[attr-defined]
    return (at.y(), at.x())


@pytest.mark.parametrize("slide", ["teamwork", "tms-may", "ketamine-may"])
def test_a_tap_on_an_area_opens_its_card(hand: Visitor, slide: str):
    hand.start_at(slide)
    hand.wait_for_rest()
    spots = dots(hand, LabelMark)
    assert len(spots) == 3
    for region, at in spots:
        hand.touch_at(at)
        assert hand.session.card == OpenCard(Card.REGION, region)
        words = hand.kiosk.stages.library.languages["en"].text.regions[region]
        assert hand.sees(words.name)
        assert hand.sees(words.line)
        hand.touch("Close")
        assert hand.session.card is None


def test_a_tap_on_an_areas_label_opens_its_card(hand: Visitor):
    hand.start_at("teamwork")
    hand.wait_for_rest()
    for name in [area.name for area in hand.areas()]:
        hand.touch(name)
        assert hand.session.card is not None
        assert hand.session.card.card is Card.REGION
        assert hand.sees(name)
        hand.touch("Close")


def test_more_on_an_areas_card_shows_its_science_name(hand: Visitor):
    hand.start_at("team")
    hand.touch("Back hub")
    science = hand.kiosk.stages.library.languages["en"].text.regions["pcc"].science
    assert not hand.sees(science)
    hand.touch("More")
    assert hand.sees(science)
    assert "More" not in hand.names()


def test_a_tapped_area_is_highlighted_in_the_picture(visitor: Visitor):
    visitor.start_at("team")
    visitor.wait_for_rest()
    visitor.touch("Back hub")
    frame = visitor.kiosk.stages.frame(visitor.session)
    assert frame is not None
    areas = [m for p in frame.panels for m in p.marks if isinstance(m, RegionMark)]
    lit = {area.region for area in areas if area.chosen}
    assert lit == {"pcc"}


def test_every_hard_word_opens_its_glossary_card(visitor: Visitor):
    glossary = visitor.kiosk.stages.library.languages["en"].glossary
    visitor.start_at("at-rest")
    opened = 0
    while visitor.stands_on(Screen.SLIDE):
        for word in visitor.words():
            visitor.touch_at(word.rect.center())
            assert visitor.session.card is not None, word
            assert visitor.session.card.card is Card.WORD
            entry = glossary[visitor.session.card.about]
            assert word.name.casefold() in {form.casefold() for form in entry.forms}
            assert visitor.sees(entry.meaning)
            visitor.touch("Close")
            opened += 1
        visitor.wait_for_rest()
        visitor.touch("Next")
    assert opened >= 10


@pytest.mark.parametrize("slide", ["tms-may", "ketamine-may"])
def test_a_tap_on_each_badge_opens_how_sure_of_its_link(hand: Visitor, slide: str):
    hand.start_at(slide)
    hand.wait_for_rest()
    spots = [c.rect.center() for c in _badges(hand)]
    assert spots
    seen = set()
    for at in spots:
        hand.touch_at(at)
        assert hand.session.card is not None
        assert hand.session.card.card is Card.SURE
        assert hand.sees("How sure are we?")
        seen.add(hand.session.card.about)
        hand.touch("Close")
    assert len(seen) == len(spots)


def test_how_sure_of_a_slide_says_its_certainty_in_words_and_leads_to_the_sources(hand: Visitor):
    hand.start_at("team")
    hand.touch("How sure? well supported")
    assert hand.sees("How sure are we?")
    assert hand.sees("Well supported")
    hand.touch("Where this comes from")
    assert hand.stands_on(Screen.SOURCES)
    hand.touch("Close")
    assert hand.session.slide == "team"
    assert hand.stands_on(Screen.SLIDE)


def test_every_area_of_explore_can_be_tapped(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.touch("Explore the brain")
    opened = set()
    for region, at in dots(visitor, RegionMark):
        visitor.touch_at(at)
        assert visitor.session.card is not None, region
        if visitor.session.card.about == region:
            opened.add(region)
        visitor.touch("Close")
    assert opened == set(visitor.kiosk.stages.library.regions)


def test_every_area_of_explore_is_told_as_a_control(visitor: Visitor):
    visitor.touch("Touch to begin")
    visitor.touch("Explore the brain")
    words = visitor.kiosk.stages.library.languages["en"].text.regions
    assert {words[r].name for r in words} <= set(visitor.names())


def _badges(visitor: Visitor) -> list[PaintedControl]:
    return [c for c in controls_in(visitor.kiosk.window) if c.name == "?"]
