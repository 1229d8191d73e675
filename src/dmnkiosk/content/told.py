"""Words of a clinic: the same in every language, or in each its own."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from dmnkiosk.content.ids import Text

Told = Text | Annotated[Mapping[str, Text], Field(min_length=1)]
"""One text for all languages, or language -> text."""


def told_in(told: Told, language: str) -> str:
    """The words in a language, or in the first one that they are written in."""
    if isinstance(told, str):
        return told
    return told.get(language, next(iter(told.values())))
