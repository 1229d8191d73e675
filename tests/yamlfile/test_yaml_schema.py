"""A document is checked against a model, and every mistake is said in plain words."""

from datetime import date

import pydantic
import pytest

from tests.yamlfile.deck_model import Deck, Image, Sure, Words, good, said


def test_a_good_document_becomes_frozen_values() -> None:
    deck = good("ends: [1, 2.5]\nsure: some-studies\non: 2025-01-31\ntags: [a, b]\n")
    assert deck.blocks == (Image(kind="image", src="a.png"),)
    assert (deck.ends, deck.sure, deck.on) == ((1.0, 2.5), Sure.SOME, date(2025, 1, 31))
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        deck.title = "new"  # type: ignore[misc]


def test_words_and_times_are_text() -> None:
    assert good("title: yes\n").title == "yes"
    assert good("title: 12:30\n").title == "12:30"


def test_numbers_may_stand_where_text_or_a_number_may() -> None:
    assert good("size: 3\n").size == 3
    assert good("size: big\n").size == "big"
    assert good("speed: 2\nsteps: 3\nlevel: 2\n").speed == 2.0


def test_lists_serve_as_tuples_when_a_model_is_made_in_code() -> None:
    assert Deck.model_validate({"blocks": [{"kind": "text", "text": "a"}]}).blocks


def test_a_list_of_unions_inside_each_other_is_read() -> None:
    deck = good("maybe: {kind: text, text: a, inner: [{kind: text, text: b}]}\n")
    assert isinstance(deck.maybe, Words)
    assert isinstance(deck.maybe.inner[0], Words)


KEY_VALUE = "must be lines of 'key: value'; indent them below this key"
EMPTY = "must not be empty; write a value here"
KINDS = "must be one of: image, text"

