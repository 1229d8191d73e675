"""Places and problems of a document."""

import copy
import pickle

import pytest

from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.document import Document, Place, quoted
from dmnkiosk.yamlfile.problem import ContentError, Problem

TEXT = b"slides:\n  - title: One\n    beats:\n      - region: pcc\n"
DOCUMENT = reader.parse(TEXT, "deck.yaml")


def test_a_value_has_the_place_where_it_begins() -> None:
    assert DOCUMENT.place(("slides", 0, "beats", 0, "region")) == Place(4, 17)


def test_a_key_has_a_place_of_its_own() -> None:
    assert DOCUMENT.place(("slides", 0, "beats", 0, "region"), of_key=True) == Place(4, 9)


def test_a_list_item_is_placed_by_its_value_even_when_a_key_is_asked_for() -> None:
    assert DOCUMENT.place(("slides", 0), of_key=True) == Place(2, 5)


def test_a_path_that_does_not_exist_is_placed_at_its_longest_part_that_does() -> None:
    assert DOCUMENT.place(("slides", 0, "sound", 3)) == Place(2, 5)
    assert DOCUMENT.place(("nothing",)) == Place(1, 1)


def test_a_document_without_places_puts_all_at_its_start() -> None:
    assert Document("f.yaml", None, {}, {}).place(("a",)) == Place(1, 1)


def test_a_problem_names_file_place_and_field() -> None:
    problem = DOCUMENT.problem(("slides", 0, "title"), "too long; shorten it")
    assert problem == Problem("deck.yaml", 2, 12, "slides.0.title", "too long; shorten it")
    assert str(problem) == "deck.yaml:2:12: slides.0.title: too long; shorten it"


def test_a_problem_of_the_whole_file_names_no_field() -> None:
    assert str(DOCUMENT.problem((), "empty; fill it")) == "deck.yaml:1:1: empty; fill it"


def test_problems_are_in_order_and_none_is_said_twice() -> None:
    second, first = Problem("b", 1, 1, "", "x; y"), Problem("a", 10, 1, "", "x; y")
    earlier = Problem("a", 9, 1, "z", "x; y")
    error = ContentError([second, first, earlier, second])
    assert error.problems == (earlier, first, second)
    assert str(error) == "a:9:1: z: x; y\na:10:1: x; y\nb:1:1: x; y"


def test_an_error_can_be_copied_and_sent_to_another_process() -> None:
    error = ContentError([Problem("b", 1, 1, "", "x; y")])
    assert copy.copy(error).problems == error.problems
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_the_places_of_a_document_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        DOCUMENT.values[()] = Place(1, 1)  # type: ignore[index]


def test_the_author_s_text_is_quoted_short_and_with_hidden_characters_shown() -> None:
    assert quoted("a\u200bb") == "'a\\u200bb'"
    assert quoted("x" * 41) == f"'{'x' * 39}…'"
