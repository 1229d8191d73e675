"""A network that cannot be solved, and a course that leads nowhere, are told with their place."""

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from tests.content.conftest import RESOURCES, Copy, Spoil

STATES, COURSES = "brain/states.yaml", "brain/courses.yaml"
REST_ROW = (
    "  - [0, 0.12, 0.22, 0.12, 0.12, 0.09, 0.13, -0.04, -0.04, -0.09, -0.06, 0.02, 0, -0.02]\n"
)
SIZE = "must have 14 rows of 14 values; add or remove some"


def test_the_library_has_a_model_and_its_courses():
    library = load(RESOURCES, KINDS)
    assert library.model.rest == "healthy-rest"
    assert set(library.courses) == {"one-dose", "tms"}
    assert {region.node for region in library.regions.values()} == set(library.model.nodes)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (REST_ROW, "", f"@:3: states.0.coupling: {SIZE}"),
        (REST_ROW, REST_ROW.replace(", -0.02]", "]"), f"@:3: states.0.coupling: {SIZE}"),
        (
            REST_ROW,
            REST_ROW.replace("[0, 0.12, 0.22", "[0.1, 0.12, 0.22"),
            "@:6: states.0.coupling.0.0: a node has no link to itself; write 0",
        ),
        (
            REST_ROW,
            REST_ROW.replace("0.22", "2.2"),
            "@:15: states.0.coupling.0.2: must be from -1 to 1; correct it",
        ),
        (
            REST_ROW,
            "  - [0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9]\n",
            "@:3: states.0.coupling: never comes to rest (growth 1.908 must be below 1); "
            "weaken the couplings",
        ),
        (
            "noise: [1, 1, 1",
            "noise: [1, 0, 1",
            "@:14: states.0.noise.1: must be from 0.01 to 100; correct it",
        ),
        (
            "noise: [1, 1.15",
            "noise: [1, -1.15",
            "@:14: states.2.noise.1: must be from 0.01 to 100; correct it",
        ),
        (
            "noise: [1, 1, 1",
            "noise: [1, 1",
            "@:10: states.0.noise: must have 14 values, one for each node; add or remove some",
        ),
        (
            "drive: [0, 0, 0",
            "drive: [0, 0",
            "@:10: states.0.drive: must have 14 values, one for each node; add or remove some",
        ),
        (
            "drive: [0, 0, 0",
            "drive: [0, 1e300, 0",
            "@:14: states.0.drive.1: must be from -10 to 10; correct it",
        ),
        (
            "time_constants_seconds: [1.5, 1.5",
            "time_constants_seconds: [1.5, 0",
            "@:31: time_constants_seconds.1: must be from 0.01 to 100; correct it",
        ),
    ],
)
def test_a_network_that_cannot_be_solved_is_refused(spoil: Spoil, old: str, new: str, told: str):
    assert spoil(STATES, old, new) == [f"{STATES}:{told}"]


def test_a_node_that_is_named_twice_is_told(spoil: Spoil):
    told = spoil(STATES, "sgacc, pcc, angular-left", "sgacc, pcc, mpfc")
    assert f"{STATES}:@:27: nodes.3: the node 'mpfc' is there already; remove it" in told


def test_connectivity_is_not_written_but_solved(spoil: Spoil):
    told = spoil(STATES, "  noise:", "  connectivity: [[1]]\n  noise:")
    assert told == [
        f"{STATES}:@:3: states.0.connectivity: unknown key 'connectivity'; "
        "the keys here are: id, coupling, noise, drive"
    ]


def test_a_network_that_must_be_corrected_is_not_called_unstable_too(copy: Copy):
    copy.change(STATES, REST_ROW, REST_ROW.replace("[0, 0.12", "[1, 0.12"))
    assert [line for line in copy.problems() if "rest" in line] == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "base: depression",
            "base: depresion",
            "@:9: courses.0.base: no state 'depresion'; did you mean 'depression'?",
        ),
        (
            "state: after-tms",
            "state: after-tns",
            "@:12: courses.1.parts.0.state: no state 'after-tns'; did you mean 'after-tms'?",
        ),
        (
            "state: after-tms",
            "state: depression",
            "@:12: courses.1.parts.0.state: a course starts from this state; name another one",
        ),
        (
            "state: ketamine-infusion",
            "state: ketamine-24h",
            "@:12: courses.0.parts.1.state: the state 'ketamine-24h' is there already; "
            "give each its own name",
        ),
        (
            "id: tms",
            "id: one-dose",
            "@:7: courses.1.id: the course 'one-dose' is there already; give each its own name",
        ),
        (
            "[20, 0.73]",
            "[10, 0.73]",
            "@:8: courses.0.parts.1.knots.2.0: a knot must come after the one before it; "
            "put them in order, or change the moment",
        ),
    ],
)
def test_a_course_that_leads_nowhere_is_told(spoil: Spoil, old: str, new: str, told: str):
    # The deck names its courses: one that lost its name is told there, too.
    problems = [line for line in spoil(COURSES, old, new) if line.startswith(COURSES)]
    assert problems == [f"{COURSES}:{told}"]


def test_a_curve_needs_two_knots(copy: Copy):
    knots = "    - [0, 0]\n    - [5, 0.37]\n    - [10, 0.62]\n    - [15, 0.78]\n    - [20, 0.88]\n"
    copy.change(COURSES, knots, "")
    assert [line.split(": ", 1)[1] for line in copy.problems()] == [
        "courses.1.parts.0.knots: a curve needs two knots; add some: [moment, value]"
    ]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("most: 0.6", "most: 1.6", "courses.0.parts.1.most"),
        ("[40, 1]", "[40, 1.2]", "courses.0.parts.1.knots.3.1"),
        ("unit: minutes", "unit: hours", "courses.0.unit"),
        ("[40, 1]", "[40]", "courses.0.parts.1.knots.3.1"),
    ],
)
def test_a_course_with_a_wrong_value_is_told_where(spoil: Spoil, old: str, new: str, field: str):
    assert [line.split(": ")[1] for line in spoil(COURSES, old, new)] == [field]
