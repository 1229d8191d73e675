"""Pressed, chosen, resting: each state of a control is seen without color, in every theme."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget

from dmnkiosk.session.actions import Next
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.contrast import Kind, Part, allowed
from dmnkiosk.themes.sizes import Sizes, density_of
from dmnkiosk.views.controls.chapter_card import ChapterCard
from dmnkiosk.views.controls.pill import Look, Pill
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.tiles import Tile, TileText
from dmnkiosk.views.controls.track import Track
from dmnkiosk.views.style import Style
from tests.driver import load_fonts_once
from tests.pictures import tours
from tests.pictures.edges import of_control
from tests.pictures.pixels import Numbers, contrasts, luminances, pixels_of
from tests.pictures.words import measured

LEAST = 3.0
"""Contrast of a pixel with what it was in the other state (WCAG 2.2, 2.4.13 says so of focus)."""

AROUND = 1.0
"""So many pixels for each pixel of the way around a control change at least."""

IN_GAPS = 0.15
"""The same where a whole edge becomes a dashed one."""

AIR = 10
SIZE = QSize(360, 120)


@pytest.fixture(params=tours.themes())
def style(request: pytest.FixtureRequest, qapp: QApplication) -> Style:
    """Each theme on a panel of 24 inches."""
    load_fonts_once()
    theme = tours.library().themes[request.param]
    return Style(theme, Sizes(density_of(1920, 1080, 24.0)), bundled())


def pill(style: Style, look: Look = Look.PLAIN) -> Pill:
    return Pill(style, "Next", "arrow-right", look)


def chapter_card(style: Style) -> ChapterCard:
    library = tours.library()
    chapter, words = library.deck.chapters[0], library.languages["en"].text.chapters
    return ChapterCard(style, library, chapter, words[chapter.id])


def row(style: Style) -> Row:
    return Row(style, "An answer", Next())


def tile(style: Style) -> Tile:
    return Tile(style, TileText("An option", "magnet", Next()))


PRESSED: dict[str, Callable[[Style], Pill | ChapterCard | Row | Tile]] = {
    "pill": pill,
    "main pill": lambda style: pill(style, Look.MAIN),
    "help pill": lambda style: pill(style, Look.HELP),
    "chosen pill": lambda style: pill(style, Look.CHOSEN),
    "chapter": chapter_card,
    "row": row,
    "tile": tile,
}


def light_of(style: Style, control: QWidget) -> Numbers:
    """The luminance of a control on the ground of its theme."""
    paper = QWidget()
    paper.setStyleSheet(f"background: {style.theme.colors['ground']}")
    paper.resize(SIZE + QSize(2 * AIR, 2 * AIR))
    control.setParent(paper)
    control.setStyleSheet("background: transparent")
    control.move(AIR, AIR)
    control.resize(SIZE)
    control.show()
    light = luminances(pixels_of(paper.grab().toImage()))
    control.setParent(None)
    paper.deleteLater()
    return light


def differ(one: Numbers, two: Numbers) -> float:
    """Pixels that differ, for each pixel of the way around."""
    changed = int((contrasts(one, two) >= LEAST).sum())
    return changed / (2.0 * (SIZE.width() + SIZE.height()))


@pytest.mark.parametrize("name", PRESSED)
def test_a_pressed_control_looks_another_without_color(style: Style, name: str):
    control = PRESSED[name](style)
    before = light_of(style, control)
    control.setDown(True)
    assert differ(before, light_of(style, control)) >= AROUND
    control.deleteLater()


@pytest.mark.parametrize("name", ["row", "tile"])
def test_a_chosen_row_or_tile_looks_another_without_color(style: Style, name: str):
    control = PRESSED[name](style)
    assert isinstance(control, Row | Tile)
    before = light_of(style, control)
    control.show_on(True)
    assert differ(before, light_of(style, control)) >= AROUND
    control.deleteLater()


def test_a_chosen_pill_looks_another_without_color(style: Style):
    control = pill(style)
    before = light_of(style, control)
    control.set_look(Look.CHOSEN)
    assert differ(before, light_of(style, control)) >= AROUND
    control.deleteLater()


def test_a_slider_that_is_held_looks_another_without_color(style: Style):
    track = Track(style)
    before = light_of(style, track)
    track._held = True
    changed = int((contrasts(before, light_of(style, track)) >= LEAST).sum())
    assert changed >= 2.0 * np.pi * style.px(25)
    track.deleteLater()


@pytest.mark.parametrize("look", [Look.PLAIN, Look.MAIN])
def test_a_resting_pill_looks_another_without_color_and_can_be_read(style: Style, look: Look):
    control = pill(style, look)
    before = light_of(style, control)
    control.setEnabled(False)
    after = light_of(style, control)
    assert differ(before, after) >= IN_GAPS
    rect = control.rect().translated(QPoint(AIR, AIR))
    assert of_control(after, rect) >= LEAST
    control.deleteLater()


@pytest.mark.parametrize("look", [Look.PLAIN, Look.MAIN])
def test_the_words_of_a_resting_pill_have_the_contrast_of_words(style: Style, look: Look):
    control = pill(style, look)
    control.setEnabled(False)
    paper = QWidget()
    paper.setStyleSheet(f"background: {style.theme.colors['ground']}")
    paper.resize(SIZE)
    control.setParent(paper)
    control.setStyleSheet("background: transparent")
    control.resize(SIZE)
    control.show()
    (text,) = control.painted_texts()
    found = measured(pixels_of(paper.grab().toImage()), text.rect, text.pixel_size)
    assert found is not None
    least, _ = allowed(Kind(style.theme.kind), Part.WORDS, found.words, found.ground)
    assert found.contrast >= least * 0.98
    paper.deleteLater()
