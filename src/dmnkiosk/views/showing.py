"""All that the views need once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.told import told_in
from dmnkiosk.content.tongues import on
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.settings import Settings
from dmnkiosk.themes.scripts import script_of
from dmnkiosk.views.style import Style


@dataclass(frozen=True)
class Showing:
    """What is shown, in which language and style.

    Attributes:
        mark: says the short sign for staff on the attract screen; empty when all is well.
        today: says what day it is, for the age of crisis lines.
        low: whether all controls stand in the lower part of the glass.
        voice: whether there is a voice that can read aloud.
    """

    library: Library
    language: Language
    style: Style
    kiosk: KioskFile
    plan: Plan
    mark: Callable[[], str]
    today: Callable[[], date]
    low: bool = False
    voice: bool = False

    def fitted(self, settings: Settings) -> "Showing":
        """What is shown to a visitor who set something; `self` is what a visit begins with."""
        language = self.library.languages.get(settings.language or "", self.language)
        theme = self.library.themes.get(settings.theme or "", self.style.theme)
        spoken, style, sizes = language.interface, self.style, self.style.sizes
        script = script_of(spoken.name, spoken.from_right)
        scale = replace(sizes, script=script).fitted(settings.text_size).scale
        if (theme.id, scale, script) != (style.theme.id, sizes.scale, sizes.script):
            style = style.restyled(theme, scale, script)
        return replace(self, language=language, style=style, low=settings.low_reach)

    @property
    def look(self) -> tuple[str, str, float, bool, bool]:
        """What all that is built follows: language, theme, size of words, low reach, a voice."""
        language, theme = self.language.text.language, self.style.theme.id
        return (language, theme, self.style.sizes.scale, self.low, self.voice)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that a visitor can choose, by tag: the kiosk's own is the first."""
        known = self.library.languages
        offered = on(self.kiosk, {tag: known[tag].reviewed for tag in known})
        return offered if len(offered) > 1 else ()

    @property
    def gaps(self) -> dict[str, str]:
        """What fills the gaps of a deck's words: who made the tour, who paid, who checked it."""
        clinic, language = self.kiosk.clinic, self.language.text.language
        told = {
            "maker": clinic.maker,
            "payer": clinic.payer,
            "name": clinic.checker,
            "checked": clinic.checked_on,
            "next_check": clinic.next_check,
            "treatments": clinic.treatments,
        }
        return {gap: told_in(words, language) for gap, words in told.items()}

    @property
    def help(self) -> HelpFile | None:
        """The crisis lines of the clinic's country, if one is set."""
        return self.library.help.get(self.kiosk.help.country)

    @property
    def emergency_number(self) -> str:
        """The number to call in danger; it never expires."""
        return self.help.emergency_number if self.help else self.kiosk.help.emergency_number
