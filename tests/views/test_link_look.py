"""An uncertain link is hollow: lighter than a certain one, told without color, never lost."""

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene

from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.contrast import contrast
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.marks.link import EDGE, LinkItem
from dmnkiosk.views.style import DESIGN_DENSITY, Style

WIDTH, HEIGHT, MIDDLE = 240, 60, 30
SPAN = ((20.0, 30.0), (120.0, 30.0), (220.0, 30.0))
LEAST, ALIKE = 3.0, 1.08
STRENGTHS = (0.05, 0.2, 0.5, -0.05, -0.3)
GROUNDS = ("cortex", "cortex-shade", "resting", "mood", "focus", "planning", "helper")

in_both_themes = pytest.mark.parametrize("theme", ["day", "night"])


@pytest.fixture(scope="module")
def library() -> Library:
    return load(bundled(), KINDS)


def painted(
    style: Style, strength: float, uncertain: bool, ground: str, began: float | None = None
) -> QImage:
    """A straight link, one pixel to the millimeter, on a ground of one color."""
    mark = LinkMark("link", ("a", "b"), *SPAN, strength, uncertain, began=began)
    scene = QGraphicsScene(QRectF(0, 0, WIDTH, HEIGHT))
    holder = QGraphicsRectItem()
    scene.addItem(holder)
    LinkItem(style, holder).show_mark(mark, 1.0)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    scene.render(painter)
    painter.end()
    return image


def style_of(library: Library, theme: str) -> Style:
    return Style(library.themes[theme], Sizes(DESIGN_DENSITY), bundled())


def columns(image: QImage) -> list[list[str]]:
    """The colors from top to bottom, in the middle of the link."""
    return [
        [QColor(image.pixel(x, y)).name() for y in range(HEIGHT)] for x in range(60, WIDTH - 60, 3)
    ]


def most_painted(drawn: list[list[str]], ground: str) -> list[str]:
    """The column that shows least of the ground."""
    return min(drawn, key=lambda column: column.count(ground))


def runs(column: list[str], ink: str) -> int:
    """How many lines of ink a column crosses."""
    inked = [contrast(color, ink) < ALIKE for color in column]
    return sum(here and not before for before, here in pairwise([False, *inked]))


@in_both_themes
def test_a_certain_link_is_one_line_and_an_uncertain_one_is_two(
    qapp: QApplication, library: Library, theme: str
):
    style = style_of(library, theme)
    ink, ground = style.color("link").name(), style.color("cortex").name()
    for strength in STRENGTHS:
        full = [runs(c, ink) for c in columns(painted(style, strength, False, ground))]
        hollow = [runs(c, ink) for c in columns(painted(style, strength, True, ground))]
        assert max(full) == 1, strength
        assert max(hollow) == 2, strength
        assert hollow.count(2) > len(hollow) / 4, strength


@in_both_themes
def test_both_edges_of_an_uncertain_link_stand_out_from_the_brain(
    qapp: QApplication, library: Library, theme: str
):
    style = style_of(library, theme)
    for ground, strength in product(GROUNDS, (0.05, 0.3, -0.2)):
        below = style.color(ground).name()
        column = most_painted(columns(painted(style, strength, True, below)), below)
        for side in (column[:MIDDLE], column[MIDDLE:]):
            assert max(contrast(color, below) for color in set(side)) >= LEAST, (ground, strength)


@in_both_themes
def test_an_uncertain_link_covers_less_of_the_brain(
    qapp: QApplication, library: Library, theme: str
):
    style = style_of(library, theme)
    ground = style.color("resting").name()
    for strength in (0.3, 0.5):
        full, hollow = (
            sum(color != ground for column in columns(image) for color in column)
            for image in (painted(style, strength, sure, ground) for sure in (False, True))
        )
        assert hollow < full, strength


def test_an_uncertain_link_is_as_wide_between_the_middles_of_its_edges(
    qapp: QApplication, library: Library
):
    style, holder = style_of(library, "day"), QGraphicsRectItem()
    for strength in (0.2, 0.35, 0.5, -0.3):
        full, hollow = LinkItem(style, holder), LinkItem(style, holder)
        for item, uncertain in ((full, False), (hollow, True)):
            item.show_mark(LinkMark("a", ("a", "b"), *SPAN, strength, uncertain), 1.0)
        assert hollow.width_px == pytest.approx(full.width_px + style.px(EDGE), abs=1.0)


def reach(image: QImage, ground: str) -> int:
    """How far from the middle of the link anything is painted, in pixels."""
    column = most_painted(columns(image), ground)
    return max(abs(y - MIDDLE) for y, color in enumerate(column) if color != ground)


@in_both_themes
@pytest.mark.parametrize("uncertain", [False, True])
@pytest.mark.parametrize("began", [0.5, -0.5])
def test_a_link_that_thinned_shows_outside_of_it_how_wide_it_was(
    qapp: QApplication, library: Library, theme: str, uncertain: bool, began: float
):
    style = style_of(library, theme)
    ground = style.color("cortex").name()
    thin = painted(style, 0.2, uncertain, ground)
    traced = painted(style, 0.2, uncertain, ground, began)
    wide = 47.0 * (abs(began) - 0.2) / 2.0
    assert reach(traced, ground) > reach(thin, ground) + 0.5 * wide
    rows = [contrast(c, ground) for column in columns(traced) for c in column[: MIDDLE - 10]]
    assert max(rows) >= LEAST


@in_both_themes
def test_a_link_that_grew_shows_inside_of_it_how_wide_it_was_and_grows_no_wider(
    qapp: QApplication, library: Library, theme: str
):
    style = style_of(library, theme)
    ink, ground = style.color("link").name(), style.color("cortex").name()
    plain, traced = (painted(style, 0.5, False, ground, began) for began in (None, 0.2))
    assert reach(plain, ground) == reach(traced, ground)
    dotted = [runs(column, ink) for column in columns(traced)]
    assert max(dotted) > 1
    assert max(runs(column, ink) for column in columns(plain)) == 1


@in_both_themes
def test_a_link_that_has_not_moved_shows_no_trace(qapp: QApplication, library: Library, theme: str):
    style = style_of(library, theme)
    ground = style.color("cortex").name()
    plain, traced = (painted(style, 0.3, False, ground, began) for began in (None, 0.3))
    assert plain == traced
