"""An area that answers a tap is seen to do so, however lit it is, in both themes and in gray."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene

from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.marks.region import RegionItem
from dmnkiosk.views.style import DESIGN_DENSITY, Style

SCALE = 4
"""Pixels of a millimeter."""

ROOM = 14.0
"""Millimeters around the area."""

PLAIN = 8
"""Two grays that differ by less than this, of 255, look the same."""

in_both_themes = pytest.mark.parametrize("theme", ["day", "night"])


@pytest.fixture(scope="module")
def library() -> Library:
    return load(bundled(), KINDS)


def painted(library: Library, theme: str, *marks: RegionMark) -> QImage:
    """The back hub on the color of the cortex, in gray, after it was shown these marks."""
    style = Style(library.themes[theme], Sizes(DESIGN_DENSITY), bundled())
    scene, holder = QGraphicsScene(), QGraphicsRectItem()
    scene.addItem(holder)
    item = RegionItem(library.outlines.view("midline").regions["pcc"], style, holder)
    for mark in marks:
        item.show_mark(mark)
    box = item.surface.boundingRect().adjusted(-ROOM, -ROOM, ROOM, ROOM)
    image = QImage((box.size() * SCALE).toSize(), QImage.Format.Format_RGB32)
    image.fill(style.color("cortex"))
    painter = QPainter(image)
    scene.render(painter, QRectF(image.rect()), box)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def mark(activity: float, *, chosen: bool = False, glow: float = 0.0) -> RegionMark:
    return RegionMark("pcc", "resting", "plain", activity, chosen, glow)


def changed(before: QImage, after: QImage) -> int:
    """How many pixels look different."""
    size = range(before.width()), range(before.height())
    return sum(
        _gray(before, x, y) - _gray(after, x, y) not in _SAME for x in size[0] for y in size[1]
    )


def _gray(image: QImage, x: int, y: int) -> int:
    return QColor(image.pixel(x, y)).red()


_SAME = range(-PLAIN, PLAIN + 1)


@in_both_themes
def test_a_tapped_area_is_seen_to_answer_where_it_is_fully_lit_already(
    qapp: QApplication, library: Library, theme: str
):
    rests = painted(library, theme, mark(1.0))
    answers = painted(library, theme, mark(1.0, glow=1.0))
    ring = changed(rests, answers)
    assert ring > 0.1 * rests.width() * rests.height()
    assert changed(rests, painted(library, theme, mark(1.0, glow=0.5))) > ring / 2


@in_both_themes
def test_the_answer_is_over_when_it_has_faded(qapp: QApplication, library: Library, theme: str):
    over = painted(library, theme, mark(1.0), mark(1.0, glow=0.7), mark(1.0))
    assert changed(painted(library, theme, mark(1.0)), over) == 0


@in_both_themes
def test_the_area_whose_card_is_open_is_told_by_its_border(
    qapp: QApplication, library: Library, theme: str
):
    rests, chosen = (painted(library, theme, mark(1.0, chosen=c)) for c in (False, True))
    assert changed(rests, chosen) > 0.03 * rests.width() * rests.height()


TEAMS = ("resting", "focus", "planning", "mood", "helper")
APART = 18
"""Grays, of 255, that are told apart at a glance on surfaces that touch."""


@in_both_themes
@pytest.mark.parametrize("team", TEAMS)
def test_a_dim_area_is_told_from_the_brain_and_from_a_lit_one_without_color(
    qapp: QApplication, library: Library, theme: str, team: str
):
    grays = []
    for activity in (0.05, 0.2, 1.0):
        image = painted(library, theme, RegionMark("pcc", team, "plain", activity))
        grays.append(_gray(image, image.width() // 2, image.height() // 2))
    bare = _gray(image, 1, 1)
    assert min(bare - grays[0], bare - grays[1]) >= APART
    assert min(grays[:2]) - grays[2] >= APART


@in_both_themes
def test_an_area_grows_no_lighter_on_its_way_from_dim_to_lit(
    qapp: QApplication, library: Library, theme: str
):
    ways = [painted(library, theme, mark(step / 10.0)) for step in range(11)]
    grays = [_gray(image, image.width() // 2, image.height() // 2) for image in ways]
    assert all(after <= before + 1 for before, after in pairwise(grays))
