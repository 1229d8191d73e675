"""The cards that a tap opens: an area, a hard word, an extra, the questions."""

from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.session.actions import Close, ShowMore
from dmnkiosk.session.state import Card, OpenCard, Session
from dmnkiosk.views.cards.known import sources_named
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.style import Style

ABOUT, TAKE_WITH_ME = "about", "take-with-me"
UNCHECKED = "none"

CardText = tuple[str, tuple[str, ...], str]
"""Title, paragraphs, and a quieter last line."""


class InfoCard(Sheet):
    """One card for all of them."""

    def __init__(
        self,
        style: Style,
        library: Library,
        language: Language,
        about: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`about` fills the gaps of "About this tour"."""
        super().__init__(style, language, 1080, parent)
        self._library, self._language, self._about = library, language, about
        self._shown: object = None
        self._title = self.add("title", bold=True)
        self._paragraphs = [self.add("body") for _ in range(9)]
        self._small = self.add("small", "soft")
        say = language.interface.say
        self._square = PhoneSquare(style, language.interface.say("take-with-me"), self)
        self.side = self._square
        self._close = Ask(style, say("close"), Close(), "x", Look.MAIN, self)
        self._more = Ask(style, say("more"), ShowMore(), "info", parent=self)
        self.pills = [self._close, self._more]
        for pill in (self._close, self._more):
            pill.asked.connect(self.asked)

    def show_card(self, card: OpenCard, session: Session) -> None:
        """Shows a card."""
        shown = (card, session.slide, session.ticked)
        if shown == self._shown:
            return
        self._shown = shown
        title, paragraphs, small = self._words(card, session)
        self._title.set_words(title)
        for index, block in enumerate(self._paragraphs):
            block.set_words(paragraphs[index] if index < len(paragraphs) else "")
        self._small.set_words(small)
        self._square.show_text(self._phone_text(card, session))
        self.low = card.card is Card.REGION
        self._more.setVisible(card.card is Card.REGION and not card.more)
        self.arrange()

    def _words(self, card: OpenCard, session: Session) -> CardText:
        match card.card:
            case Card.REGION:
                return self._region(card)
            case Card.WORD:
                entry = self._language.glossary[card.about]
                return entry.word, (entry.meaning,), ""
            case Card.EXTRA:
                return self._extra(card.about, session)
            case Card.QUESTIONS:
                return self._questions(session)
            case Card.SURE | Card.MOTION | Card.COMFORT:
                raise ValueError(f"{card.card} has a card of its own")

    def _region(self, card: OpenCard) -> CardText:
        words = self._language.text.regions[card.about]
        network = self._language.text.networks[self._library.regions[card.about].network]
        science = words.science if card.more else ""
        say = self._language.interface.say
        team = say("named", name=network.name, words=network.line)
        return words.name, (words.line, team), science

    def _extra(self, extra: str, session: Session) -> CardText:
        if extra in self._language.text.options:
            option = self._language.text.options[extra]
            return (
                option.name,
                (option.what, option.more),
                self._option_sources(extra, session.slide),
            )
        words = self._language.text.slides[session.slide].extras[extra]
        say = self._language.interface.say
        if extra == TAKE_WITH_ME and not session.ticked:
            return words.label, (say("questions-none"),), ""
        if extra == ABOUT and self._about["name"] == UNCHECKED:
            return words.label, (say("about-unchecked", **self._about),), ""
        return words.label, (self._language.interface.fill(words.text, **self._about),), ""

    def _option_sources(self, option: str, slide: str) -> str:
        shown = self._library.slide(slide)
        assert isinstance(shown, OptionsSlide), "only its cards are about options"
        found = next(o for o in shown.options if o.id == option)
        ids = [s for field in found.sources.values() for s in field]
        ids += found.people.sources if found.people else ()
        names = dict.fromkeys(self._library.sources[s].short for s in ids)
        return sources_named("sure-sources", names, self._language) if names else ""

    def _questions(self, session: Session) -> CardText:
        say = self._language.interface.say
        found = self._ticked(session) or (say("questions-none"),)
        return say("end-questions"), found, say("questions-line")

    def _ticked(self, session: Session) -> tuple[str, ...]:
        return tuple(
            choice.label
            for words in self._language.text.slides.values()
            for question, choice in words.choices.items()
            if question in session.ticked
        )

    def _phone_text(self, card: OpenCard, session: Session) -> str:
        takes = card.card is Card.QUESTIONS or card.about == TAKE_WITH_ME
        return "\n".join(self._ticked(session)) if takes else ""
