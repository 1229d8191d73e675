"""Guesses at what an author meant."""

from dmnkiosk.yamlfile.suggest import did_you_mean, nearest

KNOWN = ("pcc", "mpfc", "left-angular", "Title")


def test_a_typing_mistake_finds_its_word() -> None:
    assert nearest("pc", KNOWN) == "pcc"


def test_another_case_or_hyphen_finds_its_word() -> None:
    assert nearest("LEFT_ANGULAR", KNOWN) == "left-angular"
    assert nearest("title", KNOWN) == "Title"


def test_a_word_like_none_finds_nothing() -> None:
    assert nearest("amygdala", KNOWN) is None
    assert nearest("pcc", ()) is None


def test_a_very_long_word_is_not_compared() -> None:
    assert nearest("pcc" * 100_000, ["pcc" * 100_000]) is None


def test_a_guess_is_the_end_of_a_message() -> None:
    assert did_you_mean("pc", KNOWN) == "; did you mean 'pcc'?"


def test_no_guess_is_no_words() -> None:
    assert did_you_mean("amygdala", KNOWN) == ""
