"""The marker around a group: whole, wide, and seen on any ground, in every theme."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from dmnkiosk.shell.build import Wishes, build
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.shelf import Shelf
from dmnkiosk.themes.contrast import contrast
from dmnkiosk.views.controls.marker import Marker
from tests import driver
from tests.access.ways import Switcher
from tests.driver import Visitor, bundled_shelf, standing_kiosk

THINNEST, LEAST_CONTRAST, DEEP = 3, 3.0, 14
MOST_GROUPS = 8
SLIDES = ("teamwork", "ketamine-may", "take-with-you")


@pytest.fixture(params=sorted(bundled_shelf().library.themes))  # type: ignore[union-attr]
def themed(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Visitor]:
    """Someone before a kiosk in each theme."""

    def make(
        shelf: Shelf, resources: Path, size: QSize, today: Callable[[], date], _: Wishes
    ) -> Kiosk:
        return build(shelf, resources, size, today, Wishes(theme=request.param))

    monkeypatch.setattr(driver, "build", make)
    with standing_kiosk(monkeypatch) as visitor:
        yield visitor


def test_the_marker_of_every_group_is_wide_whole_and_stands_out(themed: Visitor):
    faults = list[str]()
    for slide in SLIDES:
        themed.start_at(slide)
        hand = Switcher(themed)
        themed.kiosk.window.setUpdatesEnabled(True)
        hand.begins()
        hand.rest()
        for _ in range(MOST_GROUPS):
            faults += [f"{slide}: {fault}" for fault in _faults(themed)]
            hand.waits()
    assert faults == []


def _faults(visitor: Visitor) -> Iterator[str]:
    window = visitor.kiosk.window
    marker = window.findChild(Marker)
    assert isinstance(marker, Marker)
    if not marker.isVisible():
        return
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ink = window._showing.style.color("ink")
    box = QRect(marker.pos(), marker.size())
    for name, start, way in (
        ("left", QPoint(box.left(), box.center().y()), QPoint(1, 0)),
        ("right", QPoint(box.right(), box.center().y()), QPoint(-1, 0)),
        ("top", QPoint(box.center().x(), box.top()), QPoint(0, 1)),
        ("bottom", QPoint(box.center().x(), box.bottom()), QPoint(0, -1)),
    ):
        colors = [QColor(image.pixel(start + way * step)) for step in range(DEEP)]
        inked = [step for step, color in enumerate(colors) if color == ink]
        if len(inked) < THINNEST:
            yield f"{len(inked)} pixels of a ring at the {name}"
            continue
        for color in (colors[inked[0] - 2], colors[inked[-1] + 2]):
            if contrast(ink.name(), color.name()) < LEAST_CONTRAST:
                yield f"it is lost in {color.name()} at the {name}"
