"""Key frames, and what they mean in between."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.content.figure import KeyFrame
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.keyframes import FIRST_ACTIVITY, KeyFrames
from dmnkiosk.shell.places import bundled

FRAMES = KeyFrames(
    (
        KeyFrame(at=0.0, activity={"pcc": 0.2}, labels=("pcc",)),
        KeyFrame(at=0.5, state="task", activity={"pcc": 0.8}),
        KeyFrame(at=1.0, state="rest", activity={"mpfc": 0.4}, labels=("mpfc", "pcc")),
    )
)


@pytest.fixture(scope="module")
def library():
    return load(bundled(), KINDS)


@pytest.fixture(scope="module")
def model(library):
    return library.model


@pytest.fixture(scope="module")
def course(library):
    return library.courses["one-dose"]


def test_an_area_that_no_frame_names_keeps_its_first_light():
    assert FRAMES.activity("precuneus", 0.7) == FIRST_ACTIVITY


@pytest.mark.parametrize(("progress", "lit"), [(0.0, 0.2), (0.25, 0.5), (0.5, 0.8), (1.0, 0.8)])
def test_an_area_changes_evenly_from_frame_to_frame_and_then_stays(progress, lit):
    assert FRAMES.activity("pcc", progress) == pytest.approx(lit)


@pytest.mark.parametrize("progress", [0.0, 0.9, 1.0])
def test_an_area_named_only_later_has_that_light_from_the_start(progress):
    assert FRAMES.activity("mpfc", progress) == pytest.approx(0.4)


@given(st.floats(0.0, 1.0), st.floats(-1e-4, 1e-4))
def test_the_light_of_an_area_never_jumps(progress, nearby):
    near = min(max(progress + nearby, 0.0), 1.0)
    before, after = (FRAMES.activity("pcc", at) for at in (progress, near))
    assert abs(after - before) <= 1.2 * abs(near - progress) + 1e-12


def test_two_frames_at_one_point_let_the_later_hold():
    frames = KeyFrames(
        (KeyFrame(at=0.5, activity={"pcc": 0.1}), KeyFrame(at=0.5, activity={"pcc": 0.9}))
    )
    assert frames.activity("pcc", 0.5) == 0.9


def test_without_frames_the_brain_is_at_rest():
    assert KeyFrames().states(0.5, "healthy") == ("healthy", "healthy", 0.0)


def test_before_the_first_named_state_that_state_holds():
    before, after, _ = FRAMES.states(0.2, "healthy")
    assert (before, after) == ("task", "task")


def test_between_two_states_the_way_is_shared_evenly():
    before, after, share = FRAMES.states(0.75, "healthy")
    assert (before, after) == ("task", "rest")
    assert share == pytest.approx(0.5)


def test_after_the_last_state_it_stays():
    assert FRAMES.states(1.0, "healthy") == ("rest", "rest", 0.0)


def test_labels_stay_until_a_frame_changes_them():
    assert FRAMES.labels(0.0) == ("pcc",)
    assert FRAMES.labels(0.9) == ("pcc",)
    assert FRAMES.labels(1.0) == ("mpfc", "pcc")


def test_there_are_no_labels_before_a_frame_names_some():
    frames = KeyFrames((KeyFrame(at=0.5, labels=("pcc",)), KeyFrame(at=0.8, labels=())))
    assert [frames.labels(at) for at in (0.0, 0.5, 0.8)] == [(), ("pcc",), ()]


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=9), st.booleans())
def test_many_points_at_once_have_the_states_of_each_alone(model, course, points, timed):
    frames = (
        (KeyFrame(at=0.0, moment=0.0), KeyFrame(at=1.0, moment=240.0))
        if timed
        else (KeyFrame(at=0.2, state="healthy-rest"), KeyFrame(at=0.7, state="depression"))
    )
    keys, followed = KeyFrames(frames), course if timed else None
    shares = keys.shares(np.array(points), model, followed)
    for row, point in zip(shares.tolist(), points, strict=True):
        alone = dict(keys.mix(point, model, followed))
        assert row == pytest.approx([alone.get(state, 0.0) for state in model.states], abs=1e-9)
