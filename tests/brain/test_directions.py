"""The network goes the way that the evidence points, by the sizes that docs/model.md tells."""

import pytest

from dmnkiosk.brain.mix import pure
from tests.brain.directions import Wanted, directions
from tests.brain.network import STATES, bundled

CONNECTIVITY = {
    "within-dmn": (0.29, 0.30, 0.28, 0.27, 0.16, 0.25, 0.27),
    "within-dmn-core": (0.38, 0.40, 0.36, 0.35, 0.19, 0.32, 0.35),
    "mpfc-pcc": (0.46, 0.50, 0.43, 0.42, 0.15, 0.35, 0.41),
    "mpfc-posterior-dmn": (0.38, 0.41, 0.37, 0.35, 0.13, 0.31, 0.35),
    "sgacc-dmn-core": (0.16, 0.18, 0.29, 0.18, 0.05, 0.16, 0.26),
    "dmn-core-task-positive": (-0.21, -0.25, -0.15, -0.20, 0.02, -0.17, -0.15),
    "left-dlpfc-dmn-core": (-0.19, -0.22, -0.12, -0.22, 0.03, -0.15, -0.12),
    "left-dlpfc-sgacc": (-0.17, -0.19, -0.20, -0.22, -0.06, -0.17, -0.20),
    "dmn-core-hippocampus": (0.24, 0.26, 0.28, 0.27, 0.17, 0.24, 0.27),
    "within-control": (0.38, 0.41, 0.35, 0.37, 0.32, 0.36, 0.35),
    "thalamus-senses-posterior-dmn": (-0.04, -0.05, 0.00, -0.02, 0.08, -0.01, -0.01),
}
"""Measure -> its connectivity in each state, the infusion with its whole dose."""

TASK_MEANS = {
    "mpfc": -0.88,
    "pcc": -1.00,
    "angular-left": -0.53,
    "angular-right": -0.53,
    "hippocampus": -0.37,
    "lateral-temporal": -0.30,
    "ips": 1.71,
    "dlpfc-left": 1.34,
    "dlpfc-right": 1.34,
    "insula": 1.02,
}
ALIKE = 0.01


def wanted(name: str) -> Wanted:
    return next(row for row in directions().directions if row.id == name)


@pytest.mark.parametrize("row", directions().directions, ids=lambda row: row.id)
def test_the_network_goes_the_way_of_the_evidence(row: Wanted):
    change = row.change(bundled(), directions().measures[row.measure])
    assert row.holds(change), f"{row.measure} changes by {change:+.3f}, wanted {row.wanted}"


def test_no_direction_is_missing():
    names = [row.id for row in directions().directions]
    assert len(names) == len(set(names)) == 24


@pytest.mark.parametrize(
    ("wants", "change", "held"),
    [
        ("depression-mood-area", 0.03, True),
        ("depression-mood-area", 0.0, False),
        ("tms-mood-area", -0.03, True),
        ("tms-mood-area", 0.0, False),
        ("tms-within-control", -0.05, True),
        ("tms-within-control", 0.06, False),
    ],
)
def test_a_wrong_direction_is_noticed(wants: str, change: float, held: bool):
    assert wanted(wants).holds(change) is held


@pytest.mark.parametrize("measure", CONNECTIVITY)
def test_connectivity_has_the_size_that_is_told(measure: str):
    found = [directions().measures[measure].of(bundled(), state) for state in STATES]
    assert found == pytest.approx(CONNECTIVITY[measure], abs=ALIKE)


def test_every_measure_of_connectivity_has_its_size():
    assert set(CONNECTIVITY) == {m for m, row in directions().measures.items() if row.pairs}


def test_a_task_turns_the_resting_team_down_and_the_focus_team_up():
    means = dict(zip(bundled().nodes, bundled().response(pure("healthy-task")), strict=True))
    assert {node: means[node] for node in TASK_MEANS} == pytest.approx(TASK_MEANS, abs=ALIKE)


@pytest.mark.parametrize("state", [state for state in STATES if state != "healthy-task"])
def test_without_a_task_every_mean_is_at_rest(state: str):
    assert not bundled().response(pure(state)).any()


def test_overall_power_of_the_resting_team_is_the_same_in_depression():
    power = directions().measures["dmn-power"]
    ratio = power.of(bundled(), "depression") / power.of(bundled(), "healthy-rest")
    assert ratio == pytest.approx(1.00, abs=0.005)


def test_power_of_the_mood_area_is_up_in_depression():
    model = bundled()
    there, before = (model.power(pure(s), ["sgacc"]) for s in ("depression", "healthy-rest"))
    assert there / before == pytest.approx(1.49, abs=ALIKE)


def test_the_infusion_lowers_the_team_while_the_mean_of_all_pairs_rises():
    model = bundled()
    size = len(model.nodes)
    means = [
        (model.connectivity(pure(state)).sum() - size) / (size * (size - 1))
        for state in ("depression", "ketamine-infusion")
    ]
    assert means == pytest.approx([0.059, 0.080], abs=0.001)


def test_the_infusion_as_it_is_shown_stops_short_of_the_whole_dose():
    model = bundled()
    shown = model.mixed(pure("depression"), pure("ketamine-infusion"), 0.6)
    pairs = directions().measures["mpfc-posterior-dmn"].pairs
    mean = sum(model.strength(shown, *pair) for pair in pairs) / len(pairs)
    assert mean == pytest.approx(0.20, abs=ALIKE)


def test_the_states_are_those_of_the_evidence():
    assert bundled().states == STATES
    assert bundled().rest == "healthy-rest"
