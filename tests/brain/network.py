"""The bundled network, networks made up by a test, and the textbook solution of both."""

from functools import cache
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from dmnkiosk.brain.courses import Course, CoursesFile
from dmnkiosk.brain.dynamics import Array, Dynamics
from dmnkiosk.brain.mix import Mix
from dmnkiosk.brain.model import Model, model_from
from dmnkiosk.brain.states import Matrix, StateRow, StatesFile
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

RESOURCES = Path(__file__).parents[2] / "resources"
STATES = (
    "healthy-rest",
    "healthy-task",
    "depression",
    "after-tms",
    "ketamine-infusion",
    "ketamine-24h",
    "ketamine-1-2wk",
)


def fresh() -> Model:
    return model_from(check(read(RESOURCES, "brain/states.yaml"), StatesFile))


@cache
def bundled() -> Model:
    return fresh()


@cache
def courses() -> dict[str, Course]:
    file = check(read(RESOURCES, "brain/courses.yaml"), CoursesFile)
    return {course.id: course for course in file.courses}


def made_up(*couplings: Matrix, seconds: float = 1.0) -> Model:
    """A model with the states `s0`, `s1`, ..., noise of 1 and no drive."""
    size = len(couplings[0])
    ones, zeros = (1.0,) * size, (0.0,) * size
    rows = tuple(
        StateRow(id=f"s{number}", coupling=coupling, noise=ones, drive=zeros)
        for number, coupling in enumerate(couplings)
    )
    nodes = tuple(f"n{number}" for number in range(size))
    times = (seconds,) * size
    return model_from(
        StatesFile(
            source="made up", nodes=nodes, time_constants_seconds=times, rest="s0", states=rows
        )
    )


def kronecker(dynamics: Dynamics) -> Array:
    """The covariance, from the Lyapunov equation written out as n * n linear equations."""
    drift, size = dynamics.drift(), len(dynamics.noise)
    eye = np.eye(size)
    equations = np.kron(drift, eye) + np.kron(eye, drift)
    found = np.linalg.solve(equations, -dynamics.diffusion().ravel())
    return np.asarray(found.reshape(size, size))


@st.composite
def mixes(draw: st.DrawFn) -> Mix:
    """Any convex mix of the bundled states."""
    weights = draw(st.lists(st.floats(0.0, 1.0), min_size=len(STATES), max_size=len(STATES)))
    if sum(weights) < 0.01:
        weights = [1.0] * len(STATES)
    named = [(state, w / sum(weights)) for state, w in zip(STATES, weights, strict=True)]
    return tuple((state, share) for state, share in named if share > 0.0)
