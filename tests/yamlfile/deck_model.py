"""A model with every kind of field that content files use."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

import pydantic
import pytest
from pydantic import Field

from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import parse
from dmnkiosk.yamlfile.schema import Schema, check

Id = Annotated[str, Field(pattern=r"\A[a-z0-9]+(-[a-z0-9]+)*\Z")]


class Sure(StrEnum):
    WELL = "well-supported"
    SOME = "some-studies"


class Image(Schema):
    kind: Literal["image"]
    src: str


class Words(Schema):
    kind: Literal["text"]
    text: Annotated[str, Field(min_length=1)]
    count: int = Field(default=1, ge=1, lt=9)
    inner: tuple["Block", ...] = ()


Block = Annotated[Image | Words, Field(discriminator="kind")]


class Deck(Schema):
    blocks: Annotated[tuple[Block, ...], Field(min_length=1)]
    title: Annotated[str, Field(min_length=3, max_length=5)] = "abc"
    ends: tuple[float, float] = (0, 0)
    by_id: Mapping[Id, Image | int] = {}
    speed: Literal["auto"] | Annotated[float, Field(gt=0, le=10)] = "auto"
    size: str | float = 1.0
    either: Image | Words | None = None
    maybe: Block | None = None
    sure: Sure = Sure.WELL
    grades: Mapping[Sure, str] = {}
    view: Literal["side", "midline"] | None = None
    on: date | None = None
    tags: Annotated[frozenset[str], Field(max_length=2)] = frozenset()
    loop: bool = False
    share: float = 1.0
    steps: int = 1
    level: Literal[1, 2] = 1

    @pydantic.field_validator("share")
    @classmethod
    def _is_not_half(cls, share: float) -> float:
        if share == 0.5:
            raise ValueError("Half is not fair; write another share")
        if share == 0.25:
            raise AssertionError("a\nquarter")
        return share


GOOD = "blocks: [{kind: image, src: a.png}]\n"


def said(extra: str, model: type[pydantic.BaseModel] = Deck) -> str:
    """What staff read about a deck with these lines after one good line."""
    with pytest.raises(ContentError) as caught:
        check(parse((GOOD + extra).encode(), "f.yaml"), model)
    return str(caught.value)


def good(extra: str) -> Deck:
    return check(parse((GOOD + extra).encode(), "f.yaml"), Deck)
