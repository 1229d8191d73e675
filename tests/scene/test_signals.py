"""Signals: the see-saw, the lines and the brain are of one instant, and of the model."""

import numpy as np
import pytest

from dmnkiosk.brain.mix import pure
from dmnkiosk.content.figure import SignalsSpec
from dmnkiosk.content.loader import load
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import Deed
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.lights import BRIGHT, PALE
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.marks.trace import TraceMark
from dmnkiosk.scene.signals import LAP_STEPS, SPEED, STEP_SECONDS, Signals
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.stages import Stages

REST, TASK = pure("healthy-rest"), pure("healthy-task")
LAP_SECONDS = LAP_STEPS * STEP_SECONDS / SPEED


@pytest.fixture(scope="module")
def library():
    return load(bundled(), KINDS)


@pytest.fixture(scope="module")
def signals(library):
    return Signals(library.model, SignalsSpec(seed=3, runs=16, task="healthy-task"))


@pytest.fixture(scope="module")
def stage(library):
    return Stages(library, library.languages["en"])._stage("see-saw")


def marks(frame, kind):
    return [mark for panel in frame.panels for mark in panel.marks if isinstance(mark, kind)]


def all_of(signals, state):
    row = [float(other == state) for other in signals.model.states]
    return lambda seconds: np.tile(row, (len(seconds), 1))


def test_without_wandering_rest_is_up_for_the_resting_team_and_task_for_the_focus_team(signals):
    rest, task = (signals.busy(0.0, mix, wanders=False) for mix in (REST, TASK))
    assert (rest["pcc"], task["pcc"]) == pytest.approx((1.0, 0.0))
    assert (rest["ips"], task["ips"]) == pytest.approx((0.0, 1.0))


def test_signals_wander_about_their_mean(signals):
    values = [signals.busy(second, REST, wanders=True)["pcc"] for second in np.arange(0, 100, 0.5)]
    assert np.mean(values) == pytest.approx(1.0, abs=0.1)
    assert 0.05 < np.std(values) < 0.5


def test_more_runs_make_a_quieter_signal(library):
    one, many = (
        Signals(library.model, SignalsSpec(seed=3, runs=runs, task="healthy-task"))
        for runs in (1, 100)
    )
    times = np.arange(0.0, 50.0, 0.5)
    spread = [np.std([s.busy(t, REST, wanders=True)["pcc"] for t in times]) for s in (one, many)]
    assert spread[0] == pytest.approx(10.0 * spread[1])


def test_the_lap_closes_without_a_seam(signals):
    before, after = (
        signals.busy(LAP_SECONDS + step, REST, wanders=True)["pcc"] for step in (-0.001, 0.001)
    )
    assert after == pytest.approx(before, abs=0.02)
    assert after == pytest.approx(signals.busy(0.001, REST, wanders=True)["pcc"])


def test_the_last_point_of_a_line_is_now(signals):
    traces = signals.traces(
        7.3, all_of(signals, "healthy-task"), {"focus": ("ips", "dlpfc-left")}, wanders=True
    )
    now = signals.busy(7.3, TASK, wanders=True)
    along, busy = traces["focus"][-1]
    assert along == 1.0
    assert busy == pytest.approx((now["ips"] + now["dlpfc-left"]) / 2.0)


def test_a_line_remembers_what_was(signals):
    rest, task = (all_of(signals, state) for state in ("healthy-rest", "healthy-task"))

    def shares_at(seconds):
        return np.where(seconds[:, None] > 5.0, task(seconds), rest(seconds))

    trace = signals.traces(9.0, shares_at, {"focus": ("ips",)}, wanders=False)["focus"]
    assert trace[0][1] == pytest.approx(0.0)
    assert trace[-1][1] == pytest.approx(1.0)


def test_lines_see_saw_and_areas_are_of_the_same_instant(stage):
    deeds = (Deed(2.0, "pick", "focus"), Deed(2.0, "progress", 0.5, gliding=True))
    for second in (0.0, 3.1, 4.4, 6.0):
        frame = stage.frame_at(second, deeds)
        lit = {mark.region: mark.activity for mark in marks(frame, RegionMark)}
        ends = {trace.role: trace.points[-1][1] for trace in marks(frame, TraceMark)}
        up = ends["resting"] > ends["focus"]
        if abs(ends["resting"] - ends["focus"]) > 10.0:
            assert (lit["pcc"] > lit["ips"]) == up
        assert all(PALE - 1e-9 <= lit[region] <= BRIGHT + 1e-9 for region in ("pcc", "ips"))


def test_where_nothing_may_drift_only_the_state_moves_areas(stage):
    one, other = (stage.frame_at(20.0 + s, level=Level.GENTLE) for s in (0.0, 3.0))
    assert marks(one, RegionMark) == marks(other, RegionMark)
    one, other = (stage.frame_at(20.0 + s, level=Level.FULL) for s in (0.0, 3.0))
    assert marks(one, RegionMark) != marks(other, RegionMark)
