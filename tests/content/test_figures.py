"""What a picture names exists and can be seen, or its author is told where it stands."""

import pytest

from tests.content.conftest import DECK, Spoil

TEAMWORK = "chapters.1.slides.2.figure"
TMS = "chapters.2.slides.1.figure"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "kind: glow",
            "kind: glov",
            "@:31: chapters.0.slides.0.figure.panels.0.diagram.kind: no diagram 'glov'; "
            "did you mean 'glow'?",
        ),
        (
            "- diagram: {kind: wheel}",
            "- weight: 1",
            "@:15: chapters.1.slides.3.figure.panels.1: a panel needs a view or a diagram; "
            "add one of the two",
        ),
        (
            "- view: head\n",
            "- weight: 1\n",
            "@+1:21: chapters.2.slides.0.figure.panels.0.show: areas need a view; "
            "add 'view:' to the panel",
        ),
        (
            "window: [0.25, 0.5]",
            "window: [0.5, 0.5]",
            "@:23: chapters.4.slides.1.figure.panels.1.window: a window must end after its start; "
            "correct the two numbers",
        ),
        (
            "rows: [0.58, 0.42]",
            "rows: [1.0]",
            "@:17: chapters.0.slides.2.figure.rows: there are 2 rows of panels; "
            "write a height for each of them",
        ),
        (
            "rows: [0.58, 0.42]",
            "rows: [1.0, 0.0]",
            "@:17: chapters.0.slides.2.figure.rows: a height must be more than 0; write more",
        ),
        (
            "path: [0.67, 0.0, 1.0]",
            "path: [0.67]",
            "@:17: chapters.0.slides.5.figure.path: a path needs two points; add one",
        ),
    ],
)
def test_a_panel_draws_something(spoil: Spoil, old: str, new: str, told: str):
    assert spoil(DECK, old, new) == [f"{DECK}:{told}"]


def test_an_area_that_does_not_exist_is_told_with_the_one_that_was_meant(spoil: Spoil):
    told = spoil(DECK, "show: [mpfc, pcc, sgacc, thalamus]", "show: [mpfc, pc, sgacc, thalamus]")
    assert told == [f"{DECK}:@:43: chapters.3.picture.show.1: no region 'pc'; did you mean 'pcc'?"]


def test_a_view_shows_only_what_it_can(spoil: Spoil):
    told = spoil(DECK, "show: [mpfc, pcc, sgacc]}", "show: [mpfc, pcc, sgacc, angular-right]}")
    assert told == [
        f"{DECK}:@:55: chapters.1.picture.show.3: the view 'midline' cannot show 'angular-right'; "
        "it can be seen in: top"
    ]


def test_an_area_is_shown_once(spoil: Spoil):
    told = spoil(DECK, "show: [mpfc, pcc, sgacc]}", "show: [mpfc, pcc, pcc, sgacc]}")
    message = "the region 'pcc' is there already; remove it"
    assert told == [f"{DECK}:@:48: chapters.1.picture.show.2: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "ends: [sgacc, mpfc]",
            "ends: [sgacc, fef]",
            f"@:50: {TEAMWORK}.panels.0.links.0.ends.1: no region shown here named 'fef'; "
            "add it to 'show' or correct the name",
        ),
        (
            "ends: [sgacc, mpfc]",
            "ends: [sgacc, sgacc]",
            f"@:42: {TEAMWORK}.panels.0.links.0.ends: a link needs two different ends; change one",
        ),
        (
            "- {id: mood-back,",
            "- {id: mood-front,",
            f"@:24: {TEAMWORK}.panels.0.links.1.id: the link 'mood-front' is there already; "
            "give each its own name",
        ),
        (
            "evidence: [e5]",
            "evidence: [x5]",
            f"@:30: {TMS}.panels.0.links.0.evidence.0: no evidence cell 'x5'; "
            "add it or correct the name",
        ),
        (
            "- [dlpfc-left, angular-right]",
            "- [dlpfc-left, angular-rite]",
            f"@:36: {TMS}.panels.0.links.0.between.3.1: no region 'angular-rite'; "
            "did you mean 'angular-right'?",
        ),
    ],
)
def test_a_link_joins_what_is_shown_and_names_its_evidence(
    spoil: Spoil, old: str, new: str, told: str
):
    assert spoil(DECK, old, new) == [f"{DECK}:{told}"]


def test_one_link_in_two_panels_has_one_evidence(spoil: Spoil):
    told = spoil(DECK, "- {id: planning-own,", "- {id: mood-front,")
    message = "another panel has 'mood-front' with other evidence; rename one"
    assert told == [f"{DECK}:@+4:24: {TMS}.panels.1.links.0.id: {message}"]


def test_key_frames_stand_in_order_and_name_what_is_there(spoil: Spoil):
    before = "labels: [mpfc]}\n            "
    told = spoil(
        DECK,
        f"{before}- {{at: 0.2, activity: {{mpfc: 1.0}}}}",
        f"{before}- {{at: 0.1, state: resting, activity: {{visual: 1.0}}, labels: [fef]}}",
    )
    run = "chapters.0.slides.1.figure.run.2"
    assert told == [
        f"{DECK}:@+1:20: {run}.at: key frames must stand in the order of 'at'; "
        "move or correct this one",
        f"{DECK}:@+1:32: {run}.state: no state 'resting'; add it or correct the name",
        f"{DECK}:@+1:52: {run}.activity.visual: no region shown here named 'visual'; "
        "add it to 'show' or correct the name",
        f"{DECK}:@+1:75: {run}.labels.0: no region shown here named 'fef'; "
        "add it to 'show' or correct the name",
    ]
