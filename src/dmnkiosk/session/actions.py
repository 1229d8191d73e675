"""Everything a visitor, or the clock, can do. `step` handles each; the type checker sees to it."""

from dataclasses import dataclass
from typing import Literal

from dmnkiosk.motion.level import Level
from dmnkiosk.session.settings import Settings


@dataclass(frozen=True)
class Tick:
    """Real time has passed, in seconds."""

    seconds: float


@dataclass(frozen=True)
class FingerDown:
    """A finger, a mouse button or a key went down."""


@dataclass(frozen=True)
class FingerUp:
    """It was lifted."""


@dataclass(frozen=True)
class VoiceBegan:
    """A voice began to read aloud."""


@dataclass(frozen=True)
class VoiceEnded:
    """It fell silent: it came to its end, or it was stopped."""


@dataclass(frozen=True)
class Listen:
    """Read aloud from now on, this page from its start; while it is read, be silent."""


@dataclass(frozen=True)
class SayAgain:
    """Hear the last part again."""


@dataclass(frozen=True)
class PauseVoice:
    """Hold the voice, or let it go on."""


@dataclass(frozen=True)
class SkipOn:
    """Hear the next part."""


@dataclass(frozen=True)
class Begin:
    """The attract screen was touched."""


@dataclass(frozen=True)
class GoHome:
    """Home: back to the choice of chapters, and everything set so far is kept."""


@dataclass(frozen=True)
class TakeTour:
    """Walk a chapter, or the whole story when it is none; `again` as if for the first time."""

    chapter: str | None = None
    again: bool = False


@dataclass(frozen=True)
class GoTo:
    """Go straight to a slide of the whole story."""

    slide: str


@dataclass(frozen=True)
class Next:
    """The slide after this one, or the end."""


@dataclass(frozen=True)
class Back:
    """The slide before this one, or the menu."""


@dataclass(frozen=True)
class Replay:
    """See the picture from its start."""


@dataclass(frozen=True)
class TogglePause:
    """Stop the motion, or start it."""


@dataclass(frozen=True)
class OpenHelp:
    """Help now."""


@dataclass(frozen=True)
class Close:
    """Close what lies on top: help first, then a card, then a reading screen."""


@dataclass(frozen=True)
class OpenRegion:
    """An area was tapped."""

    region: str


@dataclass(frozen=True)
class ShowMore:
    """More on the open card."""


@dataclass(frozen=True)
class OpenWord:
    """A hard word was tapped."""

    word: str


@dataclass(frozen=True)
class OpenSure:
    """How sure? of the slide, or of one of its links."""

    about: str


@dataclass(frozen=True)
class OpenExtra:
    """A card behind a button of this slide."""

    extra: str


@dataclass(frozen=True)
class OpenQuestions:
    """Take my questions."""


@dataclass(frozen=True)
class OpenReading:
    """One of the screens that are read: explore, compare, words, sources."""

    screen: str


@dataclass(frozen=True)
class Compare:
    """A brain state was chosen for one side of the comparison."""

    side: Literal["before", "after"]
    state: str


@dataclass(frozen=True)
class TurnPage:
    """A page of what lies on top: help, a card or the screen; 0 is the first."""

    page: int


@dataclass(frozen=True)
class MoveTo:
    """The slider was moved, 0..1."""

    progress: float


@dataclass(frozen=True)
class Pick:
    """A choice was made. `progress` is where the run glides to, if anywhere."""

    choice: str
    progress: float | None = None


@dataclass(frozen=True)
class Hold:
    """A picture is pressed that makes one choice while it is held, and another when let go."""

    choice: str
    then: str


@dataclass(frozen=True)
class Answer:
    """An answer to a check; no score."""

    answer: str


@dataclass(frozen=True)
class LookAgain:
    """Go back to the slide that a check is about."""


@dataclass(frozen=True)
class OpenOption:
    """Open one option's card."""

    option: str


@dataclass(frozen=True)
class ToggleQuestion:
    """Tick or untick a question to take along."""

    question: str


@dataclass(frozen=True)
class Calm:
    """Less motion, at once; and the card on which to choose how much."""


@dataclass(frozen=True)
class OpenComfort:
    """Open the panel with everything that can be made more comfortable."""


@dataclass(frozen=True)
class SetLevel:
    """How much may move."""

    level: Level


@dataclass(frozen=True)
class SetLanguage:
    """The language of everything that is shown and spoken, by its tag."""

    language: str


@dataclass(frozen=True)
class Adjust:
    """Something was set for this visit: how everything is to be from now on."""

    settings: Settings


@dataclass(frozen=True)
class StillHere:
    """The visitor is still there."""


@dataclass(frozen=True)
class Done:
    """The visit is over: forget everything."""


# By what they are about; `step` hands each kind to the module that knows it.
Sense = Tick | FingerDown | FingerUp | VoiceBegan | VoiceEnded
SpeechWish = Listen | SayAgain | PauseVoice | SkipOn
Comfort = Calm | OpenComfort | SetLevel | SetLanguage | Adjust
Attendance = Begin | OpenHelp | Close | StillHere | Done
Walk = GoHome | TakeTour | GoTo | Next | Back | LookAgain
CardWish = OpenRegion | OpenWord | OpenSure | OpenExtra | OpenQuestions | ShowMore
ReadingWish = OpenReading | TurnPage | Compare
PictureWish = Replay | TogglePause | MoveTo | Pick | Hold
MarkWish = Answer | OpenOption | ToggleQuestion

Action = (
    Sense
    | SpeechWish
    | Attendance
    | Comfort
    | Walk
    | CardWish
    | ReadingWish
    | PictureWish
    | MarkWish
)
