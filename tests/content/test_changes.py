"""Every change that a picture shows has words and both sides of sources, or its author is told."""

import pytest

from tests.content.conftest import CLAIMS, DECK, TEXT, Spoil

E11 = "  # The relay area and the senses\n  e11:\n"
STATE = E11 + "    ketamine-infusion:\n"
KNOWN = """      known:
        - Two studies saw the see-saw weaken on ketamine.
        - One used a very strong dose, the other a memory task.
"""
AGAINST = "    after-tms: [batail-2023, beynel-2020, philip-2018]\n"


def test_a_cell_without_words_is_told_with_the_name_that_no_cell_has(spoil: Spoil):
    told = spoil(TEXT, E11, E11.replace("e11", "e111"))
    assert [line.split(": ", 1)[1] for line in told] == [
        "evidence: there are no words for 'ketamine-infusion', in which the link 'relay-senses' "
        "moves; add 'e11:' with 'ketamine-infusion:'",
        "evidence.e111: no evidence cell 'e111'; did you mean 'e11'?",
    ]
    assert told[1].startswith(f"{TEXT}:@+1:3: ")


def test_a_change_without_words_is_told_with_the_state_that_the_cell_does_not_know(spoil: Spoil):
    assert spoil(TEXT, STATE, STATE.replace("infusion", "infusoin")) == [
        f"{TEXT}:@+1:3: evidence.e11: there are no words for 'ketamine-infusion', in which "
        "the link 'relay-senses' moves; add 'ketamine-infusion:' here",
        f"{TEXT}:@+2:5: evidence.e11.ketamine-infusoin: no state of 'e11' named "
        "'ketamine-infusoin'; did you mean 'ketamine-infusion'?",
    ]


@pytest.mark.parametrize(
    ("known", "count"),
    [("known: []", 0), ("known: [It grew., It grew., It grew.]", 3)],
)
def test_more_or_less_than_a_sentence_or_two_is_told(spoil: Spoil, known: str, count: int):
    told = spoil(TEXT, KNOWN, f"      {known}\n")
    assert told == [
        f"{TEXT}:@:14: evidence.e4.ketamine-infusion.known: there are {count} sentences; "
        "write one or two"
    ]


def test_one_sentence_is_enough(spoil: Spoil):
    assert spoil(TEXT, KNOWN, "      known: [It grew.]\n") == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("evidence: [e11]", "evidence: [e99]", "no evidence cell 'e99'; did you mean 'e9'?"),
        ("course: one-dose", "course: one-does", "no course 'one-does'; did you mean 'one-dose'?"),
    ],
)
def test_what_does_not_exist_is_told_once(spoil: Spoil, old: str, new: str, told: str):
    (line,) = spoil(DECK, old, new)
    assert line.endswith(told)


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (
            "    after-tms: [batail-2033]\n",
            "@:17: cells.2.against.after-tms.0: no source 'batail-2033'; "
            "did you mean 'batail-2023'?",
        ),
        (
            "    after-tms: [beynel-2020, liston-2014]\n",
            "@:30: cells.2.against.after-tms.1: 'liston-2014' stands under sources too; "
            "keep it on one side",
        ),
        (
            "    healthy-task: [batail-2023]\n",
            "@:5: cells.2.against.healthy-task: no change is given for 'healthy-task'; "
            "add it under changes, or remove this",
        ),
    ],
)
def test_the_other_side_of_a_change_names_sources_that_exist(spoil: Spoil, new: str, told: str):
    assert spoil(CLAIMS, AGAINST, new) == [f"{CLAIMS}:{told}"]
