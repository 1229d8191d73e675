"""Crisis lines of one country, from `help/<country>.yaml`, and which of them may be shown."""

from collections.abc import Mapping
from datetime import date

from dmnkiosk.content.ids import Id, Text
from dmnkiosk.yamlfile.schema import Schema

STALE_DAYS = 180
"""After this many days a line is shown with its date, and staff are told to check it again."""


class HelpLine(Schema):
    """One line to call, text or write to.

    Attributes:
        say: language -> the words that are shown.
        open: an address for the square that a phone can read; empty for none.
        hours: language -> when somebody answers.
        source: where it was read.
        verified_on: the day it was checked; none means never, and it is not shown.
        verified_by: who checked it.
    """

    id: Id
    say: Mapping[str, Text]
    open: str = ""
    hours: Mapping[str, Text] = {}
    source: Text
    verified_on: date | None = None
    verified_by: str = ""

    def is_stale(self, today: date) -> bool:
        """Whether it was checked more than `STALE_DAYS` days ago, or on a day still to come."""
        if self.verified_on is None:
            return False
        return not 0 <= (today - self.verified_on).days <= STALE_DAYS


class HelpFile(Schema):
    """The whole of `help/<country>.yaml`.

    Attributes:
        emergency_number: the local emergency number; it never expires.
    """

    country: Text
    emergency_number: Text
    lines: tuple[HelpLine, ...]

    def shown(self) -> tuple[HelpLine, ...]:
        """The lines that somebody has verified, in the order of the file."""
        return tuple(line for line in self.lines if line.verified_on is not None)

    def stale(self, today: date) -> tuple[HelpLine, ...]:
        """The shown lines that staff must check again."""
        return tuple(line for line in self.shown() if line.is_stale(today))
