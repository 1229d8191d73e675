"""What is compared exists and has words, and a difference is told only where studies speak."""

from functools import cache

import pytest

from dmnkiosk.content.compare import (
    CompareSpec,
    CompareState,
    CompareView,
    Pair,
    compared_evidence,
    is_busy_known,
    is_known,
)
from dmnkiosk.content.figure import LinkSpec
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from tests.content.conftest import DECK, RESOURCES, TEXT, Spoil

REST = "healthy-rest"


@cache
def library() -> Library:
    return load(RESOURCES, KINDS)


def spec() -> CompareSpec:
    return library().deck.compare


def pair(before: str, after: str) -> Pair:
    return spec().pair((before, after))


def link(name: str) -> LinkSpec:
    return next(link for link in spec().links() if link.id == name)


# --- The pair and its picture ---


def test_the_first_pair_stands_for_names_that_nobody_chose():
    assert [state.id for state in pair("", "")] == [REST, "depression"]
    assert [state.id for state in pair("", "after-tms")] == [REST, "after-tms"]
    assert [state.id for state in pair("gone", "gone")] == [REST, "depression"]


def test_a_pair_has_one_panel_for_each_side_of_each_view():
    figure = spec().figure(pair("depression", "after-tms"))
    assert [(p.view, p.row, p.run[0].state) for p in figure.panels] == [
        ("midline", 0, "depression"),
        ("midline", 0, "after-tms"),
        ("side", 1, "depression"),
        ("side", 1, "after-tms"),
    ]
    assert all(a.links == b.links for a, b in zip(*[iter(figure.panels)] * 2, strict=True))
    assert len(figure.rows) == 2


def test_only_a_state_with_a_moment_needs_the_course():
    assert spec().figure(pair(REST, "depression")).course is None
    drip = spec().figure(pair(REST, "ketamine-infusion"))
    assert drip.course == "one-dose"
    assert [panel.run[0].moment for panel in drip.panels] == [None, 40.0, None, 40.0]


def test_a_state_lights_only_what_a_view_shows():
    view = CompareView(view="side", show=("ips",), labels=("ips",))
    state = CompareState(id="busy", activity={"ips": 0.9, "pcc": 0.1})
    frame = state.key_frame(view)
    assert (frame.activity, frame.labels, frame.state) == ({"ips": 0.9}, ("ips",), "busy")


# --- What studies let us say ---


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("mood-front", REST, "depression"),
        ("mood-front", "depression", "after-tms"),
        ("mood-front", "after-tms", "ketamine-24h"),
        ("front-back", "depression", "ketamine-24h"),
        ("planning-resting", REST, "depression"),
        # No cell speaks of it in depression, but the drip is read against depression.
        ("focus-resting", "depression", "ketamine-infusion"),
    ],
)
def test_a_difference_is_known_where_cells_speak_of_both_states(name: str, before: str, after: str):
    cells = library().cells
    assert is_known(link(name), pair(before, after), REST, cells)
    assert is_known(link(name), pair(after, before), REST, cells)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        # Drawn as at rest, so that it looks as if the treatment had brought it back.
        ("planning-resting", "depression", "ketamine-24h"),
        ("planning-resting", "depression", "ketamine-1-2wk"),
        ("front-back", "ketamine-24h", "ketamine-1-2wk"),
        ("mood-front", "healthy-task", "depression"),
        ("focus-resting", "healthy-task", "ketamine-infusion"),
        ("focus-resting", "after-tms", "ketamine-infusion"),
    ],
)
def test_a_link_that_no_cell_speaks_of_in_one_state_is_no_finding(
    name: str, before: str, after: str
):
    cells = library().cells
    assert not is_known(link(name), pair(before, after), REST, cells)
    assert not is_known(link(name), pair(after, before), REST, cells)


def test_a_cell_that_speaks_of_another_link_in_a_state_does_not_count():
    only = link("mood-front").model_copy(update={"only": ("depression",)})
    assert not is_known(only, pair("depression", "ketamine-24h"), REST, library().cells)


