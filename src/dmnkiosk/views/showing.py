"""All that the views need once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Language, Library
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.settings import Settings
from dmnkiosk.views.style import Style


@dataclass(frozen=True)
class Showing:
    """What is shown, in which language and style.

    Attributes:
        mark: says the short sign for staff on the attract screen; empty when all is well.
        today: says what day it is, for the age of crisis lines.
        voice: whether a voice can read aloud.
    """

    library: Library
    language: Language
    style: Style
    kiosk: KioskFile
    plan: Plan
    mark: Callable[[], str]
    today: Callable[[], date]
    voice: bool = False

    def fitted(self, settings: Settings) -> "Showing":
        """What is shown to a visitor who set something; `self` is what a visit begins with."""
        language = self.library.languages.get(settings.language or "", self.language)
        theme = self.library.themes.get(settings.theme or "", self.style.theme)
        scale, style = settings.text_size.scale, self.style
        if (theme.id, scale) != (style.theme.id, style.sizes.scale):
            style = style.restyled(theme, scale)
        return replace(self, language=language, style=style)

    @property
    def look(self) -> tuple[str, str, float, bool]:
        """What all that is built follows: language, theme, how large words are, and a voice."""
        language, theme = self.language.text.language, self.style.theme.id
        return (language, theme, self.style.sizes.scale, self.voice)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that a visitor can choose, by tag: the kiosk's own is the first."""
        first, on = self.kiosk.language, self.kiosk.languages
        known = self.library.languages
        others = [tag for tag in known if tag != first and (known[tag].reviewed or tag in on)]
        return (first, *others) if others else ()

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