SAID = {
    # text
    "title: 010": "2:8: title: must be text; put it in quotes",
    "title: true": "2:8: title: must be text; put it in quotes",
    "title: [a]": "2:8: title: must be text; write one text here",
    "title:": f"2:7: title: {EMPTY}",
    "title: ''": "2:8: title: must not be empty; write something",
    "title: ab": "2:8: title: must have at least 3 characters; write more",
    "title: abcdef": "2:8: title: must have at most 5 characters; shorten it",
    # numbers
    "steps: '3'": "2:8: steps: must be a whole number; remove the quotes",
    "steps: 1.0": "2:8: steps: must be a whole number; remove the decimals",
    "steps: many": "2:8: steps: must be a whole number; write a number such as 3, without quotes",
    "steps: true": "2:8: steps: must be a whole number; write a number such as 3, without quotes",
    "share: 0,7": "2:8: share: must be a number; write 0.7",
    "share: half": "2:8: share: must be a number; write a number such as 0.5, without quotes",
    "share: .inf": "2:8: share: must be an ordinary number; write a number such as 0.5",
    "share: .nan": "2:8: share: must be an ordinary number; write a number such as 0.5",
    "maybe: {kind: text, text: a, count: 0}": (
        "2:37: maybe.count: must be at least 1; write a larger number"
    ),
    "maybe: {kind: text, text: a, count: 9}": (
        "2:37: maybe.count: must be less than 9; write a smaller number"
    ),
    # true and false
    "loop: yes": "2:7: loop: must be true or false; write true",
    "loop: 'No'": "2:7: loop: must be true or false; write false",
    "loop: 1": "2:7: loop: must be true or false; write true or false, without quotes",
    # lists and mappings
    "ends: 1": "2:7: ends: must be a list; begin each item with '- '",
    "ends: [1]": "2:7: ends.1: item 2 is missing; add it to the list",
    "ends: [1, 2, 3]": "2:7: ends: must have at most 2 items and has 3; remove some",
    "ends: [1, a]": "2:11: ends.1: must be a number; write a number such as 0.5, without quotes",
    "tags: a": "2:7: tags: must be a list; begin each item with '- '",
    "tags: [a, b, c]": "2:7: tags: must have at most 2 items; remove some",
    "tags: [a, 1]": "2:11: tags.1: must be text; put it in quotes",
    "by_id: [a]": f"2:8: by_id: {KEY_VALUE}",
    # choices
    "view: sied": "2:7: view: must be one of: side, midline; did you mean 'side'?",
    "view: Side": "2:7: view: must be one of: side, midline; did you mean 'side'?",
    "view: 7": "2:7: view: must be one of: side, midline; choose one of them",
    "sure: some-study": (
        "2:7: sure: must be one of: well-supported, some-studies; did you mean 'some-studies'?"
    ),
    "sure:": "2:6: sure: must not be empty; write one of: well-supported, some-studies",
    "level: '2'": "2:8: level: must be one of: 1, 2; remove the quotes",
    "grades: {some: a}": (
        "2:10: grades.some: must be one of: well-supported, some-studies; choose one of them"
    ),
    # keys
    "by_id: {A B: 1}": "2:9: by_id.A B: 'A B' has the wrong form; did you mean 'a-b'?",
    "by_id: {'?': 1}": (
        "2:9: by_id.?: '?' has the wrong form; "
        r"it must fit the pattern \A[a-z0-9]+(-[a-z0-9]+)*\Z"
    ),
    "ttile: abc": "2:1: ttile: unknown key 'ttile'; did you mean 'title'?",
    "maybe: {kind: text, txt: a, text: a}": (
        "2:21: maybe.txt: unknown key 'txt'; did you mean 'text'?"
    ),
    "maybe: {kind: image, src: a, x: 1}": (
        "2:30: maybe.x: unknown key 'x'; the keys here are: kind, src"
    ),
    "by_id: {a: {kind: image, scr: a, src: a}}": (
        "2:26: by_id.a.scr: unknown key 'scr'; did you mean 'src'?"
    ),
    "maybe: {kind: image}": "2:8: maybe.src: the key 'src' is missing; add 'src:' here",
    # unions with a tag
    "maybe: {kind: tetx}": f"2:15: maybe.kind: {KINDS}; did you mean 'text'?",
    "maybe: {kind: video}": f"2:15: maybe.kind: {KINDS}; choose one of them",
    "maybe: {kind: 3}": f"2:15: maybe.kind: {KINDS}; choose one of them",
    "maybe: {kind: }": "2:15: maybe.kind: must not be empty; write one of: image, text",
    "maybe: {src: a}": (
        "2:8: maybe.kind: the key 'kind' is missing; add it with one of: image, text"
    ),
    "maybe: a": f"2:8: maybe: {KEY_VALUE}",
    "maybe: {kind: text, text: a, inner: [{kind: image, sr: a, src: a}]}": (
        "2:52: maybe.inner.0.sr: unknown key 'sr'; did you mean 'src'?"
    ),
    # unions without one
    "size: true": "2:7: size: must be text or a number; put it in quotes",
    "speed: auot": "2:8: speed: must be auto or a number; did you mean 'auto'?",
    "speed: -1": "2:8: speed: must be more than 0; write a larger number",
    "speed: 11": "2:8: speed: must be at most 10; write a smaller number",
    "speed:": "2:7: speed: must not be empty; write one of: auto",
    "by_id: {a: b}": (
        "2:12: by_id.a: must be lines of 'key: value' or a whole number; indent them below this key"
    ),
    "either: {kind: text, text: 1}": "2:28: either.text: must be text; put it in quotes",
    "either: 5": f"2:9: either: {KEY_VALUE}",
    # others
    "on: 12": "2:5: on: must be a date; write it as 2025-01-31",
    "on: 2025-02-30": "2:5: on: must be a date; write it as 2025-01-31",
    "share: 0.5": "2:8: share: Half is not fair; write another share",
    "share: 0.25": "2:8: share: a quarter; correct it",
}


@pytest.mark.parametrize("line", SAID)
def test_a_mistake_is_placed_and_said_in_plain_words(line: str) -> None:
    assert said(line + "\n") == f"f.yaml:{SAID[line]}"


def test_all_mistakes_of_a_file_are_said_in_its_order() -> None:
    assert said("view: top\nwide: 1\nblocsk: []\nsteps: a\n").count("\n") == 3
