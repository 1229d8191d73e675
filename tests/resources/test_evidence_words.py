"""What patients are told of a change is easy to read, kind, and no surer than the evidence."""

import re

import pytest

from dmnkiosk.content.claims import Cell
from dmnkiosk.content.ids import Certainty
from tests.resources.test_story import GRADE, SENTENCE_WORDS, grade, library, words, words_of

TOLD = [
    (cell, state, told)
    for cell, states in words().evidence.items()
    for state, told in states.items()
]
EVERY = [f"{cell} {state}" for cell, state, _ in TOLD]
CAUSE = re.compile(
    r"\b(because|causes?|makes?|proves?|proved|shows?|showed|shown|always|never|will)\b",
    re.IGNORECASE,
)
HOW_LITTLE = {
    Certainty.SOME_STUDIES: r"\btwo (studies|reviews)|one review|\d+ healthy people",
    Certainty.STUDIES_DIFFER: r"\bone study|\d+ healthy people",
    Certainty.IDEA: r"\bone article says",
}
"""By what words the known side says on how little a change rests."""

each_change = pytest.mark.parametrize(("cell", "state", "told"), TOLD, ids=EVERY)


def row(cell: str) -> Cell:
    return library().cells[cell]


@each_change
def test_both_sides_can_be_read_in_the_sixth_year_of_school(cell, state, told):
    assert max(grade(" ".join(told.known)), grade(" ".join(told.unknown))) <= GRADE


@each_change
def test_a_sentence_is_short_and_is_one_sentence(cell, state, told):
    for sentence in (*told.known, *told.unknown):
        assert len(words_of(sentence)) <= SENTENCE_WORDS, sentence
        assert re.fullmatch(r"[A-Z][^.?!]*\.", sentence), sentence


@each_change
def test_a_number_stands_in_the_cell_or_in_a_note_of_its_sources(cell, state, told):
    sources = (*row(cell).sources[state], *row(cell).against.get(state, ()))
    notes = " ".join([row(cell).unknown, *(library().sources[s].note for s in sources)])
    for sentence in (*told.known, *told.unknown):
        for number in re.findall(r"\d+", sentence):
            assert re.search(rf"\b{number}\b", notes), sentence


@each_change
def test_what_is_known_says_on_how_little_it_rests(cell, state, told):
    little = HOW_LITTLE[row(cell).certainty[state]]
    assert re.search(little, " ".join(told.known), re.IGNORECASE), told.known


@each_change
def test_nothing_known_is_told_as_a_cause_or_as_shown(cell, state, told):
    assert [sentence for sentence in told.known if CAUSE.search(sentence)] == []


def test_only_changes_that_may_move_a_link_are_told():
    assert [f"{cell} {state}" for cell, state, _ in TOLD if not row(cell).moves(state)] == []


@pytest.mark.parametrize("told", [t for _, state, t in TOLD if state.startswith("ketamine")])
def test_of_ketamine_it_is_said_that_people_with_depression_are_another_matter(told):
    assert "depression" in " ".join(told.unknown)
