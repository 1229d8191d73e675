"""The check of a document: what is not said twice, odd models, and very many mistakes."""

import time
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import pydantic
import pytest
from pydantic import Discriminator, Field, Tag
from typing_extensions import TypedDict

from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import parse
from dmnkiosk.yamlfile.schema import Schema, check


def said(text: str, model: type[pydantic.BaseModel]) -> str:
    with pytest.raises(ContentError) as caught:
        check(parse(text.encode(), "f.yaml"), model)
    return str(caught.value)


class Item(Schema):
    name: str


class Items(Schema):
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


def test_a_wrong_item_does_not_make_its_list_too_short() -> None:
    assert said("items: [{name: 1}]\n", Items) == (
        "f.yaml:1:16: items.0.name: must be text; put it in quotes"
    )


def test_an_empty_list_is_too_short() -> None:
    assert said("items: []\n", Items) == "f.yaml:1:8: items: must not be empty; add an item"


def test_a_list_that_is_short_and_wrong_is_said_to_be_both() -> None:
    class Pairs(Schema):
        items: Annotated[tuple[Item, ...], Field(min_length=2)]

    assert said("items: [{name: 1}]\n", Pairs).splitlines() == [
        "f.yaml:1:8: items: must have at least 2 items; add more",
        "f.yaml:1:16: items.0.name: must be text; put it in quotes",
    ]


def test_a_set_with_doubles_is_too_short_although_its_list_is_not() -> None:
    class Tags(Schema):
        tags: Annotated[frozenset[str], Field(min_length=2)]

    assert said("tags: [a, a]\n", Tags) == (
        "f.yaml:1:7: tags: must have at least 2 items and has 1; add more"
    )


def test_a_file_that_is_no_mapping_is_said_at_its_start() -> None:
    message = "must be lines of 'key: value'; indent them below this key"
    assert said("- a\n", Items) == f"f.yaml:1:1: {message}"


def test_a_missing_key_is_placed_at_its_mapping() -> None:
    assert said("items:\n  - {}\n", Items) == (
        "f.yaml:2:5: items.0.name: the key 'name' is missing; add 'name:' here"
    )


def test_a_model_without_keys_lets_every_key_be_removed() -> None:
    class Nothing(Schema):
        pass

    assert said("a: 1\n", Nothing) == "f.yaml:1:1: a: unknown key 'a'; remove it"


def test_a_key_is_known_by_the_name_that_stands_in_the_file() -> None:
    class Renamed(Schema):
        kind_of: str = Field(validation_alias="class")
        default: tuple[int, ...] = ()

    assert said("clas: 1\ndefault: ['1']\n", Renamed).splitlines() == [
        "f.yaml:1:1: clas: unknown key 'clas'; did you mean 'class'?",
        "f.yaml:1:1: class: the key 'class' is missing; add 'class:' here",
        "f.yaml:2:11: default.0: must be a whole number; remove the quotes",
    ]


def test_mappings_that_pydantic_only_types_are_searched_too() -> None:
    class Size(TypedDict):
        width: int

    class Sized(pydantic.BaseModel):
        size: Size
        sizes: Mapping[str, Mapping[int, Any]] = {}
        points: tuple[set[int], ...] = ()
        pair: Annotated[tuple[int, str], pydantic.AfterValidator(lambda pair: pair)] = (1, "a")
        rest: tuple[()] = ()

    assert said("size: {width: a}\n", Sized).startswith("f.yaml:1:15: size.width: must be a whole")
    assert said("size: {width: 1}\nsizes: {a: {b: 1}}\n", Sized).startswith(
        "f.yaml:2:13: sizes.a.b: must be a whole number; write a number such as 3"
    )
    assert said("size: {width: 1}\npoints: [[a]]\n", Sized).startswith("f.yaml:2:11: points.0.0: ")
    assert said("size: {width: 1}\npair: [1, 2]\n", Sized).startswith("f.yaml:2:11: pair.1: ")
    assert said("size: {width: 1}\nrest: [1]\n", Sized).startswith("f.yaml:2:7: rest: ")


def test_a_union_that_is_chosen_by_code_names_its_tags() -> None:
    def kind(value: object) -> str | None:
        return "short" if isinstance(value, str) else None

    class Free(Schema):
        value: Annotated[
            Annotated[str, Tag("short")] | Annotated[Item, Tag("long")], Discriminator(kind)
        ]

    assert said("value: {name: a}\n", Free) == (
        "f.yaml:1:8: value: must be one of: short, long; choose one of them"
    )


def test_a_union_in_a_union_says_one_thing() -> None:
    class Nested(Schema):
        value: list[int | Literal["all"]] | Literal["none"] | Item

    assert said("value: [alll]\n", Nested) == (
        "f.yaml:1:9: value.0: must be a whole number or all; did you mean 'all'?"
    )
    assert said("value: nnoe\n", Nested) == (
        "f.yaml:1:8: value: must be a list or none or lines of 'key: value'; did you mean 'none'?"
    )


def test_a_member_with_a_check_of_its_own_is_still_searched() -> None:
    class Checked(Schema):
        value: Annotated[Item, pydantic.AfterValidator(lambda item: item)] | int
        keys: Mapping[Literal["a", "b"] | int, int] = {}

    assert said("value: {nam: a}\n", Checked).splitlines() == [
        "f.yaml:1:8: value.name: the key 'name' is missing; add 'name:' here",
        "f.yaml:1:9: value.nam: unknown key 'nam'; did you mean 'name'?",
    ]
    assert said("value: 1\nkeys: {c: 1}\n", Checked).startswith("f.yaml:2:8: keys.c: must be a ")


def test_thousands_of_mistakes_do_not_take_long() -> None:
    text = "".join(f"nome{n}: 1\n" for n in range(24_000))
    started = time.process_time()
    problems = said(text, Item).splitlines()
    assert len(problems) == 24_001
    assert time.process_time() - started < 10
