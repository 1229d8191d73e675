"""Help now: whom to turn to, at once. It looks the same on every screen and is never counted."""

from PySide6.QtWidgets import QWidget

from dmnkiosk.content.told import told_in
from dmnkiosk.session.actions import Close
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.showing import Showing


class HelpCard(Sheet):
    """First a person nearby, then the emergency number, then the country's lines."""

    def __init__(self, showing: Showing, parent: QWidget | None = None) -> None:
        """Where no country is set, the emergency number is all there is to call."""
        style, language, help_ = showing.style, showing.language, showing.help
        super().__init__(style, language, 1640, parent)
        say = language.interface.say
        self.add("huge", "ink", bold=True).set_words(say("help-first"))
        self.add("title", "ink", bold=True).set_words(
            say("help-danger", emergency_number=showing.emergency_number)
        )
        self._showing = showing
        self._lines = [(line, self.add("body")) for line in help_.shown()] if help_ else []
        self.refresh()
        address = next((line.open for line in help_.shown() if line.open), "") if help_ else ""
        if address:
            square = PhoneSquare(style, say("help-square"), self)
            square.show_text(address)
            self.side = square
            self.add("small", "ink", bold=True).set_words(say("help-square"))
        self.add("small", "soft").set_words(say("help-below"))
        back = Ask(style, say("help-back"), Close(), "arrow-left", Look.MAIN, self)
        back.asked.connect(self.asked)
        self.pills = [back]

    def refresh(self) -> None:
        """Says anew which lines were checked long ago: a kiosk runs for months."""
        language, today = self._showing.language, self._showing.today()
        tag = language.text.language
        for line, block in self._lines:
            words = [told_in(line.say, tag)]
            words += [line.hours[tag]] if tag in line.hours else []
            if line.is_stale(today):
                words.append(language.interface.say("help-checked", date=line.verified_on))
            block.set_words(" · ".join(words))
