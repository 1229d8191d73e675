"""Where a link's badge stands."""

import math

import pytest

from dmnkiosk.scene.badges import along, beside
from dmnkiosk.scene.geometry import bowed, on_curve
from dmnkiosk.scene.marks.link import LinkMark


def link(name: str, start: tuple[float, float], end: tuple[float, float], bend: float) -> LinkMark:
    return LinkMark(name, ("a", "b"), start, bowed(start, end, bend), end, 0.3, uncertain=True)


@pytest.mark.parametrize("bend", [-0.3, 0.2])
def test_a_badge_stands_its_reach_away_on_the_side_the_link_bows_to(bend):
    mark = link("one", (0.0, 0.0), (100.0, 0.0), bend)
    middle = on_curve(mark.start, mark.control, mark.end, 0.5)
    at = beside(mark, [mark], 8.0)
    assert math.isclose(math.dist(at, middle), 8.0)
    assert abs(at[1]) > abs(middle[1])


def test_a_badge_moves_to_the_other_side_when_a_link_is_in_its_way():
    mark = link("one", (0.0, 0.0), (100.0, 0.0), 0.1)
    near = link("two", (0.0, 20.0), (100.0, 20.0), 0.0)
    assert beside(mark, [mark, near], 8.0)[1] < on_curve(mark.start, mark.control, mark.end, 0.5)[1]


def test_a_link_is_looked_at_from_end_to_end():
    mark = link("one", (0.0, 0.0), (100.0, 0.0), 0.25)
    points = along(mark)
    assert (points[0], points[-1]) == (mark.start, mark.end)
