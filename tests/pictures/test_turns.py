"""Flashes are counted in pictures as in series of colors, and found where they are."""

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.themes.sizes import Sizes, density_of
from tests.conftest import SWEEP
from tests.pictures.light import BLOCK, Words
from tests.pictures.record import MOST_FLASHES, SHARE, field_px, worst_of
from tests.pictures.turns import General, Red, RedUcs
from tests.scene.flashes import general, red

pytestmark = pytest.mark.skipif(
    SWEEP != "whole", reason="takes many minutes: a part of `make test-all`"
)

SIZES = Sizes(density_of(1920, 1080, 24.0))
GLASS = (1080, 1920)
FRAMES = 30
COLORS = st.lists(st.tuples(*(st.floats(0.0, 1.0),) * 3), min_size=2, max_size=60)

Painter = Callable[[Words, int], None]


def film(paint: Painter, frames: int = 45) -> Iterator[tuple[float, Words]]:
    """Pictures on white, thirty a second."""
    for number in range(frames):
        picture = np.full(GLASS, 0xFFFFFF, np.uint32)
        paint(picture, number)
        yield number / FRAMES, picture


def blinking(color: int, side: int, every: int) -> Painter:
    """A square that is there for some frames, and then not for as many."""

    def paint(picture: Words, number: int) -> None:
        if number // every % 2:
            picture[300 : 300 + side, 900 : 900 + side] = color

    return paint


@given(COLORS)
def test_a_place_flashes_as_often_as_a_series_of_its_colors(colors: list[tuple[float, ...]]):
    times = [number / FRAMES for number in range(len(colors))]
    pictures = [np.array(color)[None, None] for color in colors]
    series = [(color[0], color[1], color[2]) for color in colors]
    for kind, counted in ((General, general), (Red, red)):
        found = kind(pictures[0])
        most = 0
        for seconds, picture in zip(times[1:], pictures[1:], strict=True):
            found.add(seconds, picture)
            most = max(most, int(found.seen.flashes.max()))
        # The one looks at where a change begins and ends, the other at where it comes to a step.
        assert abs(most - counted(times, series)) <= 1


@pytest.mark.parametrize(("every", "most"), [(2, 7), (3, 5), (5, 3), (8, 2), (15, 1)])
def test_a_square_that_blinks_is_counted(every: int, most: int):
    worst = worst_of(film(blinking(0x000000, 60, every)), SIZES)
    assert worst.general == pytest.approx(most, abs=1)
    assert worst.red == 0


@pytest.mark.parametrize(("side", "too_much"), [(60, False), (300, True)])
def test_what_flashes_is_measured_as_a_share_of_a_field(side: int, too_much: bool):
    worst = worst_of(film(blinking(0x000000, side, 2)), SIZES)
    square = (side / BLOCK) ** 2 / (math.pi / 4.0 * (field_px(SIZES) / BLOCK) ** 2)
    assert worst.flashing == pytest.approx(min(square, 1.0), rel=0.1)
    assert (worst.flashing >= SHARE) is too_much


@pytest.mark.parametrize("color", [0xFF0000, 0xE00010])
def test_red_on_white_flashes_by_both_definitions(color: int):
    worst = worst_of(film(blinking(color, 60, 2)), SIZES)
    assert min(worst.red, worst.red_ucs) > MOST_FLASHES


def test_dull_red_flashes_by_neither():
    worst = worst_of(film(blinking(0xC09090, 60, 2)), SIZES)
    assert max(worst.red, worst.red_ucs) == 0


def test_a_small_difference_does_not_flash():
    assert worst_of(film(blinking(0xF4F4F4, 300, 2)), SIZES).general == 0


def stripes(count: int) -> Painter:
    """Thin lines 12 pixels apart that run to the right, 120 pixels a second."""

    def paint(picture: Words, number: int) -> None:
        for left in range(600 + number * 4, 600 + number * 4 + 12 * count, 12):
            picture[:, left : left + 2] = 0

    return paint


def test_the_two_edges_of_a_thing_that_moves_past_are_no_flashes():
    assert worst_of(film(stripes(2)), SIZES).general <= 1


def test_many_stripes_that_run_past_are():
    assert worst_of(film(stripes(40)), SIZES).general > MOST_FLASHES


def test_the_worst_swing_of_a_field_is_what_it_loses_and_gets_back():
    worst = worst_of(film(blinking(0x000000, 400, 5)), SIZES)
    assert worst.swing == pytest.approx(1.0, abs=0.02)
    half = worst_of(film(blinking(0xBCBCBC, 400, 5)), SIZES)
    assert half.swing == pytest.approx(0.5, abs=0.02)


def test_what_changes_once_is_no_flash():
    def paint(picture: Words, number: int) -> None:
        if number > 10:
            picture[:] = 0x000000

    worst = worst_of(film(paint), SIZES)
    assert (worst.general, worst.share, worst.swing) == (0, 0.0, 0.0)


def test_red_by_the_newer_definition_needs_a_way_in_the_diagram():
    first = np.array([[[0.5, 0.0, 0.0]]])
    counted = RedUcs(first)
    for number in range(1, 20):
        counted.add(number / FRAMES, first * (0.3 if number % 2 else 1.0))
    assert counted.seen.flashes.max() == 0
