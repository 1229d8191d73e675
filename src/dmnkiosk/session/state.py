"""The state of one visit. A fresh `Session()` is what every visitor finds."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from dmnkiosk.session.settings import AS_IT_BEGINS, Settings

Value = TypeVar("Value")
NOTHING: Mapping[str, tuple["DeedRow", ...]] = MappingProxyType({})
DeedRow = tuple[float, str, float | str, bool]
"""Second on the slide's clock, name, value, gliding. The scene reads it as a `Deed`."""


class Screen(StrEnum):
    """What fills the glass."""

    ATTRACT = "attract"
    MENU = "menu"
    SLIDE = "slide"
    END = "end"
    EXPLORE = "explore"
    COMPARE = "compare"
    WORDS = "words"
    SOURCES = "sources"


READING = frozenset({Screen.EXPLORE, Screen.COMPARE, Screen.WORDS, Screen.SOURCES})
"""The screens that are read, and left to where the visitor was."""


class Card(StrEnum):
    """What lies over a screen until it is closed."""

    REGION = "region"
    WORD = "word"
    SURE = "sure"
    EXTRA = "extra"
    QUESTIONS = "questions"
    MOTION = "motion"
    COMFORT = "comfort"


@dataclass(frozen=True)
class OpenCard:
    """A card, and what it is about.

    Attributes:
        about: an area, a hard word, a slide, a link or an extra, by id.
        more: whether More was pressed.
        page: which page of it is shown, 0 being the first.
    """

    card: Card
    about: str
    more: bool = False
    page: int = 0


@dataclass(frozen=True)
class Speech:
    """What was asked of the voice so far. It counts, so that the same wish twice is two wishes.

    Attributes:
        starts: how often a page was to be read from its start.
        acts: how often the visitor did anything else, which stops the voice.
        agains: how often the last part was to be heard again.
        skips: how often the next part was to be heard.
        held: whether it waits to go on.
    """

    starts: int = 0
    acts: int = 0
    agains: int = 0
    skips: int = 0
    held: bool = False


@dataclass(frozen=True)
class Session:
    """Where the visitor is.

    Attributes:
        screen: what fills the glass.
        chapter: the chapter that is walked; none is the whole tour.
        slide: the slide that is shown, or would be on going back to it.
        clocks: slide -> seconds its picture has run.
        deeds: slide -> what the visitor did on it.
        answers: slide -> the answer given to its check.
        opened: slide -> the option card that is open.
        ticked: the questions to take along.
        settings: what the visitor set: language, size of words, colors, motion, voice.
        paused: whether motion stands still.
        card: what lies over the screen.
        helping: whether Help now is open, over everything else.
        page: the page of what fills the glass, 0 being the first: of a long list, or of anything
            whose words are too large for one page.
        page_before: the page that an option was opened from, and to which its card closes.
        help_page: the page of Help now.
        back_to: where reading screens lead back to; none on any other screen.
        under: the reading screens that the one shown was opened from, the first one first.
        compared: the brain states that are compared; an empty name is the deck's first one.
        idle_seconds: real seconds since anything was touched.
        warned: whether the screen asks "Are you still there?".
        waking: whether the touch that answered it is still under way; it does nothing else.
        fingers: how many fingers or buttons are down.
        pressed_seconds: real seconds since the first of them went down.
        holding: what a picture that is pressed chooses, and what it chooses when let go.
        held: whether it was pressed long enough to have chosen.
        dragging: whether the slider was moved since a finger last went down or up.
        speech: what was asked of the voice; it is heard only while the settings say so.
        speaking: whether a voice is reading aloud.
        spoken_seconds: real seconds since it began the part that it reads.
        attract_seconds: how long the picture of the attract screen has moved.
    """

    screen: Screen = Screen.ATTRACT
    chapter: str | None = None
    slide: str = ""
    clocks: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    deeds: Mapping[str, tuple[DeedRow, ...]] = field(default_factory=lambda: NOTHING)
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    opened: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    ticked: frozenset[str] = frozenset()
    settings: Settings = AS_IT_BEGINS
    paused: bool = False
    card: OpenCard | None = None
    helping: bool = False
    page: int = 0
    page_before: int = 0
    help_page: int = 0
    back_to: Screen | None = None
    under: tuple[Screen, ...] = ()
    compared: tuple[str, str] = ("", "")
    idle_seconds: float = 0.0
    warned: bool = False
    waking: bool = False
    fingers: int = 0
    pressed_seconds: float = 0.0
    holding: tuple[str, str] | None = None
    held: bool = False
    dragging: bool = False
    speech: Speech = Speech()
    speaking: bool = False
    spoken_seconds: float = 0.0
    attract_seconds: float = 0.0

    @property
    def seconds(self) -> float:
        """How long the picture that is shown has run."""
        return self.clocks.get(self.slide, 0.0)

    @property
    def in_visit(self) -> bool:
        """Whether someone was here: any screen but the attract screen, or help over that one.

        Who only listens to the attract screen is there, too.
        """
        return self.helping or self.settings.listening or self.screen is not Screen.ATTRACT

    @property
    def rows(self) -> tuple[DeedRow, ...]:
        """What the visitor did on the slide that is shown."""
        return self.deeds.get(self.slide, ())


def put(into: Mapping[str, Value], key: str, value: Value) -> Mapping[str, Value]:
    """The mapping with one more value, or another one in its place."""
    return MappingProxyType({**into, key: value})


def without(out_of: Mapping[str, Value], keys: Collection[str]) -> Mapping[str, Value]:
    """The mapping without some of its values."""
    return MappingProxyType({k: v for k, v in out_of.items() if k not in keys})


def drop(out_of: Mapping[str, Value], key: str) -> Mapping[str, Value]:
    """The mapping without one of its values."""
    return without(out_of, (key,))
