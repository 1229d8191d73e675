"""Teams are told apart without color, and by color too, whatever cones somebody has."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.themes.color_vision import Sight, as_seen, difference
from tests.conftest import SWEEP
from tests.pictures import tours
from tests.pictures.teams import Paint, paints_in

pytestmark = pytest.mark.skipif(
    SWEEP != "whole", reason="takes many minutes: a part of `make test-all`"
)

SAMPLE, AREA = 0.05, 0.02
"""How different two teams look at least, in Oklab: as samples side by side, and on the brain, whose
relief shades them. 0.02 can just be seen."""

PATTERN = 1.5
"""Least contrast of a pattern with the color of its team; it is seen over and over."""

PLAIN = "plain"


@pytest.fixture(scope="module", params=tours.themes())
def paints(request: pytest.FixtureRequest, qapp: QApplication) -> list[Paint]:
    """Every team as it is painted in each theme."""
    return paints_in(request.param)


def test_every_team_has_a_pattern_of_its_own():
    patterns = [network.pattern for network in tours.library().networks.values()]
    assert len(set(patterns)) == len(patterns)


def test_every_team_is_looked_at_on_the_brain_and_as_a_sample(paints: list[Paint]):
    teams = set(tours.library().networks)
    assert {paint.team for paint in paints if paint.what == "sample"} == teams
    assert {paint.team for paint in paints if paint.what != "sample"} == teams


def test_no_team_is_told_by_its_color_alone(paints: list[Paint]):
    networks = tours.library().networks
    faint = [p for p in paints if networks[p.team].pattern != PLAIN and p.pattern < PATTERN]
    assert faint == []
    samples = [p for p in paints if p.what == "sample" and networks[p.team].pattern == PLAIN]
    assert all(paint.pattern < 1.05 for paint in samples)


@pytest.mark.parametrize("sight", [None, *Sight])
def test_no_two_teams_look_the_same(paints: list[Paint], sight: Sight | None):
    alike = [
        (one.team, one.what, two.team, two.what)
        for one, two in combinations(paints, 2)
        if one.team != two.team and (one.what == "sample") == (two.what == "sample")
        if difference(as_seen(one.color, sight), as_seen(two.color, sight)) < least(one)
    ]
    assert alike == []


def least(paint: Paint) -> float:
    """What its color must differ by."""
    return SAMPLE if paint.what == "sample" else AREA
