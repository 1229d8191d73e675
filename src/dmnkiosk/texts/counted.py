"""A text that changes with a number, such as "1 visit" and "2 visits", in one language."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from dmnkiosk.yamlfile.schema import Schema

Form = Annotated[str, Field(min_length=1)]

COUNT = "n"
"""The gap that is filled with the number."""


class Counted(Schema):
    """The forms of a text, by the plural categories of Unicode (CLDR); `other` is always there."""

    zero: Form | None = None
    one: Form | None = None
    two: Form | None = None
    few: Form | None = None
    many: Form | None = None
    other: Form

    @property
    def forms(self) -> Mapping[str, str]:
        """Category -> text, of those that are there."""
        return {name: text for name, text in self if text}

    def form(self, category: str) -> str:
        """The text of a category; that of `other` where there is none."""
        return self.forms.get(category, self.other)


def forms_of(text: str | Counted) -> tuple[str, ...]:
    """Every form of a text; most have one."""
    return tuple(text.forms.values()) if isinstance(text, Counted) else (text,)


def plain(text: str | Counted) -> str:
    """A text that no number goes with."""
    return text.other if isinstance(text, Counted) else text
