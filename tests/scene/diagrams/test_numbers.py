"""What the diagrams with numbers say: teams, gauges, visits, minutes."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.clock import wedge
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.diagrams.visits import CLOCK, CLOCK_RADIUS
from dmnkiosk.scene.marks.words import WordsMark
from tests.scene.diagrams.marks_of import at_minute, course, dot, filled, middle, shapes


def height(moment: Moment, team: str) -> float:
    balls = filled("see-saw", moment, team)
    return sum(middle(ball)[1] for ball in balls) / len(balls)


@pytest.mark.parametrize(("progress", "rested"), [(0.0, True), (0.5, False), (1.0, True)])
def test_the_resting_team_is_up_when_the_focus_team_is_down(progress: float, rested: bool) -> None:
    moment = Moment(progress=progress)
    assert (height(moment, "resting") > height(moment, "focus") + 8.0) == rested
    assert (height(moment, "focus") > height(moment, "resting") + 8.0) != rested


@pytest.mark.parametrize(("busy", "tilted"), [(1.0, True), (0.0, False)])
def test_the_see_saw_follows_the_signals_of_the_model(busy: float, tilted: bool) -> None:
    moment = Moment(progress=0.5, busy={"resting": busy, "focus": 1.0 - busy})
    assert (height(moment, "resting") > height(moment, "focus") + 8.0) == tilted


def test_the_dots_of_the_signals_are_where_the_teams_are_now() -> None:
    traces = {
        "resting": ((0.0, 1.0), (1.0, 0.9)),
        "focus": ((0.0, 0.0), (1.0, 0.1)),
    }
    moment = Moment(traces=traces)
    now = {role: middle(filled("signals", moment, role)[0]) for role in traces}
    assert now["resting"][1] > now["focus"][1] + 15.0
    assert now["resting"][0] == pytest.approx(now["focus"][0])


def test_the_teams_differ_without_color() -> None:
    stripes = [m for m in shapes("see-saw", Moment()) if m.stroke == "panel"]
    assert len(stripes) == 9


def test_the_words_of_the_see_saw_stay_where_they_are() -> None:
    words = {"resting": "a", "focus": "b"}
    still = {
        tuple(
            m.at
            for m in DIAGRAMS["see-saw"].draw(Moment(progress=p, words=words))
            if isinstance(m, WordsMark)
        )
        for p in (0.0, 0.3, 0.5, 1.0)
    }
    assert len(still) == 1


def test_both_gauges_are_at_the_same_height() -> None:
    left, right = filled("gauges", Moment(progress=1.0), "resting")
    assert max(y for _, y in left.points) == max(y for _, y in right.points)
    assert min(y for _, y in left.points) == min(y for _, y in right.points)


def test_covered_gauges_show_nothing() -> None:
    covers = filled("gauges", Moment(progress=0.0), "accent-pale")
    for cover, full in zip(covers, filled("gauges", Moment(), "resting"), strict=True):
        assert min(y for _, y in cover.points) < min(y for _, y in full.points)
        assert max(y for _, y in cover.points) > max(y for _, y in full.points)


@pytest.mark.parametrize("visits", [0, 1, 7, 30])
def test_the_calendar_has_as_many_full_cells_as_visits(visits: int) -> None:
    moment = Moment(progress=visits / 30.0)
    cells = [m for m in filled("visits", moment, "accent") if len(m.points) == 24]
    assert sum(m.opacity > 0.5 for m in cells) == visits


def test_ten_a_day_for_five_days_makes_fifty() -> None:
    moment = Moment(9.0, 1.0, "ten-a-day", 5.0)
    cells = [m for m in filled("visits", moment, "accent") if len(m.points) == 24]
    assert sum(m.opacity > 0.5 for m in cells) == 50


@pytest.mark.parametrize(
    ("pick", "minutes"),
    [
        (None, 3.0),
        ("three-minutes", 3.0),
        ("nineteen-minutes", 19.0),
        ("thirty-eight-minutes", 38.0),
        ("ten-a-day", 10.0),
    ],
)
def test_the_clock_shows_how_long_a_visit_is(pick: str | None, minutes: float) -> None:
    shown = filled("visits", Moment(9.0, 1.0, pick, 5.0), "accent")[-1]
    assert shown == wedge(CLOCK, CLOCK_RADIUS, minutes, "accent")[0]


def test_the_drip_runs_forty_minutes_and_the_spray_two_rounds() -> None:
    bands = [m for m in shapes("drip-and-spray", Moment(progress=1.0)) if m.width == 2.8]
    turned = [sum(math.dist(a, b) for a, b in pairwise(m.points)) for m in bands]
    outer, inner = 2.0 * math.pi * 9.0, 2.0 * math.pi * 5.2
    assert turned[0] == pytest.approx(outer * 40.0 / 60.0, rel=0.01)
    assert bands[1].opacity == 0.0
    assert turned[2:] == pytest.approx([outer, inner], rel=0.01)


def test_a_pick_makes_the_other_medicine_fainter() -> None:
    marks = shapes("drip-and-spray", Moment(9.0, 1.0, "drip", 5.0))
    left = [m.opacity for m in marks if middle(m)[0] < 79.0]
    right = [m.opacity for m in marks if middle(m)[0] > 81.0]
    assert max(left) == 1.0
    assert max(right) == pytest.approx(0.4)


def test_the_strange_feeling_peaks_at_forty_minutes_and_is_low_at_two_hours() -> None:
    effect = {m: course().value("ketamine-infusion", float(m)) for m in range(121)}
    assert max(effect, key=lambda minute: effect[minute]) == 40
    assert effect[120] <= 0.02
    rising = [effect[m + 1] > effect[m] for m in range(120)]
    assert rising == [True] * 40 + [False] * 80


def test_the_dot_of_the_curve_is_highest_at_forty_minutes() -> None:
    heights = {
        m: dot("strange-curve", at_minute(m, "ketamine-infusion"))[1] for m in range(0, 121, 5)
    }
    assert max(heights, key=lambda minute: heights[minute]) == 40


def test_the_shapes_of_the_head_rest_at_the_end() -> None:
    late = at_minute(120.0, "ketamine-infusion")
    apart = [
        math.dist(a.points[0], b.points[0])
        for a, b in zip(
            shapes("drift", replace(late, seconds=3.0)),
            shapes("drift", replace(late, seconds=5.0)),
            strict=True,
        )
    ]
    assert max(apart) < 0.1


def test_the_glow_is_faint_and_gone_at_the_end() -> None:
    layers = shapes("glow", Moment())[:9]
    assert 1.0 - math.prod(1.0 - m.opacity for m in layers) == pytest.approx(0.25)
    assert all(m.opacity == 0.0 for m in shapes("glow", Moment(progress=1.0)))


def test_the_dot_of_time_stops_at_each_of_its_words() -> None:
    words = {"past": "a", "one-day": "b", "now": "c", "future": "d"}
    for index in range(4):
        moment = Moment(progress=index / 3.0, words=words)
        places = [m.at for m in DIAGRAMS["time-line"].draw(moment) if isinstance(m, WordsMark)]
        assert dot("time-line", moment)[0] == pytest.approx(places[index][0])
