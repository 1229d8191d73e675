"""Languages that nobody speaks are made from texts as the screens show them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.texts.catalog import Catalog, gaps_of
from dmnkiosk.texts.counted import Counted
from dmnkiosk.texts.pseudo import PSEUDO, backward, marked, stretched, unmarked


def test_words_are_longer_by_two_fifths_and_gaps_are_as_they_were():
    assert stretched("brain {count} of 988") == "bbraain {count} oof 988"
    long = "Areas that help you look within, and remember one day."
    letters = sum(map(str.isalpha, long))
    assert sum(map(str.isalpha, stretched(long))) == pytest.approx(1.4 * letters, rel=0.15)


@given(st.text(alphabet="ab {}n", max_size=30))
def test_a_stretched_text_has_the_same_gaps(text: str):
    try:
        gaps = gaps_of(text)
    except ValueError:
        return
    assert gaps_of(stretched(text)) == gaps


def test_a_stretched_form_is_still_found_in_its_text():
    assert stretched("care team") in stretched("Ask your care team.")


def test_letters_run_back():
    assert backward("Next") == "\u202eNext\u202c"


@pytest.mark.parametrize(
    ("painted", "left"),
    [
        ("«Next»", ""),
        ("««Depression» · 2 of 5»", ""),
        ("«How sure?» «well supported»", " "),
        ("«Next» now", " now"),
        ("Next", "Next"),
    ],
)
def test_what_has_no_mark_is_found(painted: str, left: str):
    assert unmarked(painted) == left


def test_a_catalog_is_changed_whole():
    words: dict[str, str | Counted] = {
        "next": "Next",
        "visits": Counted(one="{n} visit", other="{n} visits"),
    }
    made = PSEUDO["en-x-marked"].words(Catalog("en", words), "en-x-marked")
    assert made.say("next") == marked("Next")
    assert made.say("visits", n=1) == "«1 visit»"
    assert not made.from_right
    assert PSEUDO["en-x-right"].words(Catalog("en", words), "en-x-right").from_right
