"""Signals: what the network model does while a picture runs, ten times faster than life."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from dmnkiosk.brain.blood_flow import seen
from dmnkiosk.brain.dynamics import Array, still
from dmnkiosk.brain.mix import Mix, pure
from dmnkiosk.brain.model import Model
from dmnkiosk.content.figure import SignalsSpec

SPEED = 10.0
"""Seconds of the network in a second on the screen; the pictures say so."""

STEP_SECONDS = 0.5
LAP_STEPS = 2048
"""A lap of 102 seconds on the screen; then the noise begins again, without a seam."""

PANELS = 4
"""How many instants are remembered."""

WINDOW_SECONDS = 8.0
WINDOW_POINTS = 97
AGO = still(np.linspace(-WINDOW_SECONDS, 0.0, WINDOW_POINTS))
ALONG = tuple(np.linspace(0.0, 1.0, WINDOW_POINTS).tolist())
MIX_AGO = still(np.linspace(-WINDOW_SECONDS, 0.0, 33))
"""When the course of the run is asked for within the window."""

Trace = tuple[tuple[float, float], ...]
"""Where in the window, 0 (oldest) to 1 (now), and how busy, 0 to 1 and a little beyond."""


@dataclass(frozen=True, eq=False)
class Signals:
    """The signals of one picture, as a pure function of its clock.

    Attributes:
        model: the network.
        spec: what the author wants.
    """

    model: Model
    spec: SignalsSpec

    def busy(self, seconds: float, mix: Mix, wanders: bool) -> Mapping[str, float]:
        """How busy each node is now.

        With a task: 0 in the one state and 1 in the other, and a little beyond. Without: standard
        deviations from its mean.

        Args:
            seconds: now, on the slide's clock.
            mix: the brain states.
            wanders: whether the signals wander about their means.
        """
        return self._now(seconds, mix, wanders)

    def traces(
        self,
        seconds: float,
        shares_at: Callable[[Array], Array],
        teams: Mapping[str, Sequence[str]],
        wanders: bool,
    ) -> Mapping[str, Trace]:
        """How busy each team was during the last seconds.

        Args:
            seconds: now, on the slide's clock.
            shares_at: the share of each brain state (times, states) at many seconds (times,).
            teams: role -> the nodes of the team that the picture shows.
            wanders: whether the signals wander about their means.
        """
        shares = shares_at(seconds + MIX_AGO)
        filled = np.zeros((WINDOW_POINTS, shares.shape[1]))
        for place in np.flatnonzero(shares.any(axis=0)):
            filled[:, place] = np.interp(AGO, MIX_AGO, shares[:, place])
        levels = self._levels(seconds + AGO, filled, wanders)
        found = {}
        for role, nodes in teams.items():
            mean = levels[:, [self.model.nodes.index(node) for node in nodes]].mean(axis=1)
            found[role] = tuple(zip(ALONG, mean.tolist(), strict=True))
        return found

    def _levels(self, seconds: Array, shares: Array, wanders: bool) -> Array:
        """How busy each node is (times, n)."""
        found = np.zeros((len(seconds), len(self.model.nodes)))
        for place in np.flatnonzero(shares.any(axis=0)):
            state = self.model.states[place]
            signal = self._signal(state, seconds) if wanders else self.model.response(pure(state))
            found += shares[:, [place]] * signal
        if self.spec.task is None:
            return found / self._spread
        found *= self._scale
        found += self._shift
        return found

    def _signal(self, state: str, seconds: Array) -> Array:
        """The signal of each node in a state (times, n); between two steps it runs evenly."""
        lap = self._laps[state]
        steps = seconds * SPEED / STEP_SECONDS
        first = np.floor(steps).astype(int)
        after = (steps - first)[:, None]
        found: Array = lap[first % LAP_STEPS] * (1.0 - after)
        found += lap[(first + 1) % LAP_STEPS] * after
        return found

    @cached_property
    def _now(self) -> Callable[[float, Mix, bool], Mapping[str, float]]:
        """All panels of a frame ask for the same instant."""
        return lru_cache(PANELS)(self._busy)

    def _busy(self, seconds: float, mix: Mix, wanders: bool) -> Mapping[str, float]:
        shares = dict(mix)
        row = np.array([[shares.get(state, 0.0) for state in self.model.states]])
        values = self._levels(np.array([seconds]), row, wanders)[0]
        return dict(zip(self.model.nodes, values.tolist(), strict=True))

    @cached_property
    def _laps(self) -> "_Laps":
        return _Laps(self.model, self.spec)

    @cached_property
    def _swing(self) -> Array:
        """What the task does to each node (n,); nodes that it leaves alone count as 1."""
        task = self.model.response(pure(self.spec.task or self.model.rest))
        swing = task - self.model.response(pure(self.model.rest))
        return still(np.where(np.abs(swing) < 1e-6, 1.0, swing))

    @cached_property
    def _scale(self) -> Array:
        """What makes a signal 0 down to 1 up (n,): up is the task, or rest where a task calms."""
        return still(1.0 / np.abs(self._swing))

    @cached_property
    def _shift(self) -> Array:
        """What is added after that (n,)."""
        return still(np.where(self._swing > 0.0, 0.0, 1.0))

    @cached_property
    def _spread(self) -> Array:
        """Standard deviation of each node's signal at rest (n,)."""
        return still(self._laps[self.model.rest].std(axis=0))


class _Laps(dict[str, Array]):
    """State -> the blood-flow signals of a lap (steps, n), made when first asked for."""

    def __init__(self, model: Model, spec: SignalsSpec) -> None:
        super().__init__()
        self._model, self._spec = model, spec

    def __missing__(self, state: str) -> Array:
        model, mix = self._model, pure(state)
        lap = model.trajectory(mix, self._spec.seed, LAP_STEPS, STEP_SECONDS)
        mean = model.response(mix)
        wander = (seen(lap, STEP_SECONDS) - mean) / np.sqrt(self._spec.runs)
        self[state] = still(mean + wander)
        return self[state]
