"""What follows from an action: `step`. Pure, and total over everything that can be done."""

from typing import assert_never

from dmnkiosk.session.actions import (
    Action,
    Adjust,
    Answer,
    Back,
    Begin,
    Calm,
    Close,
    Compare,
    Done,
    FingerDown,
    FingerUp,
    GoHome,
    GoTo,
    Hold,
    Listen,
    LookAgain,
    MoveTo,
    Next,
    OpenComfort,
    OpenExtra,
    OpenHelp,
    OpenOption,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    PauseVoice,
    Pick,
    Replay,
    SayAgain,
    SetLanguage,
    SetLevel,
    ShowMore,
    SkipOn,
    StillHere,
    TakeTour,
    Tick,
    TogglePause,
    ToggleQuestion,
    TurnPage,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.attendance import attend, is_heard
from dmnkiosk.session.cards import lay
from dmnkiosk.session.comfort import comfort
from dmnkiosk.session.marks import mark
from dmnkiosk.session.navigation import walk
from dmnkiosk.session.picture import play
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.reading import read
from dmnkiosk.session.senses import answered, sense
from dmnkiosk.session.speech import interrupted, talk
from dmnkiosk.session.state import Session


def step(session: Session, action: Action, plan: Plan) -> Session:
    """The session after an action; the very same object when it changes nothing.

    Args:
        session: one that began as `Session()` and took all its steps with this plan.
        action: what happened.
        plan: the story that is walked.
    """
    # A wish without a touch, as from an assistive tool, still shows that someone is there.
    heard = is_heard(session, action)
    later = _after(session, action, plan) if heard else answered(session)
    later = interrupted(session, later, action)
    return session if later == session else later


def _after(session: Session, action: Action, plan: Plan) -> Session:  # noqa: C901  (one row a kind)
    match action:
        case Tick() | FingerDown() | FingerUp() | VoiceBegan() | VoiceEnded():
            later = sense(session, action, plan)
        case Listen() | SayAgain() | PauseVoice() | SkipOn():
            later = talk(session, action)
        case Begin() | OpenHelp() | Close() | StillHere() | Done():
            later = attend(session, action)
        case GoHome() | TakeTour() | GoTo() | Next() | Back() | LookAgain():
            later = walk(session, action, plan)
        case OpenRegion() | OpenWord() | OpenSure() | OpenExtra() | OpenQuestions() | ShowMore():
            later = lay(session, action, plan)
        case OpenReading() | TurnPage() | Compare():
            later = read(session, action)
        case Replay() | TogglePause() | MoveTo() | Pick() | Hold():
            later = play(session, action, plan)
        case Answer() | OpenOption() | ToggleQuestion():
            later = mark(session, action)
        case Calm() | OpenComfort() | SetLevel() | SetLanguage() | Adjust():
            later = comfort(session, action, plan)
        case _:
            assert_never(action)
    return later
