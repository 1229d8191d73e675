"""Who is there and what is heard: the beginning, help, closing, the answer to the idle question."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import (
    Action,
    Attendance,
    Begin,
    Calm,
    Close,
    Done,
    FingerDown,
    FingerUp,
    Listen,
    OpenComfort,
    OpenHelp,
    PauseVoice,
    SayAgain,
    SetLanguage,
    SkipOn,
    StillHere,
    Tick,
    TurnPage,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.reading import leave
from dmnkiosk.session.senses import answered
from dmnkiosk.session.state import READING, Screen, Session

ALWAYS = (Tick, FingerDown, FingerUp, VoiceBegan, VoiceEnded, OpenHelp, StillHere, Done)
"""Heard in every state. Done, too: the idle question offers it, under the touch that answers it."""

VOICE = (Listen, SayAgain, PauseVoice, SkipOn)
"""Heard wherever there is something to read."""


def is_heard(session: Session, action: Action) -> bool:
    """Whether an action may do anything at all, seen what lies on the glass."""
    if isinstance(action, ALWAYS):
        return True
    if session.warned or session.waking:
        return False
    if isinstance(action, VOICE):
        return True
    if session.helping:
        return isinstance(action, Close | TurnPage)
    if session.screen is Screen.ATTRACT:
        return isinstance(action, Begin | Calm | OpenComfort | SetLanguage)
    return not isinstance(action, Begin)


def attend(session: Session, action: Attendance) -> Session:
    """The session after one of the wishes that come before all others."""
    match action:
        case Begin():
            later = replace(session, screen=Screen.MENU, page=0)
        case OpenHelp():
            later = replace(answered(session), helping=True)
        case Close():
            later = _close(session)
        case StillHere():
            later = replace(session, warned=False, idle_seconds=0.0)
        case Done():
            later = Session()
        case _:
            assert_never(action)
    return later


def _close(session: Session) -> Session:
    if session.helping:
        return _close_help(session)
    if session.card is not None:
        return replace(session, card=None)
    return leave(session) if session.screen in READING else session


def _close_help(session: Session) -> Session:
    """Exactly where the visitor was; nobody is waited for on the attract screen."""
    later = replace(session, helping=False, help_page=0)
    return later if later.in_visit else replace(later, idle_seconds=0.0)
