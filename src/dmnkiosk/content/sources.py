"""Where facts come from: `sources.yaml` of a deck."""

import re
from datetime import date
from enum import StrEnum

from pydantic import model_validator

from dmnkiosk.content.ids import Id, Text
from dmnkiosk.yamlfile.schema import Schema

FIRST_WORDS = 5
"""How many words of a citation stand for it where no author was recorded."""


class Checked(StrEnum):
    """How far somebody got in reading a source."""

    READ = "read"
    PART = "part"
    SECOND_HAND = "second-hand"
    NOT_CHECKED = "not-checked"


class Source(Schema):
    """One publication, record or official page.

    Attributes:
        citation: authors, journal, year, volume and pages, in one line.
        doi, pmid, pmcid, page: identifiers as they are printed there.
        identifier: the word `none` when there is no identifier; never an invented one.
        checked: how far somebody got in reading it.
        note: which part was read, or what must still be checked.
    """

    id: Id
    citation: Text
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    page: str = ""
    identifier: str = ""
    checked: Checked
    note: str = ""

    @property
    def short(self) -> str:
        """First author and year, such as `Hamilton 2015`, or the citation's first words."""
        year = re.search(r"\b(19|20)\d\d\b", self.citation)
        words = re.split(r" [A-Z]{1,3}\b|[,.:]", self.citation)[0].split()
        name = " ".join(words[:FIRST_WORDS])
        if year and year[0] in name:
            return name
        name += " …" if len(words) > FIRST_WORDS else ""
        return f"{name} {year[0]}" if year else name

    @model_validator(mode="after")
    def _is_identified(self) -> "Source":
        found = bool(self.doi or self.pmid or self.pmcid or self.page)
        if found == (self.identifier == "none"):
            raise ValueError("needs a doi, pmid, pmcid or page, or else `identifier: none`")
        return self


class Reading(Schema):
    """One pointer for more reading, set by the clinic."""

    id: Id
    title: Text
    page: str = ""
    identifier: str = ""


class SourcesFile(Schema):
    """The whole of `sources.yaml`.

    Attributes:
        checked_on: the day when somebody last went through the list.
        next_check: the day when it is due again.
    """

    checked_on: date
    next_check: date
    sources: tuple[Source, ...]
    further_reading: tuple[Reading, ...]
