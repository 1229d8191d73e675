"""Any mix of states has a network that comes to rest, and its connectivity is solved exactly."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.brain.dynamics import Dynamics, is_stable, mixture, still
from dmnkiosk.brain.lyapunov import correlation, covariance
from dmnkiosk.brain.mix import Mix, pure
from dmnkiosk.brain.model import MIXES, Model
from tests.brain.network import STATES, bundled, fresh, kronecker, made_up, mixes

AT_A_TIME = 6
"""Mixes for each example: 300 of them when 50 examples are tried."""


def dynamics_of(model: Model, mix: Mix) -> Dynamics:
    return mixture((model.dynamics[state], share) for state, share in mix)


def residual(dynamics: Dynamics) -> float:
    drift, spread = dynamics.drift(), dynamics.diffusion()
    found = covariance(drift, spread)
    return float(np.abs(drift @ found + found @ drift.T + spread).max())


@given(st.lists(mixes(), min_size=AT_A_TIME, max_size=AT_A_TIME))
def test_every_mix_is_stable_and_has_a_valid_correlation_matrix(several: list[Mix]):
    for mix in several:
        found = bundled().connectivity(mix)
        assert bundled().is_stable(mix)
        assert (found == found.T).all()
        assert (found.diagonal() == 1.0).all()
        assert np.abs(found).max() <= 1.0
        assert np.linalg.eigvalsh(found)[0] > 0.0
        assert residual(dynamics_of(bundled(), mix)) < 1e-9


@pytest.mark.parametrize("state", STATES)
def test_the_solution_is_that_of_the_equations_written_out(state: str):
    dynamics = bundled().dynamics[state]
    textbook = kronecker(dynamics)
    assert residual(dynamics) < 1e-9
    assert covariance(dynamics.drift(), dynamics.diffusion()) == pytest.approx(textbook, abs=1e-9)
    assert bundled().connectivity(pure(state)) == pytest.approx(correlation(textbook), abs=1e-9)


@given(mixes())
def test_the_solution_of_a_mix_is_that_of_its_equations(mix: Mix):
    textbook = correlation(kronecker(dynamics_of(bundled(), mix)))
    assert bundled().connectivity(mix) == pytest.approx(textbook, abs=1e-9)


def test_a_one_way_link_which_has_no_eigenvectors_is_solved_exactly():
    model = made_up(((0.0, 0.0), (0.5, 0.0)))
    assert model.power(pure("s0"), ["n0"]) == pytest.approx(1.0, abs=1e-12)
    assert model.power(pure("s0"), ["n1"]) == pytest.approx(1.125, abs=1e-12)
    assert model.strength(pure("s0"), "n0", "n1") == pytest.approx(0.25 / 1.125**0.5, abs=1e-12)


def test_a_network_that_hardly_comes_to_rest_is_still_solved():
    model = made_up(((0.0, 0.999999), (0.999999, 0.0)))
    assert model.is_stable(pure("s0"))
    assert model.strength(pure("s0"), "n0", "n1") == pytest.approx(0.999999, abs=1e-9)


@pytest.mark.parametrize("link", [1.0, 1.1])
def test_a_network_that_never_comes_to_rest_is_not_stable_and_has_no_solution(link: float):
    model = made_up(((0.0, link), (link, 0.0)))
    assert not model.is_stable(pure("s0"))
    with pytest.raises(ValueError, match="not stable"):
        model.connectivity(pure("s0"))


def test_a_mix_blends_couplings_noise_and_drive_before_it_is_solved():
    first, second = (bundled().dynamics[state] for state in ("healthy-task", "depression"))
    mixed = mixture(((first, 0.25), (second, 0.75)))
    assert mixed.coupling == pytest.approx(0.25 * first.coupling + 0.75 * second.coupling)
    assert mixed.noise == pytest.approx(0.25 * first.noise + 0.75 * second.noise)
    assert mixed.drive == pytest.approx(0.25 * first.drive)
    half = bundled().mixed(pure("healthy-task"), pure("depression"), 0.75)
    assert bundled().connectivity(half) == pytest.approx(correlation(kronecker(mixed)), abs=1e-9)


def test_noise_is_mixed_before_it_is_squared():
    model = bundled()
    half = model.mixed(pure("healthy-rest"), pure("depression"), 0.5)
    place = model.nodes.index("sgacc")
    added = dynamics_of(model, half).diffusion()[place, place]
    assert added == pytest.approx(2.0 * 1.075**2 / 1.5)


def test_strength_is_read_by_the_names_of_nodes():
    model = bundled()
    places = model.nodes.index("sgacc"), model.nodes.index("pcc")
    assert (
        model.strength(pure("depression"), "sgacc", "pcc")
        == model.connectivity(pure("depression"))[places]
    )


@pytest.mark.parametrize("names", [("pc", "sgacc"), ("pcc", "sgac")])
def test_a_node_that_does_not_exist_is_an_error(names: tuple[str, str]):
    with pytest.raises(KeyError):
        bundled().strength(pure("depression"), *names)


@pytest.mark.parametrize(
    "mix",
    [
        (),
        (("depression", 0.5),),
        (("depression", 1.5), ("after-tms", -0.5)),
        (("depression", 1.0), ("after-tms", 0.0)),
        (("depression", 0.5), ("depression", 0.5)),
    ],
)
def test_what_is_no_mix_is_an_error(mix: Mix):
    with pytest.raises(ValueError, match="not a mix"):
        bundled().connectivity(mix)


def test_a_state_that_does_not_exist_is_an_error():
    with pytest.raises(KeyError):
        bundled().connectivity(pure("hijacked"))


def test_a_mix_is_solved_once():
    model = fresh()
    assert model.connectivity(pure("after-tms")) is model.connectivity(pure("after-tms"))


def test_only_the_latest_mixes_are_remembered():
    model = fresh()
    first = model.connectivity(pure("depression"))
    for step in range(1, MIXES + 1):
        model.connectivity(model.mixed(pure("depression"), pure("after-tms"), step / (MIXES + 1)))
    again = model.connectivity(pure("depression"))
    assert again is not first
    assert (again == first).all()


def test_nobody_can_change_what_a_model_remembers():
    model = bundled()
    dynamics = model.dynamics["depression"]
    kept = [model.connectivity(pure("depression")), model.response(pure("healthy-task"))]
    for array in (*kept, dynamics.coupling, dynamics.noise, dynamics.drive):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1.0


def test_stability_does_not_depend_on_how_slow_each_node_is():
    coupling = still([[0.0, 0.9], [0.9, 0.0]])
    assert is_stable(coupling)
    for slow in (0.01, 1.0, 100.0):
        dynamics = Dynamics(coupling, still([1, 1]), still([0, 0]), still([1.0, slow]))
        assert np.linalg.eigvals(dynamics.drift()).real.max() < 0.0
