"""What staff read when a file is no YAML."""

from collections.abc import Callable

import pytest
from yaml import Mark, MarkedYAMLError
from yaml.reader import ReaderError

from dmnkiosk.yamlfile.syntax import explain

Said = Callable[[str | bytes], str]

BRACKET = (
    "the bracket that opens on line 1 is not closed here; "
    "close it, or put a comma between its items"
)
FIT = (
    "this does not fit the lines above; line it up with them, "
    "and put quotes around the whole of a text"
)
COLON = "a colon is not expected here; quote the whole text, or correct the indentation"
TAB = "this line begins with a tab; indent it with spaces"
ESCAPE = "a backslash in double quotes begins a code that is unknown here; use single quotes"
BLOCK = "only a line break may follow | or >; put the text on the next line"

MISTAKES = {
    "a:\n\t- b\n": f"2:1: {TAB}",
    "a: x\n\tb: 1\n": f"2:1: {TAB}",
    "a:\n  \tb: 1\n c: 2\n": f"2:3: {TAB}",
    "a: |\n\tx\n": f"2:1: {TAB}",
    "a:\n\u00a0\u00a0b: 1\n c: 2\n": (
        "2:1: this line begins with a space that is no ordinary space; indent it with plain spaces"
    ),
    "a: b: c\n": f"1:5: {COLON}",
    "a: 1\n b: 2\n": f"2:3: {COLON}",
    "a: - b\n": "1:4: a list cannot begin here; put each '- ' on a line of its own",
    "- a\n-b\n- c\n": (
        "2:1: this line has no colon, or its quotes are not closed; write 'key: value'"
    ),
    "a: [1, 2\nb: 3\n": f"2:2: {BRACKET}",
    "{a: 1]\n": f"1:6: {BRACKET}",
    "a: 'x\nb: 1\n": "1:4: a quotation mark is opened here and never closed; close it",
    'title: "He said "hi""\n': f"1:18: {FIT}",
    "- a\nb: 1\n": f"2:1: {FIT}",
    "a:\n  b: 1\n c: 2\n": f"3:2: {FIT}",
    "  a: 1\nb: 2\n": f"2:1: {FIT}",
    "a: @x\n": "1:4: a text cannot begin with '@'; put it in quotes",
    "a: `x\n": "1:4: a text cannot begin with '`'; put it in quotes",
    "a: %x\n": "1:4: a text cannot begin with '%'; put it in quotes",
    "a: *\n": "1:4: a text cannot begin with '*'; put it in quotes",
    "a: &\n": "1:4: a text cannot begin with '&'; put it in quotes",
    "a: !<\n": "1:4: a text cannot begin with '!'; put it in quotes",
    "a: !foo!bar x\n": "1:4: a text cannot begin with '!'; put it in quotes",
    "a: }\n": "1:4: a text cannot begin with '}'; put it in quotes",
    "a: |1x\n": f"1:6: {BLOCK}",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_said_in_plain_words(text: str, parser: str, said: Said) -> None:
    if text == "a: |1x\n" and parser == "pure":
        pytest.skip("PyYAML's own parser says less of block texts")
    assert said(text) == f"f.yaml:{MISTAKES[text]}"


def test_an_unknown_code_is_said_in_plain_words(parser: str, said: Said) -> None:
    assert said('"\\z"\n').endswith(ESCAPE)
    assert said('"\\xzz"\n').endswith(ESCAPE)


def test_a_bracket_that_ends_with_the_file_is_placed_inside_the_file(
    parser: str, said: Said
) -> None:
    assert said("{a: 1") == f"f.yaml:1:6: {BRACKET}"
    assert said("a: [").startswith("f.yaml:1:5: ")


def test_a_complaint_without_a_place_is_said_at_the_start() -> None:
    error = ReaderError("f.yaml", 0, 7, "utf-8", "special characters are not allowed")
    assert explain(error, "x") == (
        (1, 1),
        "this is not YAML; check the file or restore it from a copy",
    )


def test_an_unknown_complaint_keeps_the_words_of_the_parser() -> None:
    error = MarkedYAMLError(problem="found a riddle", problem_mark=Mark("f", 0, 0, 1, None, 0))
    assert explain(error, "xy") == (
        (1, 2),
        "this is not YAML (found a riddle); check quotes, colons and indentation",
    )