def test_how_busy_teams_are_is_known_against_what_was_studied():
    assert is_busy_known(pair(REST, "healthy-task"), REST)
    assert is_busy_known(pair("healthy-task", REST), REST)
    assert not is_busy_known(pair("healthy-task", "depression"), REST)
    assert not is_busy_known(pair(REST, "depression"), REST)


def test_a_link_is_as_sure_as_the_least_sure_of_its_changes():
    def grade(before: str, after: str) -> Certainty | None:
        found = compared_evidence(link("mood-front"), pair(before, after), library().cells)
        return found.certainty

    assert grade(REST, REST) is None
    assert grade(REST, "depression") is Certainty.SOME_STUDIES
    assert grade("depression", "after-tms") is Certainty.STUDIES_DIFFER
    assert grade("depression", "ketamine-infusion") is Certainty.IDEA


# --- What the author is told ---


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "first: [healthy-rest, depression]",
            "first: [healthy-rest, depresion]",
            "@:25: compare.first.1: no offered state 'depresion'; did you mean 'depression'?",
        ),
        (
            "- {id: after-tms, against: depression}",
            "- {id: after-tms, against: depresion}",
            "@:32: compare.states.3.against: no state 'depresion'; did you mean 'depression'?",
        ),
        (
            "course: one-dose\n  views",
            "course: one-drip\n  views",
            "@:11: compare.course: no course 'one-drip'; did you mean 'one-dose'?",
        ),
        (
            "labels: [mpfc, sgacc, pcc]\n    - view",
            "labels: [mpfc, sgacc, fef]\n    - view",
            "@:29: compare.views.0.labels.2: no region shown here named 'fef'; "
            "add it to 'show' or correct the name",
        ),
        (
            "- id: planning-resting\n          ends: [dlpfc-left, angular-left]\n",
            "- id: mood-back\n          ends: [dlpfc-left, angular-left]\n",
            "@:15: compare.views.1.links.0.id: another view has the link 'mood-back'; "
            "give each its own name",
        ),
        (
            "ends: [fef, angular-left]",
            "ends: [fef, pcc]",
            "@:23: compare.views.1.links.1.ends.1: no region shown here named 'pcc'; "
            "add it to 'show' or correct the name",
        ),
        (
            "show: [dlpfc-left, fef, ips, angular-left]",
            "show: [dlpfc-left, fef, ips, angular-left, pcc]",
            "@:50: compare.views.1.show.4: the view 'side' cannot show 'pcc'; "
            "it can be seen in: midline, top",
        ),
        (
            "{mpfc: 0.15, pcc: 0.15, angular-left: 0.15, fef: 0.9,",
            "{mpfc: 0.15, touch: 0.15, angular-left: 0.15, fef: 0.9,",
            "@:22: compare.states.1.activity.touch: no region shown here named 'touch'; "
            "add it to 'show' or correct the name",
        ),
        (
            "claims: [c2, c3]\n    - id: depression",
            "claims: [c2, c33333]\n    - id: depression",
            "@:20: compare.states.1.claims.1: no claim 'c33333'; did you mean 'c33'?",
        ),
    ],
)
def test_what_is_compared_exists(spoil: Spoil, old: str, new: str, told: str):
    assert f"{DECK}:{told}" in spoil(DECK, old, new)


def test_a_state_is_offered_once(spoil: Spoil):
    told = spoil(DECK, "    - id: depression\n", "    - id: depression\n    - id: depression\n")
    message = "the state 'depression' is there already; give each its own name"
    assert told == [f"{DECK}:@+1:11: compare.states.3.id: {message}"]


def test_a_state_that_does_not_exist_is_told_with_the_one_that_was_meant(spoil: Spoil):
    told = spoil(DECK, "- {id: ketamine-24h, against", "- {id: ketamine-24, against")
    assert f"{DECK}:@:12: compare.states.5.id: no state 'ketamine-24'; did you mean " in told[0]


