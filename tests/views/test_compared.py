"""What is told of two pictures is never surer than the evidence, and leaves nothing out."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from dmnkiosk.content.compare import Pair
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.differences import Change, differences, sides
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.stages import Stages
from dmnkiosk.texts.interface import KEYS
from dmnkiosk.views.cards.known import SureWords, compared_words
from dmnkiosk.views.compared import Told, grounds, told
from tests.driver import bundled_shelf

REST = "healthy-rest"


@cache
def library() -> Library:
    found = bundled_shelf().library
    assert found is not None
    return found


def language() -> Language:
    return library().languages["en"]


@cache
def stages() -> Stages:
    return Stages(library(), language())


@cache
def tell(before: str, after: str) -> Told:
    session = replace(Session(), screen=Screen.COMPARE, compared=(before, after))
    frame = stages().frame(session)
    assert frame is not None
    return told(frame, pair(before, after), library(), language())


def pair(before: str, after: str) -> Pair:
    return library().deck.compare.pair((before, after))


def states() -> tuple[str, ...]:
    return tuple(state.id for state in library().deck.compare.states)


def lines(before: str, after: str) -> list[tuple[str, str, str]]:
    return [(row.name, row.change, row.badge) for row in tell(before, after).changes]


def every() -> Iterator[tuple[str, str]]:
    return product(states(), states())


def test_depression_against_none():
    assert lines(REST, "depression") == [
        ("Mood area and front middle area", "Move together more", "some studies"),
        ("Mood area and back hub", "Move together more", "some studies"),
        ("Left planning area and resting team", "A weaker see-saw", "some studies"),
    ]
    assert tell(REST, "depression").line.startswith("The other links drawn here stay the same.")


def test_a_course_of_tms_strengthens_a_see_saw_and_studies_differ():
    assert lines("depression", "after-tms") == [
        ("Mood area and front middle area", "Move together less", "studies differ"),
        ("Mood area and back hub", "Move together less", "studies differ"),
        ("Left planning area and resting team", "A stronger see-saw", "studies differ"),
    ]


def test_the_drip_is_told_as_what_it_is_for_the_field():
    assert lines("depression", "ketamine-infusion") == [
        ("Mood area and front middle area", "Move together less", "an idea, not shown yet"),
        ("Mood area and back hub", "Move together less", "an idea, not shown yet"),
        ("Front middle area and back hub", "Move together less", "studies differ"),
        ("Left planning area and resting team", "A weaker see-saw", "an idea, not shown yet"),
        ("Focus team and resting team", "A weaker see-saw", "some studies"),
    ]


def test_a_task_is_told_by_teams_too():
    assert lines(REST, "healthy-task") == [
        ("Resting team", "Less busy, but still at work", "well supported"),
        ("Planning team", "Busier", "well supported"),
        ("Focus team", "Busier", "well supported"),
    ]
    assert tell(REST, "healthy-task").line == language().interface.say("compare-none")


def test_what_only_looks_like_a_return_is_said_to_be_unknown():
    found = tell("depression", "ketamine-24h")
    assert "planning-resting" not in [row.about for row in found.changes]
    assert found.line.startswith("More looks different, but we do not know it.")


def test_a_pair_of_which_nothing_is_known_says_so():
    found = tell("healthy-task", "depression")
    assert found == Told((), language().interface.say("compare-all-unknown"))


@pytest.mark.parametrize("state", states())
def test_the_same_state_twice_says_so(state: str):
    assert tell(state, state) == Told((), language().interface.say("compare-twins"))


def test_every_difference_that_is_seen_is_told_or_said_to_be_unknown():
    unknown = ("compare-some-unknown", "compare-all-unknown")
    admits = [language().interface.say(key) for key in unknown]
    for before, after in every():
        session = replace(Session(), screen=Screen.COMPARE, compared=(before, after))
        frame = stages().frame(session)
        assert frame is not None
        seen = {one.about for one in differences(*sides(frame))}
        found = tell(before, after)
        said = {row.about for row in found.changes}
        assert said <= seen
        assert (said == seen) == (not any(text in found.line for text in admits))


def test_nothing_is_told_without_grounds_and_a_source():
    rows = [(row, b, a) for b, a in every() for row in tell(b, a).changes]
    assert len(rows) > 60
    for row, before, after in rows:
        found = grounds(row.about, pair(before, after), library())
        assert found.certainty is not None
        assert row.badge == language().text.certainty[found.certainty].badge
        assert found.sources


def test_a_link_is_told_no_surer_than_any_of_its_cells():
    order = list(Certainty)
    for before, after in every():
        for row in tell(before, after).changes:
            links = [x for x in library().deck.compare.links() if x.id == row.about]
            cells = [library().cells[cell] for x in links for cell in x.evidence]
            moved = [(c, s) for c in cells for s in (before, after) if c.moves(s)]
            found = grounds(row.about, pair(before, after), library()).certainty
            assert found is not None
            assert all(order.index(found) >= order.index(c.certainty[s]) for c, s in moved)


def test_more_from_left_to_right_is_less_from_right_to_left():
    for before, after in every():
        there = {row.about for row in tell(before, after).changes}
        back = {row.about for row in tell(after, before).changes}
        assert there == back


def test_how_sure_of_a_link_says_what_is_known_in_both_pictures():
    both = pair("depression", "after-tms")
    words = compared_words("mood-front", both, library(), language())
    told_of = language().text.evidence["e3"]
    assert words.badge.startswith("Studies differ.")
    for state in ("depression", "after-tms"):
        assert any(told_of[state].known[0] in paragraph for paragraph in words.known)
        assert any(told_of[state].unknown[0] in paragraph for paragraph in words.unknown)
    assert "Liston 2014" in words.sources
    assert "Hamilton 2015" in words.sources


def test_how_sure_of_a_team_says_where_it_comes_from():
    words = compared_words("resting", pair(REST, "healthy-task"), library(), language())
    assert words.badge.startswith("Well supported.")
    assert words.line == language().text.compare.states["healthy-task"].sure
    assert "Raichle 2001" in words.sources
    assert words.known == words.unknown == ()


def test_how_sure_of_what_does_not_change_has_nothing_to_say():
    assert compared_words("mood-front", pair(REST, REST), library(), language()) == SureWords("")


def test_every_change_has_words():
    assert {f"compare-{change}" for change in Change} <= KEYS
