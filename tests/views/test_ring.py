"""The ring is as wide as it must be, whole, and stands out from all that is around it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from dmnkiosk.shell.build import Wishes, build
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.shelf import Shelf
from dmnkiosk.themes.contrast import contrast
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.text import TextBlock
from tests import driver
from tests.driver import bundled_shelf, standing_kiosk
from tests.journeys.hands import MOST_STOPS, Typist

WIDEST, THINNEST = 12, 3
LEAST_CONTRAST = 3.0
NEAR = 12
"""Of 255: the same color, but for the edges of what is drawn."""

ALONG = 16
SLIDES = ("teamwork", "ketamine-may", "quick-check", "good-and-hard", "take-with-you")


@pytest.fixture(params=sorted(bundled_shelf().library.themes))  # type: ignore[union-attr]
def typist(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Typist]:
    """Someone with keys before a kiosk in each theme."""
    wishes = Wishes(theme=request.param)

    def themed(
        shelf: Shelf, resources: Path, size: QSize, today: Callable[[], date], _: Wishes
    ) -> Kiosk:
        return build(shelf, resources, size, today, wishes)

    monkeypatch.setattr(driver, "build", themed)
    with standing_kiosk(monkeypatch) as visitor:
        hand = Typist(visitor)
        visitor.kiosk.window.setUpdatesEnabled(True)
        yield hand


def test_every_ring_is_wide_whole_and_stands_out(typist: Typist):
    faults = [f"attract: {told}" for told in faults_here(typist)]
    typist.press("Touch to begin")
    faults += [f"menu: {told}" for told in faults_here(typist)]
    for slide in SLIDES:
        typist.visitor.start_at(slide)
        typist.rest()
        faults += [f"{slide}: {told}" for told in faults_here(typist)]
    assert faults == []


def faults_here(typist: Typist) -> Iterator[str]:
    """Walks once around with the Tab key, and looks at each ring."""
    typist.visitor.kiosk.window.forget_keys()
    met: set[object] = set()
    for _ in range(MOST_STOPS):
        typist.find_next()
        at = typist.ringed()
        assert at is not None
        if (at, typist.name_of_place()) in met:
            return
        met.add((at, typist.name_of_place()))
        look = Look(typist)
        for told in look.faults(at):
            yield f"{typist.name_of_place()!r} {told}"


class Look:
    """The glass as it is seen now."""

    def __init__(self, typist: Typist) -> None:
        window = typist.visitor.kiosk.window
        self._window, self._image = window, window.grab().toImage()
        self._image = self._image.convertToFormat(QImage.Format.Format_RGB32)
        style = window._showing.style
        self._ink, self._panel = style.color("ink"), style.color("panel")

    def faults(self, at: QWidget) -> Iterator[str]:
        """What is wrong with the ring of a widget."""
        if isinstance(at, Canvas):
            yield from self._faults_of_picture(at)
        elif isinstance(at, TextBlock):
            yield from self._faults_of_word(at)
        else:
            yield from self._faults_of_box(at)

    def _faults_of_box(self, at: QWidget) -> Iterator[str]:
        box = QRect(at.mapTo(self._window, QPoint(0, 0)), at.size())
        middle = box.center()
        for name, start, way in (
            ("left", QPoint(box.left(), middle.y()), QPoint(1, 0)),
            ("right", QPoint(box.right(), middle.y()), QPoint(-1, 0)),
            ("top", QPoint(middle.x(), box.top()), QPoint(0, 1)),
            ("bottom", QPoint(middle.x(), box.bottom()), QPoint(0, -1)),
        ):
            inward = [self._color(start + way * step) for step in range(WIDEST)]
            inked = [step for step, color in enumerate(inward) if _near(color, self._ink)]
            if len(inked) < THINNEST:
                yield f"has {len(inked)} pixels of a ring at its {name}"
                continue
            outside, inside = self._color(start - way * 3), inward[min(inked[-1] + 2, WIDEST - 1)]
            for where, color in (("outside", outside), ("inside", inside)):
                if _contrast(self._ink, color) < LEAST_CONTRAST:
                    yield f"is lost {where} at its {name} in {color.name()}"

    def _faults_of_word(self, at: TextBlock) -> Iterator[str]:
        """A word is light on dark: a hand's breadth of the other color, with the word in it."""
        for hard, rect in at._word_rects():
            if hard is at.hard[at.at]:
                box = rect.toAlignedRect().intersected(at.rect())
                box.translate(at.mapTo(self._window, QPoint(0, 0)))
                y = box.top() + 2
                row = [self._color(QPoint(x, y)) for x in range(box.left() + 12, box.right() - 12)]
                if not all(_near(color, self._ink) for color in row):
                    yield "is not marked"

    def _faults_of_picture(self, at: Canvas) -> Iterator[str]:
        path, corner = at.pointer._ring._path, at.mapTo(self._window, QPoint(0, 0))
        spots = [path.pointAtPercent(i / ALONG).toPoint() + corner for i in range(ALONG)]
        around = [QPoint(0, 0), QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)]
        for spot in spots:
            if not all(_near(self._color(spot + by), self._ink, 60) for by in around):
                yield f"has no whole ring at {spot.toTuple()}"
        if _contrast(self._ink, self._panel) < LEAST_CONTRAST:
            yield "is lost in its casing"

    def _color(self, at: QPoint) -> QColor:
        return QColor(self._image.pixel(at))


def _near(one: QColor, two: QColor, least: int = NEAR) -> bool:
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return all(abs(a - b) <= least for a, b in pairs)


def _contrast(one: QColor, two: QColor) -> float:
    return contrast(one.name(), two.name())
