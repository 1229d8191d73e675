"""Words by key, with named gaps."""

import pytest

from dmnkiosk.texts.catalog import Catalog, gaps_of

CATALOG = Catalog("en", {"next": "Next", "slide-of": "{n} of {count}"})


def test_a_text_is_found_by_its_key():
    assert CATALOG.say("next") == "Next"


def test_gaps_are_filled_by_name():
    assert CATALOG.say("slide-of", n=9, count=20) == "9 of 20"


def test_a_gap_that_a_text_does_not_have_is_left_out():
    assert CATALOG.say("next", n=9) == "Next"


def test_a_key_that_is_not_there_is_an_error():
    with pytest.raises(KeyError, match="back"):
        CATALOG.say("back")


def test_a_gap_that_was_not_given_is_an_error():
    with pytest.raises(KeyError, match="count"):
        CATALOG.say("slide-of", n=9)


def test_a_catalog_without_words_says_nothing():
    assert not Catalog("en").words


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("Next", set()),
        ("{n} of {count}", {"n", "count"}),
        ("{n} and {n}", {"n"}),
        ("{{not a gap}} {gap}", {"gap"}),
        ("", set()),
    ],
)
def test_the_gaps_of_a_text_are_known(text, gaps):
    assert gaps_of(text) == gaps
