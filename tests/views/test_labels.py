"""Labels on a picture stand free: not on a link, a badge, a lit area's border, or each other."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QApplication

from tests.conftest import SWEEP
from tests.driver import Visitor, standing_kiosk
from tests.views.glass import Glass, glass

SIZES = {"1920x1080": QSize(1920, 1080), "1080x1920": QSize(1080, 1920)}
if SWEEP == "whole":
    SIZES |= {"1366x768": QSize(1366, 768), "3840x2160": QSize(3840, 2160)}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_labels_stand_free_on_every_slide(
    size: QSize, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    told, labels = [], 0
    with standing_kiosk(monkeypatch, size=size) as visitor:
        for slide in _slides(visitor):
            visitor.wait_for_rest()
            seen = glass(visitor)
            labels += len(seen.labels)
            told += [f"{slide}: {fault}" for fault in crowded(seen)]
    assert labels >= 9
    assert told == [], "\n".join(told)


def crowded(seen: Glass) -> Iterator[str]:
    """Everything that stands on something else."""
    for (one, card), (two, other) in combinations({**seen.labels, **seen.badges}.items(), 2):
        if card.intersects(other):
            yield f"{one} {_told(card)} on {two} {_told(other)}"
    for name, card in seen.labels.items():
        yield from (f"{name} {_told(card)} on {what}" for what in _under(card, seen))


def _under(card: QRectF, seen: Glass) -> Iterator[str]:
    wide = card.adjusted(-seen.half, -seen.half, seen.half, seen.half)
    for link, points in seen.links.items():
        if any(wide.contains(point) for point in points):
            yield f"the link {link}"
    for area, border in seen.borders.items():
        if border.intersects(card):
            yield f"the lit area {area}"


def _slides(visitor: Visitor) -> Iterator[str]:
    slides = visitor.kiosk.stages.library
    visitor.start_at(slides.order()[0])
    for slide in slides.order():
        assert visitor.session.slide == slide
        if hasattr(slides.slide(slide), "figure"):
            yield slide
        visitor.touch("Next")


def _told(box: QRectF) -> str:
    return f"[{box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f}]"
