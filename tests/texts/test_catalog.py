"""Words by key, with named gaps."""

import pytest

from dmnkiosk.texts.catalog import Catalog, gaps_of
from dmnkiosk.texts.counted import Counted
from dmnkiosk.texts.numbers import LATIN, categories, known, single

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


DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩"}
ARABIC = {
    "zero": "لا زيارات",
    "one": "زيارة",
    "two": "زيارتان",
    "few": "{n} زيارات",
    "many": "{n} زيارة",
    "other": "{n} زيارة",
}


@pytest.mark.parametrize(
    ("language", "forms", "number", "said"),
    [
        ("en", {"one": "{n} visit", "other": "{n} visits"}, 1, "1 visit"),
        ("en", {"one": "{n} visit", "other": "{n} visits"}, 0, "0 visits"),
        ("ar", ARABIC, 0, "لا زيارات"),
        ("ar", ARABIC, 2, "زيارتان"),
        ("ar", ARABIC, 3, "٣ زيارات"),
        ("ar", ARABIC, 30, "٣٠ زيارة"),
        ("ar", ARABIC, 100, "١٠٠ زيارة"),
        ("zh", {"other": "{n} 次"}, 1, "1 次"),
        ("en-x-wide", {"one": "{n} visit", "other": "{n} visits"}, 1, "1 visit"),
    ],
)
def test_a_counted_text_has_the_form_and_the_digits_of_its_language(language, forms, number, said):
    catalog = Catalog(language, {"visits": Counted(**forms)}, digits=DIGITS.get(language, LATIN))
    assert catalog.say("visits", n=number) == said


def test_a_form_that_is_not_there_is_that_of_all_other_numbers():
    assert Catalog("en", {"visits": Counted(other="{n} visits")}).say("visits", n=1) == "1 visits"


def test_numbers_have_the_digits_of_the_language_and_words_keep_theirs():
    catalog = Catalog("ar", {"place": "{n} / {count} {number}"}, digits=DIGITS["ar"])
    assert catalog.say("place", n=9, count=20, number="988") == "٩ / ٢٠ 988"


@pytest.mark.parametrize(("language", "said"), [("es", "12.345"), ("ar", "١٢٬٣٤٥")])
def test_a_large_number_is_parted_as_in_its_language(language, said):
    digits = DIGITS.get(language, LATIN)
    assert Catalog(language, {"n": "{n}"}, digits=digits).say("n", n=12345) == said


@pytest.mark.parametrize(
    ("language", "all_", "alone"),
    [
        ("en", ("one", "other"), {"one"}),
        ("es", ("one", "many", "other"), {"one"}),
        ("ar", ("zero", "one", "two", "few", "many", "other"), {"zero", "one", "two"}),
        ("zh", ("other",), set()),
        ("fr", ("one", "many", "other"), set()),
    ],
)
def test_the_plurals_of_a_language_are_known(language, all_, alone):
    assert categories(language) == all_
    assert single(language) == alone


def test_no_rules_are_invented_for_a_language_that_is_none():
    assert known("zh")
    assert not known("not-a-language")
