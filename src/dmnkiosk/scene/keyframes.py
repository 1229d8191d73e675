"""Key frames: what an author set at points of the run, and what that means in between."""

from dataclasses import dataclass

import numpy as np

from dmnkiosk.brain.courses import Course
from dmnkiosk.brain.dynamics import Array
from dmnkiosk.brain.mix import Mix, pure
from dmnkiosk.brain.model import Model
from dmnkiosk.content.figure import KeyFrame
from dmnkiosk.motion.easing import blend

FIRST_ACTIVITY = 0.6
"""How lit an area is before any key frame says so."""


@dataclass(frozen=True)
class KeyFrames:
    """The key frames of a run, in the order of `at`."""

    frames: tuple[KeyFrame, ...] = ()

    def activity(self, region: str, progress: float) -> float:
        """How lit an area is, 0..1."""
        named = [(f.at, f.activity[region]) for f in self.frames if region in f.activity]
        return _between(named, progress) if named else FIRST_ACTIVITY

    def mix(self, progress: float, model: Model, course: Course | None) -> Mix:
        """The brain states at a point of the run: by a course's moment, or from state to state."""
        moment = self.moment(progress)
        if course is not None and moment is not None:
            return course.mix_at(moment, model)
        before, after, share = self.states(progress, model.rest)
        return model.mixed(pure(before), pure(after), share)

    def shares(self, progress: Array, model: Model, course: Course | None) -> Array:
        """The share of each brain state (times, states) at many points of the run (times,)."""
        if course is not None:
            mixes = [dict(self.mix(at, model, course)) for at in progress.tolist()]
            return np.array([[mix.get(s, 0.0) for s in model.states] for mix in mixes])
        named = [(f.at, f.state) for f in self.frames if f.state is not None] or [(0.0, model.rest)]
        places = [at for at, _ in named]
        found = np.zeros((len(progress), len(model.states)))
        for one in {state for _, state in named}:
            shares = [float(state == one) for _, state in named]
            found[:, model.states.index(one)] = np.interp(progress, places, shares)
        return found

    def moment(self, progress: float) -> float | None:
        """Where the course is, in its own unit; none when no key frame says so."""
        named = [(f.at, f.moment) for f in self.frames if f.moment is not None]
        return _between(named, progress) if named else None

    def states(self, progress: float, rest: str) -> tuple[str, str, float]:
        """The brain states before and after a point of the run, and the share of way between."""
        named = [(f.at, f.state) for f in self.frames if f.state is not None]
        before = (0.0, rest) if not named else named[0]
        for at, state in named:
            if at > progress:
                return before[1], state, (progress - before[0]) / max(at - before[0], 1e-9)
            before = (at, state)
        return before[1], before[1], 0.0

    def labels(self, progress: float) -> tuple[str, ...]:
        """The areas that carry a label."""
        shown: tuple[str, ...] = ()
        for frame in self.frames:
            if frame.at <= progress and frame.labels is not None:
                shown = frame.labels
        return shown


def _between(named: list[tuple[float, float]], progress: float) -> float:
    before = named[0]
    for at, value in named:
        if at > progress:
            return blend(
                before[1], value, max(progress - before[0], 0.0) / max(at - before[0], 1e-9)
            )
        before = (at, value)
    return before[1]
