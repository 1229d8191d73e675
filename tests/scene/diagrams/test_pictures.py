"""What the diagrams without numbers say: sand, paths, wheel, coil."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.diagrams.sand_path import TAPER
from tests.scene.diagrams.marks_of import at_minute, dot, middle, shapes


def walked(pick: str | None, seconds: float) -> float:
    """How far the dot in the sand gets in a tenth of a second, long after a pick."""
    moments = [Moment(s, 1.0, pick, s - 5.0) for s in (seconds, seconds + 0.1)]
    return math.dist(*(dot("sand-path", moment) for moment in moments))


def test_the_dot_in_the_sand_slows_or_stops_on_its_path() -> None:
    assert 0.1 < walked("slow", 9.0) < 0.5 * walked(None, 9.0)
    assert walked("stop", 9.0) == 0.0


def test_the_lifted_dot_rests_inside_the_path() -> None:
    center = (80.0, 54.0)
    on_path = dot("sand-path", Moment(9.0, 1.0, "stop", 4.0))
    lifted = dot("sand-path", Moment(9.0, 1.0, "lift", 4.0))
    assert math.dist(lifted, center) == pytest.approx(0.5 * math.dist(on_path, center))


def groove(moment: Moment) -> float:
    return max(m.width for m in shapes("sand-path", moment) if m.stroke == "groove" and m.closed)


def test_the_groove_is_worn_and_later_mostly_back() -> None:
    worn = [groove(Moment(progress=p, options={"mode": "worn"})) for p in (0.0, 0.5, 1.0)]
    assert worn == sorted(set(worn))
    day, state = 1440.0, "ketamine-24h"
    moments = [at_minute(days * day, state, mode="softening") for days in (1, 14)]
    before, soft, later = (groove(m) for m in (replace(moments[0], seconds=0.0), *moments))
    assert soft < later < before


def test_the_sand_tells_day_one_three_seven_and_fourteen_apart() -> None:
    days = [at_minute(1440.0 * d, "ketamine-24h", mode="softening") for d in (1, 3, 7, 14)]
    trails = [[m for m in shapes("sand-path", day) if m.width in LAYERS] for day in days]
    seen = [1.0 - math.prod(1.0 - m.opacity for m in four[:4]) for four in trails]
    assert seen[0] < 0.75, "new paths are faint"
    assert all(before > 1.2 * after for before, after in pairwise(seen))
    assert 0.0 < seen[-1] < 0.1
    reach = [math.dist(four[0].points[0], four[0].points[-1]) for four in trails]
    assert reach == sorted(reach, reverse=True)
    old = [groove(day) for day in days]
    assert all(after - before > 0.4 for before, after in pairwise(old))


LAYERS = [width for _, width in TAPER]


def test_the_edges_of_the_worn_path_are_seen_while_it_is_softer() -> None:
    day, state = 1440.0, "ketamine-24h"
    soft = at_minute(day, state, mode="softening")
    worn = replace(soft, seconds=0.0)
    rims = [[m.opacity for m in shapes("sand-path", at) if m.dashed] for at in (worn, soft)]
    assert rims[0] == [0.0, 0.0]
    assert min(rims[1]) > 0.5


def test_the_hard_path_stays_as_one_of_many() -> None:
    for progress in (0.0, 0.5, 1.0):
        marks = shapes("paths", Moment(progress=progress))
        hard = [m for m in marks if m.stroke == "ink" and not m.closed]
        assert [m.opacity for m in hard] == [1.0]
        seen = [m.opacity for m in marks if m.stroke == "accent"]
        assert len(seen) == 6
        assert (max(seen) > 0.9) == (progress > 0.0)


def test_the_wheel_sways_four_degrees_in_eight_seconds() -> None:
    hands = [shapes("wheel", Moment(seconds))[-1].points for seconds in (0.0, 2.0, 4.0, 6.0)]
    turns = [math.degrees(math.atan2(a[1] - 50.0, a[0] - 50.0)) for a, _ in hands]
    assert turns[1] - turns[0] == pytest.approx(4.0)
    assert turns[2] == pytest.approx(turns[0])
    assert turns[3] - turns[0] == pytest.approx(-4.0)


def test_the_waves_go_from_the_coil_toward_the_planning_area() -> None:
    options = {"u": 68.5, "v": 48.0, "target-u": 44.0, "target-v": 30.0}
    target = (44.0, 30.0)
    first, later = (shapes("coil", Moment(seconds, options=options))[0] for seconds in (0.2, 1.2))
    assert math.dist(middle(later), target) < math.dist(middle(first), target)


def test_the_coil_stays_within_its_reach():
    options = {"u": 68.5, "v": 48.0, "out-u": 0.805, "out-v": 0.593}
    options |= {"target-u": 44.0, "target-v": 30.0}
    reach = DIAGRAMS["coil"].reach
    assert reach is not None
    left, bottom, right, top = reach
    for mark in shapes("coil", Moment(0.6, options=options)):
        assert all(left <= x <= right and bottom <= y <= top for x, y in mark.points)
