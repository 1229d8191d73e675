"""Where the evidence gives no direction, nothing moves: every link of every slide, all the way."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from dmnkiosk.brain.mix import pure
from dmnkiosk.brain.model import Model
from dmnkiosk.content.figure import Figure, LinkSpec
from dmnkiosk.content.ids import Direction
from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.scene.controls import Deed
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.looks import Evidence
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.stage import Stage
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.stages import Stages

POINTS = [i / 59 for i in range(60)]
EXACT = 1e-9


@cache
def library() -> Library:
    return load(bundled(), KINDS)


def figures() -> Iterator[tuple[str, Figure]]:
    for _, slide in library().deck.slides():
        if not isinstance(slide, OptionsSlide):
            yield slide.id, slide.figure


SHOWN = [
    (slide, link) for slide, figure in figures() for panel in figure.panels for link in panel.links
]
each_link = pytest.mark.parametrize(
    ("slide", "link"), SHOWN, ids=[f"{slide}-{link.id}" for slide, link in SHOWN]
)


@cache
def stage_of(slide: str) -> Stage:
    return Stages(library(), library().languages["en"])._stage(slide)


def along(stage: Stage, link: str) -> list[float]:
    """How strong a link is at each point of the whole run."""
    frames = (stage.frame_at(99.0, (Deed(0.0, "progress", point),)) for point in POINTS)
    marks = [mark for frame in frames for panel in frame.panels for mark in panel.marks]
    return [mark.strength for mark in marks if isinstance(mark, LinkMark) and mark.link == link]


def allowed(link: LinkSpec) -> set[str]:
    """The states to which claims.yaml gives a direction for this link."""
    cells = [library().cells[cell] for cell in link.evidence]
    moved = {
        state
        for cell in cells
        for state, change in cell.changes.items()
        if change in (Direction.UP, Direction.DOWN)
    }
    return moved & set(link.only) if link.only else moved


def resting(states: set[str]) -> Model:
    """The network, were all states healthy rest but for these."""
    model = library().model
    rest = model.dynamics[model.rest]
    dynamics = {s: known if s in states else rest for s, known in model.dynamics.items()}
    return Model(model.nodes, model.rest, model.states, dynamics)


@each_link
def test_a_link_follows_only_states_to_which_the_evidence_gives_a_direction(slide, link):
    stage = stage_of(slide)
    elsewhere = replace(stage, model=resting(allowed(link)))
    assert along(stage, link.id) == pytest.approx(along(elsewhere, link.id), abs=EXACT)


@each_link
def test_a_link_without_a_direction_in_any_state_stands_still(slide, link):
    strengths = along(stage_of(slide), link.id)
    assert len(strengths) == len(POINTS) * [x.id for s, x in SHOWN if s == slide].count(link.id)
    if not allowed(link):
        assert strengths == pytest.approx([strengths[0]] * len(strengths), abs=EXACT)


@pytest.mark.parametrize(
    ("slide", "link", "ends"),
    [
        ("teamwork", "front-back", ("mpfc", "pcc")),
        ("ketamine-may", "front-back", ("mpfc", "pcc")),
        ("ketamine-may", "see-saw", ("pcc", "insula")),
        ("ketamine-may", "relay-senses", ("thalamus", "senses")),
        ("tms-may", "planning-own", ("dlpfc-left", "ips")),
    ],
)
def test_without_a_direction_in_depression_a_link_is_as_wide_as_at_healthy_rest(slide, link, ends):
    model = library().model
    at_depression = along(stage_of(slide), link)[-1 if slide == "teamwork" else 0]
    assert at_depression == pytest.approx(model.strength(pure(model.rest), *ends), abs=EXACT)
    assert at_depression != pytest.approx(model.strength(pure("depression"), *ends), abs=0.001)


def test_a_link_that_moved_without_a_direction_would_be_noticed():
    stage = stage_of("teamwork")
    free = replace(stage, evidence={"front-back": Evidence(frozenset({"depression"}))})
    still = along(replace(free, model=resting(set())), "front-back")
    assert along(free, "front-back") != pytest.approx(still, abs=0.01)
