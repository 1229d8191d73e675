"""The library: everything a kiosk shows, read whole and checked before anything is shown."""

from collections.abc import Mapping
from dataclasses import dataclass

from dmnkiosk.brain.courses import Course
from dmnkiosk.brain.model import Model
from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.brain.regions import Network, Region
from dmnkiosk.content.claims import Cell, Claim
from dmnkiosk.content.deck import AnySlide, Chapter, Deck
from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.sources import Reading, Source, SourcesFile
from dmnkiosk.content.words import GlossaryEntry, TextFile
from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.themes.roles import Theme


@dataclass(frozen=True)
class Language:
    """Everything that is said in one language.

    Attributes:
        text: the deck's words.
        glossary: id -> hard word.
        interface: the buttons and menus.
        reviewed: whether somebody has reviewed all of it.
    """

    text: TextFile
    glossary: Mapping[str, GlossaryEntry]
    interface: Catalog
    reviewed: bool = False


@dataclass(frozen=True)
class Library:
    """All content, checked: every id that is named exists. Themes are in the order of offering."""

    deck: Deck
    claims: Mapping[str, Claim]
    cells: Mapping[str, Cell]
    sources: Mapping[str, Source]
    further_reading: tuple[Reading, ...]
    checked: SourcesFile
    regions: Mapping[str, Region]
    networks: Mapping[str, Network]
    model: Model
    courses: Mapping[str, Course]
    outlines: Outlines
    languages: Mapping[str, Language]
    themes: Mapping[str, Theme]
    help: Mapping[str, HelpFile]

    def slide(self, slide: str) -> AnySlide:
        """A slide by its id."""
        return next(s for _, s in self.deck.slides() if s.id == slide)

    def chapter_of(self, slide: str) -> Chapter:
        """The chapter that holds a slide."""
        return next(chapter for chapter, s in self.deck.slides() if s.id == slide)

    def order(self) -> tuple[str, ...]:
        """The ids of all slides, in the order of the story."""
        return tuple(slide.id for _, slide in self.deck.slides())

    def theme_names(self, language: Language) -> dict[str, str]:
        """Theme -> what it is called in a language, in the order in which they are offered."""
        words = language.interface
        return {name: t.name(words.language, words.words) for name, t in self.themes.items()}

    def counts(self) -> str:
        """One line for staff: how much there is."""
        slides = len(self.order())
        return (
            f"{len(self.deck.chapters)} chapters, {slides} slides, {len(self.claims)} claims, "
            f"{len(self.cells)} evidence cells, {len(self.sources)} sources, "
            f"{len(self.regions)} areas, {len(self.languages)} languages"
        )
