"""The shapes of small values that many files share."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

Id = Annotated[str, Field(pattern=r"\A[a-z0-9]+(-[a-z0-9]+)*\Z")]
"""A stable name in small letters with hyphens, such as `back-hub`."""

Text = Annotated[str, Field(min_length=1)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
"""A share from 0 to 1."""


class Certainty(StrEnum):
    """How sure the field is, in the words that patients see."""

    WELL_SUPPORTED = "well-supported"
    SOME_STUDIES = "some-studies"
    STUDIES_DIFFER = "studies-differ"
    IDEA = "an-idea"

    @property
    def uncertain(self) -> bool:
        """Whether a link that rests on it carries the `?` badge."""
        return self in (Certainty.STUDIES_DIFFER, Certainty.IDEA)


class Direction(StrEnum):
    """Which way a claim or an evidence cell lets a link move."""

    UP = "up"
    DOWN = "down"
    CHANGES = "changes"
    NONE = "none"
