"""The options of care, as equal cards: the same fields on each, one open at a time."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from dmnkiosk.content.ids import Id, Text
from dmnkiosk.content.slides.slide import Slide
from dmnkiosk.yamlfile.schema import Schema

FIELDS = ("may", "may_not", "hard", "rare", "time", "approved")
"""The fields of every card, in the order shown; IPDAS asks for equal detail."""


class People(Schema):
    """How many of 100 people, in one study.

    Attributes:
        better: how many were much better.
        well: how many of those were well; none when the study gives no such number.
    """

    better: int = Field(ge=0, le=100)
    well: int | None = Field(default=None, ge=0, le=100)
    sources: tuple[Id, ...]


class Option(Schema):
    """One option of care.

    Attributes:
        people: the picture of 100 people; none shows the words "No figure here".
        sources: field -> ids in `sources.yaml`.
    """

    id: Id
    icon: Text
    people: People | None = None
    sources: Mapping[str, tuple[Id, ...]] = {}


class OptionsSlide(Slide):
    """Equal cards, one open at a time."""

    kind: Literal["options"]
    options: tuple[Option, ...]
