"""All that the views need once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Language, Library
from dmnkiosk.session.plan import Plan
from dmnkiosk.views.style import Style


@dataclass(frozen=True)
class Showing:
    """What is shown, in which language and style.

    Attributes:
        mark: says the short sign for staff on the attract screen; empty when all is well.
        today: says what day it is, for the age of crisis lines.
    """

    library: Library
    language: Language
    style: Style
    kiosk: KioskFile
    plan: Plan
    mark: Callable[[], str]
    today: Callable[[], date]

    @property
    def gaps(self) -> dict[str, str]:
        """What fills the gaps of a deck's words: who made the tour, who paid, who checked it."""
        clinic = self.kiosk.clinic
        return {
            "maker": clinic.maker,
            "payer": clinic.payer,
            "name": clinic.checker,
            "checked": clinic.checked_on,
            "next_check": clinic.next_check,
            "treatments": clinic.treatments,
        }

    @property
    def help(self) -> HelpFile | None:
        """The crisis lines of the clinic's country, if one is set."""
        return self.library.help.get(self.kiosk.help.country)

    @property
    def emergency_number(self) -> str:
        """The number to call in danger; it never expires."""
        return self.help.emergency_number if self.help else self.kiosk.help.emergency_number
