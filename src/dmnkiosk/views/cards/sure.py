"""How sure are we? Of a slide, its badge and line. Of a link, what is known and what is not."""

from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Close, OpenReading
from dmnkiosk.session.state import Screen
from dmnkiosk.views.cards.known import SureWords
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.cards.sides import Sides
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.style import Style


class SureCard(Sheet):
    """Says how sure the field is of a slide, or of the link whose `?` was tapped."""

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """Made once for a language and a style."""
        super().__init__(style, language, 1240, parent)
        say = language.interface.say
        self._shown: SureWords | None = None
        self.add("title", bold=True).set_words(say("sure-title"))
        self._badge, self._line = self.add("body"), self.add("body")
        self._sides = Sides(style, (say("sure-known"), say("sure-unknown")), self)
        self.blocks.append(self._sides)
        self._sources, self._against = self.add("small", "soft"), self.add("small", "soft")
        close = Ask(style, say("close"), Close(), "x", Look.MAIN, self)
        reading = OpenReading(Screen.SOURCES)
        where = Ask(style, say("where-from"), reading, "file-text", parent=self)
        self.pills = [close, where]
        for pill in (close, where):
            pill.asked.connect(self.asked)

    def show_words(self, words: SureWords) -> None:
        """Shows what is said of a slide, or of one of its links."""
        if words == self._shown:
            return
        self._shown = words
        self._badge.set_words(words.badge)
        self._line.set_words(words.line)
        self._sides.show_words(words.known, words.unknown)
        self.stack()
        self._sources.set_words(words.sources)
        self._against.set_words(words.against)
        self.arrange()
