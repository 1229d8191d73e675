"""Where label cards stand."""

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.scene.placement import Around, Card, leader, place

AREA = (0.0, 0.0, 960.0, 560.0)


def inside(box, area):
    return box[0] >= area[0] and box[1] >= area[1] and box[2] <= area[2] and box[3] <= area[3]


def apart(first, second):
    return (
        first[2] <= second[0]
        or second[2] <= first[0]
        or first[3] <= second[1]
        or second[3] <= first[1]
    )


dots = st.lists(
    st.tuples(st.floats(250, 700), st.floats(150, 400)), min_size=1, max_size=4, unique=True
)


@given(dots)
def test_cards_stay_in_their_area_and_off_each_other(points):
    cards = [Card(str(i), dot, 240.0, 96.0) for i, dot in enumerate(points)]
    places = place(cards, Around(AREA))
    assert all(inside(box, AREA) for box in places.values())
    assert all(apart(a, b) for a, b in itertools.combinations(places.values(), 2))


def test_a_card_stands_off_the_links():
    link = tuple((x, 40.0) for x in range(0, 960, 30))
    (box,) = place([Card("a", (480.0, 200.0), 240.0, 96.0)], Around(AREA, links=link)).values()
    assert box[1] > 40.0


def test_a_leader_does_not_slip_through_between_the_points_of_a_link():
    dot, room = (480.0, 300.0), (0.0, 0.0, 960.0, 600.0)
    # The nearest free place is above; a link whose points are far apart bars the way there.
    link = ((300.0, 250.0), (440.0, 250.0), (520.0, 250.0), (660.0, 250.0))
    lit = tuple((x, y) for x in range(0, 960, 20) for y in range(420, 600, 20))
    (free,) = place([Card("a", dot, 240.0, 96.0)], Around(room, lit=lit)).values()
    barred = Around(room, links=link, lines=(link,), lit=lit)
    (box,) = place([Card("a", dot, 240.0, 96.0)], barred).values()
    assert free[3] < 250.0
    assert abs(leader(free, dot)[0][0] - dot[0]) < 1.0
    (x, y), _ = leader(box, dot)
    at_link = x + (dot[0] - x) * (250.0 - y) / (dot[1] - y) if y < 250.0 else None
    assert at_link is None or not 300.0 <= at_link <= 660.0


def test_a_card_prefers_to_leave_lit_areas_free():
    lit = tuple((x, y) for x in range(300, 660, 20) for y in range(0, 120, 20))
    (box,) = place([Card("a", (480.0, 300.0), 240.0, 96.0)], Around(AREA, lit=lit)).values()
    assert not any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in lit)


def test_the_same_cards_get_the_same_places():
    cards = [Card("a", (300.0, 200.0), 240.0, 96.0), Card("b", (600.0, 220.0), 240.0, 96.0)]
    assert place(cards, Around(AREA)) == place(cards, Around(AREA))


def test_a_leader_ends_at_its_dot_and_starts_on_its_card():
    start, end = leader((100.0, 50.0, 340.0, 146.0), (420.0, 300.0))
    assert end == (420.0, 300.0)
    assert (100.0 <= start[0] <= 340.0, start[1]) == (True, 146.0)
    assert math.dist(start, end) > 0.0
