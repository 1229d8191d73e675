"""Nothing flashes, whatever a figure, a clinic's colors or a shaking finger ask for."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.content.figure import Figure, KeyFrame, PanelSpec
from dmnkiosk.content.loader import load
from dmnkiosk.scene.controls import Deed, Run
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.flicker import MOST_TURNS, Calmed, Swing, calmed, spaced
from dmnkiosk.scene.frame import Frame, PanelFrame
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.stages import Stages
from tests.scene.flashes import between, general, red, turns

FRAMES_A_SECOND = 60
WORST: list[tuple[str, str]] = [
    ("#000000", "#ffffff"),
    ("#ffffff", "#000000"),
    ("#000000", "#ff0000"),
    ("#ffffff", "#ff0000"),
    ("#200000", "#ff4040"),
    ("#0000ff", "#ffff00"),
]
"""Colors of a pale and a fully lit area: worse than any theme that can be read."""

VALUES = st.lists(st.floats(0.0, 1.0), min_size=2, max_size=180)
SHAKEN = st.builds(
    lambda each, times: ([0.0] * each + [1.0] * each) * times,
    st.integers(1, 12),
    st.integers(1, 15),
)


def frame(activity: float, glow: float = 0.0) -> Frame:
    mark = RegionMark("pcc", "resting", "plain", activity, glow=glow)
    return Frame(
        (PanelFrame("side", (0.0, 0.0, 1.0, 1.0), 0, 1.0, (mark,)),), (1.0,), 0.0, True, True
    )


def shown(wanted: list[float]) -> list[float]:
    """The light of an area that a figure asks for at each frame."""
    before: Calmed | None = None
    found = []
    for number, activity in enumerate(wanted):
        before = calmed(frame(activity), number / FRAMES_A_SECOND, before)
        (mark,) = before.frame.panels[0].marks
        assert isinstance(mark, RegionMark)
        found.append(mark.activity)
    return found


@given(VALUES | SHAKEN, st.sampled_from(WORST))
def test_no_area_flashes_more_than_three_times_in_a_second(wanted, colors):
    lights = shown(wanted)
    times = [number / FRAMES_A_SECOND for number in range(len(lights))]
    series = [between(colors, light) for light in lights]
    assert general(times, series) <= 3
    assert red(times, series) <= 3


@given(VALUES | SHAKEN)
def test_no_answer_to_taps_turns_more_often_than_a_light_may(wanted):
    before: Calmed | None = None
    glows = []
    for number, glow in enumerate(wanted):
        before = calmed(frame(1.0, glow), number / FRAMES_A_SECOND, before)
        (mark,) = before.frame.panels[0].marks
        assert isinstance(mark, RegionMark)
        glows.append(mark.glow)
    assert glows == shown(wanted)


@pytest.mark.parametrize("colors", WORST)
def test_without_the_limiter_the_same_would_flash(colors):
    wanted = [float(number // 3 % 2) for number in range(180)]
    times = [number / FRAMES_A_SECOND for number in range(len(wanted))]
    series = [between(colors, light) for light in wanted]
    assert max(general(times, series), red(times, series)) > 3
    held = [between(colors, light) for light in shown(wanted)]
    assert max(general(times, held), red(times, held)) <= 3


@given(VALUES | SHAKEN)
def test_no_light_turns_more_often_than_it_may(wanted):
    lights = shown(wanted)
    for first in range(len(lights)):
        second = lights[first : first + FRAMES_A_SECOND]
        assert turns(second, 0.04) <= MOST_TURNS + 1


def test_a_calm_motion_passes_unchanged():
    wanted = [number / 240 for number in range(240)] + [1.0 - number / 240 for number in range(240)]
    assert shown(wanted) == wanted


def test_what_was_held_back_comes_in_the_end():
    shaken = [float(number // 2 % 2) for number in range(60)] + [1.0] * 70
    assert shown(shaken)[-1] == 1.0


def test_who_holds_back_says_so():
    before: Calmed | None = None
    held = []
    for number in range(30):
        before = calmed(frame(float(number % 2)), number / FRAMES_A_SECOND, before)
        held.append(before.held)
    assert not any(held[:3])
    assert any(held)


def test_a_swing_is_followed_both_ways():
    swing = Swing(0.5, 0.5)
    for second, wanted in ((0.1, 0.8), (0.2, 0.2), (0.3, 0.9)):
        swing = swing.after(wanted, second)
        assert swing.value == wanted
    assert swing.turns == (0.2, 0.3)


@given(st.lists(st.floats(0.0, 1.0), min_size=2, max_size=40), st.floats(0.01, 5.0))
def test_no_run_turns_more_often_than_once_in_half_a_second(path, seconds):
    run = Run(seconds, tuple(path))
    assert run.seconds >= 0.5 * (len(path) - 1)
    assert run.by_itself(run.seconds) == pytest.approx(path[-1])


@given(st.lists(st.floats(0.0, 1.0), max_size=40, unique=True), st.floats(0.5, 30.0))
def test_key_frames_that_follow_too_fast_are_left_out(places, leg_seconds):
    run = tuple(KeyFrame(at=at) for at in sorted(places))
    kept = spaced(run, leg_seconds)
    assert all((b.at - a.at) * leg_seconds >= 0.499 for a, b in pairwise(kept))
    assert kept[:1] == run[:1]


@pytest.fixture(scope="module")
def stages():
    library = load(bundled(), KINDS)
    return Stages(library, library.languages["en"])


HOSTILE = st.builds(
    lambda seconds, path, run: (seconds, tuple(path), tuple(run)),
    st.floats(0.05, 3.0),
    st.lists(st.floats(0.0, 1.0), min_size=2, max_size=30),
    st.lists(
        st.tuples(
            st.floats(0.0, 1.0),
            st.sampled_from(["healthy-rest", "healthy-task", "depression"]),
            st.floats(0.0, 1.0),
        ),
        max_size=30,
        unique_by=lambda row: row[0],
    ),
)


@given(HOSTILE, st.lists(st.tuples(st.floats(0.0, 2.0), st.floats(0.0, 1.0)), max_size=20))
def test_a_hostile_figure_and_a_shaking_finger_do_not_flash(stages, hostile, moves):
    seconds, path, rows = hostile
    run = tuple(
        KeyFrame(at=at, state=state, activity={"pcc": lit}) for at, state, lit in sorted(rows)
    )
    panel = PanelSpec(view="midline", show=("pcc", "mpfc"))
    figure = Figure(seconds=seconds, path=path, panels=(panel,), run=run)
    stage = stages._new(figure, {}, {})
    deeds = tuple(Deed(when, "progress", to) for when, to in sorted(moves))
    before: Calmed | None = None
    lights = []
    times = [number / FRAMES_A_SECOND for number in range(2 * FRAMES_A_SECOND)]
    for second in times:
        done = tuple(deed for deed in deeds if deed.seconds <= second)
        before = calmed(stage.frame_at(second, done), second, before)
        marks = before.frame.panels[0].marks
        lights.append(next(m.activity for m in marks if isinstance(m, RegionMark)))
    for colors in WORST:
        series = [between(colors, light) for light in lights]
        assert general(times, series) <= 3
        assert red(times, series) <= 3


def test_the_deck_never_needs_to_be_held_back(stages):
    for slide in stages.library.order():
        stage = stages._stage(slide) if Path(slide).name != "good-and-hard" else None
        before: Calmed | None = None
        for number in range(0 if stage is None else 15 * FRAMES_A_SECOND // 4):
            second = number * 4 / FRAMES_A_SECOND
            assert stage is not None
            before = calmed(stage.frame_at(second), second, before)
            assert not before.held, slide
