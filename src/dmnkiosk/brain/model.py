"""The network model: how areas work together in any mix of brain states, solved when asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from math import isclose

from dmnkiosk.brain.dynamics import Array, Dynamics, is_stable, mixture, still
from dmnkiosk.brain.lyapunov import correlation, covariance
from dmnkiosk.brain.mix import Mix, blended
from dmnkiosk.brain.states import StatesFile
from dmnkiosk.brain.trajectory import lap, noise

MIXES = 512
LAPS = 32
"""How many solutions and how many trajectories a model remembers, the latest ones."""


@dataclass(frozen=True, eq=False)
class Solution:
    """What is known of one mix. All arrays are read-only.

    Attributes:
        dynamics: the mixed couplings, noise and drive.
        covariance: (n, n).
        connectivity: functional connectivity (FC), the correlations -1..1 (n, n).
        response: mean of each node under its steady input (n,).
    """

    dynamics: Dynamics
    covariance: Array
    connectivity: Array
    response: Array


@dataclass(frozen=True, eq=False)
class Model:
    """The network in every state and every mix of states. Its arrays go by the order of `nodes`.

    Attributes:
        nodes: the names of the n nodes.
        rest: the healthy resting state, which a link keeps when no evidence moves it.
        states: all states, in the order of the file.
        dynamics: state -> what moves the nodes in it.
    """

    nodes: tuple[str, ...]
    rest: str
    states: tuple[str, ...]
    dynamics: Mapping[str, Dynamics]

    def mixed(self, first: Mix, second: Mix, share: float) -> Mix:
        """The mix between two others; share 0 is `first`, and 1 is `second`."""
        return blended(first, second, share, self.states)

    def connectivity(self, mix: Mix) -> Array:
        """Functional connectivity -1..1 (n, n), read-only."""
        return self._solutions(mix).connectivity

    def strength(self, mix: Mix, first: str, second: str) -> float:
        """Functional connectivity -1..1 between two nodes.

        Raises:
            KeyError: there is no such node or state.
        """
        return float(self.connectivity(mix)[self._places[first], self._places[second]])

    def response(self, mix: Mix) -> Array:
        """Mean of each node under its steady input (n,), read-only; 0 is rest."""
        return self._solutions(mix).response

    def power(self, mix: Mix, nodes: Sequence[str]) -> float:
        """How much some nodes fluctuate: the sum of their variances."""
        variances = self._solutions(mix).covariance.diagonal()
        return float(sum(variances[self._places[node]] for node in nodes))

    def trajectory(self, mix: Mix, seed: int, steps: int, step_seconds: float) -> Array:
        """How each node wanders about its mean (steps, n), read-only.

        A lap: after the last step comes the first, without a seam. The same seed pushes every mix
        alike, so trajectories of two mixes can be blended.

        Args:
            mix: the states.
            seed: which noise.
            steps: how many steps a lap has, at least 1.
            step_seconds: time of the network between two steps, above 0.

        Raises:
            ValueError: no steps, or no time for them.
        """
        return self._laps(mix, seed, steps, step_seconds)

    def is_stable(self, mix: Mix) -> bool:
        """Whether the network comes to rest: lambda_max((W + W') / 2) < 1."""
        return is_stable(mixture(_parts(self.dynamics, mix)).coupling)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {node: place for place, node in enumerate(self.nodes)}

    @cached_property
    def _solutions(self) -> Callable[[Mix], Solution]:
        return lru_cache(MIXES)(partial(_solved, self.dynamics))

    @cached_property
    def _laps(self) -> Callable[[Mix, int, int, float], Array]:
        return lru_cache(LAPS)(partial(_lapped, self._solutions))


def model_from(file: StatesFile) -> Model:
    """The model of a states file that has been checked."""
    times = still(file.time_constants_seconds)
    dynamics = {
        row.id: Dynamics(still(row.coupling), still(row.noise), still(row.drive), times)
        for row in file.states
    }
    return Model(file.nodes, file.rest, tuple(dynamics), dynamics)


def _solved(states: Mapping[str, Dynamics], mix: Mix) -> Solution:
    dynamics = mixture(_parts(states, mix))
    found = covariance(dynamics.drift(), dynamics.diffusion())
    return Solution(dynamics, still(found), still(correlation(found)), dynamics.response())


def _lapped(
    solutions: Callable[[Mix], Solution], mix: Mix, seed: int, steps: int, step_seconds: float
) -> Array:
    if steps < 1 or step_seconds <= 0.0:
        raise ValueError(f"a lap needs a step and time for it: {steps}, {step_seconds} seconds")
    found = solutions(mix)
    pushes = noise(seed, steps, len(found.response))
    return still(lap(found.dynamics, found.covariance, pushes, step_seconds))


def _parts(states: Mapping[str, Dynamics], mix: Mix) -> tuple[tuple[Dynamics, float], ...]:
    shares = dict(mix)
    whole = isclose(sum(shares.values()), 1.0, abs_tol=1e-6)
    if len(shares) != len(mix) or min(shares.values(), default=0.0) <= 0.0 or not whole:
        raise ValueError(f"not a mix, whose shares are above 0 and sum to 1: {mix}")
    return tuple((states[state], share) for state, share in mix)
