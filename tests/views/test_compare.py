"""The screen that compares: every pair fits the glass, and both sides are drawn alike."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from dmnkiosk.scene.differences import sides
from dmnkiosk.session.actions import Begin, Compare, OpenReading
from dmnkiosk.session.state import Screen
from dmnkiosk.views.painted import controls_in, texts_in
from tests.conftest import SWEEP
from tests.driver import Visitor, standing_kiosk
from tests.tour.album import Box, Control, Picture, Text
from tests.tour.rules import breaches
from tests.views.glass import canvas_of, view_boxes

SIZES = {
    "1920x1080": QSize(1920, 1080),
    "1080x1920": QSize(1080, 1920),
    "1366x768": QSize(1366, 768),
}
FULLEST = (("healthy-rest", "ketamine-infusion"), ("healthy-task", "healthy-rest"))
"""Pairs with the most words."""


def compare(visitor: Visitor) -> tuple[str, ...]:
    """Opens the screen; returns the states that are offered."""
    for action in (Begin(), OpenReading(Screen.COMPARE)):
        visitor.kiosk.store.dispatch(action)
    return tuple(state.id for state in visitor.kiosk.stages.library.deck.compare.states)


def choose(visitor: Visitor, before: str, after: str) -> None:
    """Chooses a pair, and waits until nothing is held back."""
    visitor.kiosk.store.dispatch(Compare("before", before))
    visitor.kiosk.store.dispatch(Compare("after", after))
    visitor.wait(1.2)


def pairs_of(states: tuple[str, ...]) -> list[tuple[str, str]]:
    if SWEEP == "whole":
        return list(product(states, states))
    return [*zip(states, (*states[1:], states[0]), strict=True), *FULLEST]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_pair_keeps_the_rules_of_the_glass(
    size: QSize, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    told, seen = [], 0
    with standing_kiosk(monkeypatch, size=size) as visitor:
        for before, after in pairs_of(compare(visitor)):
            choose(visitor, before, after)
            picture = taken(visitor, f"{before}-{after}")
            told += [*breaches(picture), *crowded(picture)]
            seen += 1
    assert seen >= 9
    assert told == [], "\n".join(told)


def taken(visitor: Visitor, name: str) -> Picture:
    """What is painted now, as the tour would tell it."""
    window = visitor.kiosk.window
    texts = [
        Text(t.text, box(t.rect), box(t.room), t.pixel_size) for t in texts_in(window) if t.text
    ]
    controls = [Control(c.name, c.role, box(c.rect), c.inline) for c in controls_in(window)]
    glass = Box(0, 0, window.width(), window.height())
    return Picture(name, "compare", name, glass, tuple(texts), tuple(controls))


def box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


def crowded(picture: Picture) -> Iterator[str]:
    """Labels and badges that stand on each other."""
    shown = [c for c in picture.controls if c.name == "?" or (c.role == "area" and not c.inline)]
    assert len(shown) >= 6, picture.name
    for one, two in combinations(shown, 2):
        if one.box.away_from(two.box) < 0:
            yield f"{picture.name}: {one} on {two}"


def test_both_sides_have_one_scale_and_the_same_areas(visitor: Visitor):
    states = compare(visitor)
    for before, after in pairs_of(states):
        choose(visitor, before, after)
        frame = visitor.kiosk.stages.frame(visitor.session)
        assert frame is not None
        left, right = sides(frame)
        assert [type(m) for m in left] == [type(m) for m in right]
        assert [(p.view, p.box, p.weight) for p in frame.panels[::2]] == [
            (p.view, p.box, p.weight) for p in frame.panels[1::2]
        ]
        boxes = view_boxes(canvas_of(visitor))
        units = [box.childGroup.sceneTransform().m11() for box in boxes]
        assert len(units) == 4
        assert units[::2] == pytest.approx(units[1::2])


def test_a_state_looks_the_same_on_either_side_and_beside_any_other(visitor: Visitor):
    states = compare(visitor)
    for state, other in product(states, states):
        seen = []
        for before, after in ((state, other), (other, state), (state, state)):
            session = replace(visitor.session, compared=(before, after))
            frame = visitor.kiosk.stages.frame(session)
            assert frame is not None
            mine = sides(frame)[before != state]
            seen.append([strength for m in mine if (strength := getattr(m, "strength", None))])
        assert seen[0] == pytest.approx(seen[1])
        assert seen[0] == pytest.approx(seen[2])
        assert seen[0]
