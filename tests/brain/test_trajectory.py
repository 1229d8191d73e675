"""Trajectories step exactly, close without a seam, and come from their seed alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.brain.dynamics import Array
from dmnkiosk.brain.mix import Mix, pure
from dmnkiosk.brain.model import Model
from dmnkiosk.brain.trajectory import exponential, noise
from tests.brain.network import STATES, bundled, fresh, kronecker, made_up, mixes

SEED, STEPS, SECONDS = 7, 240, 0.5


def moves(model: Model, state: str, seconds: float) -> tuple[Array, Array]:
    """M and L of a state, by eigenvectors and the equations written out."""
    dynamics = model.dynamics[state]
    rates, ways = np.linalg.eig(dynamics.drift())
    move = ((ways * np.exp(rates * seconds)) @ np.linalg.inv(ways)).real
    spread = kronecker(dynamics)
    return move, np.linalg.cholesky(spread - move @ spread @ move.T)


def pushes(state: str, seed: int = SEED) -> Array:
    """The noise that a lap was made of, found from its steps; the first follows the last."""
    lap = bundled().trajectory(pure(state), seed, STEPS, SECONDS)
    wander = lap - bundled().response(pure(state))
    move, push = moves(bundled(), state, SECONDS)
    steps = wander - np.roll(wander, 1, axis=0) @ move.T
    return np.asarray(np.linalg.solve(push, steps.T).T)


@pytest.mark.parametrize("state", STATES)
def test_each_step_is_exact_and_the_last_leads_to_the_first(state: str):
    expected = noise(SEED, STEPS, len(bundled().nodes))
    assert pushes(state) == pytest.approx(expected, abs=1e-9)


def test_a_lap_is_where_running_it_again_and_again_ends():
    move, push = moves(bundled(), "depression", SECONDS)
    found, drawn = np.zeros((STEPS, len(move))), noise(SEED, STEPS, len(move))
    for _ in range(8):
        for step in range(STEPS):
            found[step] = move @ found[step - 1] + push @ drawn[step]
    lap = bundled().trajectory(pure("depression"), SEED, STEPS, SECONDS)
    assert lap == pytest.approx(found, abs=1e-9)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_lap_much_shorter_than_the_memory_of_the_network_closes_too(steps: int):
    move, push = moves(bundled(), "depression", SECONDS)
    lap = bundled().trajectory(pure("depression"), SEED, steps, SECONDS)
    after = np.roll(lap, 1, axis=0) @ move.T + noise(SEED, steps, len(move)) @ push.T
    assert lap == pytest.approx(after, abs=1e-9)


@given(mixes(), st.integers(0, 2**32))
def test_any_mix_wanders_without_a_jump_at_the_seam(mix: Mix, seed: int):
    lap = fresh_lap(mix, seed)
    steps = np.abs(np.diff(np.vstack([lap, lap[:1]]), axis=0)).max(axis=1)
    assert np.isfinite(lap).all()
    assert steps[-1] < 6.0 * steps[:-1].mean()


def fresh_lap(mix: Mix, seed: int) -> Array:
    return bundled().trajectory(mix, seed, 64, 0.1)


def test_the_same_seed_pushes_every_state_alike():
    assert pushes("depression") == pytest.approx(pushes("ketamine-infusion"), abs=1e-9)


def test_another_seed_is_another_trajectory():
    assert np.abs(pushes("depression", 1) - pushes("depression", 2)).max() > 1.0


def test_the_noise_of_a_step_does_not_depend_on_how_many_follow():
    assert (noise(SEED, 100, 14)[:10] == noise(SEED, 10, 14)).all()


def test_a_trajectory_wanders_about_the_mean_under_its_drive():
    model = bundled()
    mean = model.trajectory(pure("healthy-task"), SEED, 20_000, 2.0).mean(axis=0)
    assert mean == pytest.approx(model.response(pure("healthy-task")), abs=0.1)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("seconds", [0.5, 4.0])
def test_a_long_simulation_agrees_with_the_solution(state: str, seconds: float):
    model = fresh()
    lap = model.trajectory(pure(state), SEED, 120_000, seconds)
    found = np.corrcoef(lap.T)
    assert np.abs(found - model.connectivity(pure(state))).max() < 0.02
    assert lap.var(axis=0).sum() == pytest.approx(model.power(pure(state), model.nodes), rel=0.02)


def test_a_one_way_link_which_has_no_eigenvectors_steps_exactly():
    model = made_up(((0.0, 0.0), (0.5, 0.0)))
    # exp of a Jordan block, written out.
    expected = np.exp(-0.5) * np.array([[1.0, 0.0], [0.25, 1.0]])
    assert exponential(model.dynamics["s0"].drift() * 0.5) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("seconds", [0.001, 0.05, 0.5, 5.0, 500.0])
@pytest.mark.parametrize("state", STATES)
def test_the_exponential_is_that_of_the_eigenvectors(state: str, seconds: float):
    expected, _ = moves(bundled(), state, seconds)
    found = exponential(bundled().dynamics[state].drift() * seconds)
    assert found == pytest.approx(expected, abs=1e-12)


def test_a_trajectory_is_made_once_and_cannot_be_changed():
    model = bundled()
    lap = model.trajectory(pure("depression"), SEED, STEPS, SECONDS)
    assert model.trajectory(pure("depression"), SEED, STEPS, SECONDS) is lap
    assert lap.shape == (STEPS, len(model.nodes))
    with pytest.raises(ValueError, match="read-only"):
        lap[0, 0] = 1.0


@pytest.mark.parametrize(("steps", "seconds"), [(0, 0.5), (-1, 0.5), (10, 0.0), (10, -0.5)])
def test_a_lap_without_steps_or_time_is_an_error(steps: int, seconds: float):
    with pytest.raises(ValueError, match="a lap needs"):
        bundled().trajectory(pure("depression"), SEED, steps, seconds)
