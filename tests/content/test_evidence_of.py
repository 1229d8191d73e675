"""What lets a link change in a picture."""

import pytest

from dmnkiosk.brain.courses import Course, CoursePart
from dmnkiosk.content.claims import Cell
from dmnkiosk.content.evidence import evidence_of, states_of
from dmnkiosk.content.figure import Figure, KeyFrame, LinkSpec, PanelSpec
from dmnkiosk.content.ids import Certainty, Direction

CELL = Cell(
    id="e3",
    link="mood area and resting team",
    changes={"depression": Direction.UP, "after-tms": Direction.DOWN, "rest": Direction.NONE},
    certainty={"depression": Certainty.SOME_STUDIES, "after-tms": Certainty.STUDIES_DIFFER},
    sources={"depression": ("a", "b"), "after-tms": ("b", "c")},
    unknown="much",
)


def figure(*states: str) -> Figure:
    run = tuple(KeyFrame(at=i / 10, state=state) for i, state in enumerate(states))
    return Figure(seconds=1.0, panels=(PanelSpec(view="midline"),), run=run)


def link(*cells: str) -> LinkSpec:
    return LinkSpec(id="mood", ends=("sgacc", "mpfc"), evidence=cells)


def test_a_link_without_evidence_may_not_move():
    found = evidence_of(link(), ("rest", "depression"), {"e3": CELL})
    assert (found.states, found.certainty, found.sources) == (frozenset(), None, ())


@pytest.mark.parametrize(
    ("states", "moves", "certainty", "sources"),
    [
        (("rest", "depression"), {"depression"}, Certainty.SOME_STUDIES, ("a", "b")),
        (("after-tms",), {"after-tms"}, Certainty.STUDIES_DIFFER, ("b", "c")),
        (
            ("depression", "after-tms"),
            {"depression", "after-tms"},
            Certainty.STUDIES_DIFFER,
            ("a", "b", "c"),
        ),
        (("rest",), set(), None, ()),
    ],
)
def test_only_the_states_of_the_picture_count(states, moves, certainty, sources):
    found = evidence_of(link("e3"), states, {"e3": CELL})
    assert (found.states, found.certainty, found.sources) == (moves, certainty, sources)


def test_a_change_without_a_direction_moves_nothing():
    cell = CELL.model_copy(update={"changes": {"depression": Direction.CHANGES}})
    assert evidence_of(link("e3"), ("depression",), {"e3": cell}).states == frozenset()


def test_the_states_of_every_panel_count():
    recap = PanelSpec(view="midline", run=(KeyFrame(at=0.0, state="after-tms"),))
    both = figure("depression").model_copy(update={"panels": (recap,)})
    assert states_of(both, {}) == ("depression", "after-tms")


def test_a_picture_that_follows_a_course_passes_all_its_states():
    part = CoursePart(state="after-tms", knots=((0.0, 0.0), (30.0, 1.0)), source="drawn")
    course = Course(id="tms", unit="visits", base="depression", parts=(part,))
    followed = figure().model_copy(update={"course": "tms"})
    assert states_of(followed, {"tms": course}) == ("depression", "after-tms")
