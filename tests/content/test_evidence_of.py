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
    against={"depression": ("d",), "after-tms": ("e", "d")},
    unknown="much",
)
IDEA = CELL.model_copy(
    update={
        "id": "e5",
        "changes": {"after-tms": Direction.UP, "dose": Direction.UP},
        "certainty": {"after-tms": Certainty.SOME_STUDIES, "dose": Certainty.IDEA},
        "sources": {"after-tms": ("f",), "dose": ("g",)},
        "against": {},
    }
)
CELLS = {"e3": CELL, "e5": IDEA}


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
            ("b", "c"),
        ),
        (("rest",), set(), None, ()),
    ],
)
def test_only_the_states_of_the_picture_count(states, moves, certainty, sources):
    found = evidence_of(link("e3"), states, {"e3": CELL})
    assert (found.states, found.certainty, found.sources) == (moves, certainty, sources)


@pytest.mark.parametrize(
    ("cells", "passed", "told"),
    [
        (("e3",), ("rest", "depression"), ["e3 depression"]),
        (("e3",), ("depression",), ["e3 depression"]),
        (("e3",), ("depression", "after-tms"), ["e3 after-tms"]),
        (("e3",), ("rest", "depression", "after-tms"), ["e3 after-tms", "e3 depression"]),
        (("e3", "e5"), ("depression", "after-tms"), ["e3 after-tms", "e5 after-tms"]),
        (("e3", "e5"), ("rest", "depression", "after-tms", "dose"), ["e5 dose", "e3 after-tms"]),
    ],
)
def test_the_least_sure_changes_are_told_and_the_start_only_when_nothing_else_moves(
    cells, passed, told
):
    found = evidence_of(link(*cells), passed, CELLS)
    assert [f"{change.cell.id} {change.state}" for change in found.told] == told


def test_both_sides_of_what_is_told_have_their_sources_once():
    found = evidence_of(link("e3"), ("rest", "depression", "after-tms"), CELLS)
    assert found.sources == ("b", "c", "a")
    assert found.against == ("e", "d")


def test_a_change_without_a_direction_moves_nothing():
    cell = CELL.model_copy(update={"changes": {"depression": Direction.CHANGES}})
    assert evidence_of(link("e3"), ("depression",), {"e3": cell}).states == frozenset()


def test_the_states_of_every_panel_count():
    recap = PanelSpec(view="midline", run=(KeyFrame(at=0.0, state="after-tms"),))
    plain = PanelSpec(view="midline")
    both = figure("depression").model_copy(update={"panels": (plain, recap)})
    assert states_of(both, {}) == ("depression", "after-tms")


def test_a_link_passes_only_the_states_of_the_panels_that_show_it():
    shown = PanelSpec(view="midline", links=(link("e3"),))
    recap = PanelSpec(view="midline", run=(KeyFrame(at=0.0, state="after-tms"),))
    both = figure("rest", "depression").model_copy(update={"panels": (recap, shown)})
    assert states_of(both, {}, "mood") == ("rest", "depression")
    assert states_of(both, {}, "other") == ()


def test_a_picture_that_follows_a_course_passes_its_states_as_they_come():
    late = CoursePart(state="day-after", knots=((0.0, 0.0), (30.0, 1.0)), source="drawn")
    soon = CoursePart(state="drip", knots=((0.0, 0.0), (4.0, 1.0), (9.0, 0.0)), source="drawn")
    course = Course(id="dose", unit="minutes", base="depression", parts=(late, soon))
    run = (KeyFrame(at=0.0, moment=0.0), KeyFrame(at=1.0, moment=30.0))
    followed = figure().model_copy(update={"course": "dose", "run": run})
    assert states_of(followed, {"dose": course}) == ("depression", "drip", "day-after")


def test_a_course_without_a_moment_is_not_followed():
    course = Course(id="dose", unit="minutes", base="depression", parts=())
    followed = figure("rest").model_copy(update={"course": "dose"})
    assert states_of(followed, {"dose": course}) == ("rest",)


def test_a_change_that_does_not_say_how_sure_it_is_moves_nothing():
    cell = CELL.model_copy(update={"certainty": {}})
    assert evidence_of(link("e3"), ("depression",), {"e3": cell}).states == frozenset()
