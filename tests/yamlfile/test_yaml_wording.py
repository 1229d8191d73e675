"""Words for errors that are rare, or that a model brings itself."""

from typing import Annotated, Literal

import pydantic
import pytest
from pydantic import Field
from pydantic_core import PydanticCustomError

from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import parse
from dmnkiosk.yamlfile.schema import Schema, check


def said(text: str, model: type[pydantic.BaseModel]) -> str:
    with pytest.raises(ContentError) as caught:
        check(parse(text.encode(), "f.yaml"), model)
    return str(caught.value)


def test_words_of_a_check_of_its_own_are_kept() -> None:
    def refuse(value: str) -> str:
        raise PydanticCustomError("no_such_region", "No region '{name}'; add it", {"name": value})

    class Regions(Schema):
        region: Annotated[str, pydantic.AfterValidator(refuse)]

    assert said("region: pc\n", Regions) == "f.yaml:1:9: region: No region 'pc'; add it"


def test_an_error_without_words_still_has_some() -> None:
    def refuse(value: str) -> str:
        raise ValueError("")

    class Silent(Schema):
        text: Annotated[str, pydantic.AfterValidator(refuse)]

    assert said("text: a\n", Silent) == "f.yaml:1:7: text: this is not allowed; correct it"


def test_an_error_that_nobody_foresaw_is_said_in_pydantic_s_words() -> None:
    class Address(Schema):
        address: pydantic.AnyUrl

    assert said("address: x\n", Address).startswith("f.yaml:1:10: address: ")
    assert "; " in said("address: x\n", Address)


def test_a_long_list_of_choices_is_cut() -> None:
    class Many(Schema):
        choice: Literal[tuple(f"choice-{n}" for n in range(45))]  # type: ignore[valid-type]

    assert " choice-39 and 5 more; " in said("choice: x\n", Many)


def test_an_empty_text_is_said_to_be_empty_whatever_its_form() -> None:
    class Named(Schema):
        id: Annotated[str, Field(pattern="^[a-z]+$")]

    assert said("id: ''\n", Named) == "f.yaml:1:5: id: must not be empty; write something"


def test_true_without_quotes_is_told_to_be_quoted_where_it_is_a_word() -> None:
    class Answer(Schema):
        answer: Literal["true", "unsure"]
        flag: Literal[True] = True

    assert said("answer: true\n", Answer).endswith("must be one of: true, unsure; put it in quotes")
    assert said("answer: unsure\nflag: false\n", Answer).endswith(
        "must be true; choose one of them"
    )