def test_a_moment_is_of_a_course(spoil: Spoil):
    told = spoil(DECK, "  course: one-dose\n  views", "  views")
    message = "a moment is of a course; name one under 'course'"
    assert [line.split(": ", 1)[1] for line in told] == [f"compare.states.4.moment: {message}"]


def test_light_is_borne_out_by_claims(spoil: Spoil):
    told = spoil(DECK, "      claims: [c2, c3]\n    - id: depression", "    - id: depression")
    message = "no claim bears this out; name one under 'claims'"
    assert f"compare.states.1.activity: {message}" in [line.split(": ", 1)[1] for line in told]


def test_claims_bear_something_out(spoil: Spoil):
    told = spoil(DECK, "- {id: after-tms, against", "- {id: after-tms, claims: [c26], against")
    message = "these claims light nothing; remove them"
    assert f"compare.states.3.claims: {message}" in [line.split(": ", 1)[1] for line in told]


def test_there_is_room_for_two_views(spoil: Spoil):
    more = "  states:\n    - id: healthy-rest\n"
    told = spoil(DECK, more, f"    - {{view: top, show: [pcc]}}\n{more}")
    message = "there is room for 2 views; name one or two"
    assert [line.split(": ", 1)[1] for line in told] == [f"compare.views: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '    after-tms:\n      name: "After',
            '    after-tmt:\n      name: "After',
            [
                "compare.states: there are no words for the state 'after-tms'; "
                "add 'after-tms:' here",
                "compare.states.after-tmt: no state 'after-tmt'; did you mean 'after-tms'?",
            ],
        ),
        (
            "    mood-back: Mood area and back hub\n",
            "",
            [
                "compare.links: there are no words for the link 'mood-back'; add 'mood-back:' here",
            ],
        ),
        (
            "    sgacc: Mood area\n",
            "    visual: Seeing area\n",
            [
                "compare.labels: there are no words for the label 'sgacc'; add 'sgacc:' here",
                "compare.labels.visual: no label 'visual'; remove it or correct the name",
            ],
        ),
        (
            "mood-back: Mood area and back hub",
            'mood-back: "Mood area and {n}"',
            ["compare.links.mood-back: no gap {n} is filled here; remove it"],
        ),
        (
            "mood-back: Mood area and back hub",
            "mood-back: A broken link",
            [
                "compare.links.mood-back: 'broken' can hurt or promise too much; find other words",
            ],
        ),
    ],
)
def test_what_is_compared_has_words(spoil: Spoil, old: str, new: str, told: list[str]):
    assert [line.split(": ", 1)[1] for line in spoil(TEXT, old, new)] == told


def test_each_change_that_is_compared_says_what_is_known_of_it(spoil: Spoil):
    told = spoil(TEXT, "    ketamine-1-2wk:\n      known", "    healthy-task:\n      known")
    message = "there are no words for 'ketamine-1-2wk', in which the link 'mood-front' moves"
    assert any(message in line for line in told)


def test_claims_say_how_sure_they_are(spoil: Spoil):
    sure = (
        "      sure: >-\n        During a task, the two teams move in opposite ways. At full rest,"
    )
    rest = " experts still debate how\n        strong this is.\n"
    message = "only a state with claims says how sure they are; add 'sure:'"
    told = [line.split(": ", 1)[1] for line in spoil(TEXT, sure + rest, "")]
    assert told == [f"compare.states.healthy-task: {message}"]


def test_only_claims_say_how_sure_they_are(spoil: Spoil):
    name = 'name: "After a TMS\\_course"'
    message = "only a state with claims says how sure they are; remove 'sure:'"
    told = [line.split(": ", 1)[1] for line in spoil(TEXT, name, f"{name}\n      sure: We are.")]
    assert told == [f"compare.states.after-tms: {message}"]
