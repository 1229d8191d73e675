"""Boxes are read as a reader reads: rows from above, columns from the side where reading begins."""

import pytest

from dmnkiosk.scene.geometry import Box
from dmnkiosk.views.order import reading_order

TWO_ROWS: list[Box] = [(0, 20, 10, 30), (20, 20, 30, 30), (0, 0, 10, 10), (20, 0, 30, 10)]
TWO_COLUMNS: list[Box] = [(0, 0, 10, 10), (0, 14, 10, 30), (40, 0, 50, 18), (40, 22, 50, 30)]
BAR_AND_COLUMNS: list[Box] = [(0, 0, 50, 5), *((a, b + 8, c, d + 8) for a, b, c, d in TWO_COLUMNS)]


@pytest.mark.parametrize(
    ("boxes", "order"),
    [
        ([], []),
        ([(0, 0, 1, 1)], [0]),
        (TWO_ROWS, [2, 3, 0, 1]),
        (TWO_COLUMNS, [0, 1, 2, 3]),
        (TWO_COLUMNS[::-1], [3, 2, 1, 0]),
        (BAR_AND_COLUMNS, [0, 1, 2, 3, 4]),
        ([(8, 8, 20, 20), (0, 0, 10, 10)], [1, 0]),
    ],
)
def test_boxes_are_read_in_order(boxes: list[Box], order: list[int]):
    assert reading_order(boxes) == order


def test_from_right_to_left_the_right_one_comes_first():
    assert reading_order(TWO_ROWS, back=True) == [3, 2, 1, 0]
    assert reading_order(TWO_COLUMNS, back=True) == [2, 3, 0, 1]
