"""What the kiosk feels: time, fingers and its own voice."""

import math
from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import (
    FingerDown,
    FingerUp,
    Sense,
    Tick,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.idle import counts, hold, wait
from dmnkiosk.session.picture import advance, holds, lets_go
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Session


def sense(session: Session, action: Sense, plan: Plan) -> Session:
    """The session after time has passed, or a finger or the voice has changed."""
    match action:
        case Tick(seconds):
            later = _tick(session, seconds, plan) if 0.0 < seconds < math.inf else session
        case FingerDown():
            later = _finger_down(session)
        case FingerUp():
            later = lets_go(_finger_up(session), plan)
        case VoiceBegan():
            later = replace(session, speaking=True, spoken_seconds=0.0)
        case VoiceEnded():
            later = _voice_ended(session)
        case _:
            assert_never(action)
    return later


def answered(session: Session) -> Session:
    """Someone answered "Are you still there?", if it was asked."""
    return replace(session, warned=False, idle_seconds=0.0) if session.warned else session


def _tick(session: Session, seconds: float, plan: Plan) -> Session:
    later = hold(advance(session, seconds, plan), seconds)
    later = lets_go(holds(later, plan), plan)
    return wait(later, seconds, plan) if counts(session, plan) else later


def _finger_down(session: Session) -> Session:
    first = session.fingers == 0
    return replace(
        session,
        fingers=session.fingers + 1,
        pressed_seconds=0.0 if first else session.pressed_seconds,
        waking=session.warned or (session.waking and not first),
        warned=False,
        idle_seconds=0.0,
        dragging=False,
    )


def _finger_up(session: Session) -> Session:
    """The waking touch goes on: the wish that a lifted finger makes comes right after this."""
    fingers = max(session.fingers - 1, 0)
    return replace(
        session,
        fingers=fingers,
        pressed_seconds=session.pressed_seconds if fingers else 0.0,
        waking=session.warned or session.waking,
        warned=False,
        idle_seconds=0.0,
        dragging=False,
    )


def _voice_ended(session: Session) -> Session:
    """The time to wait starts when the voice has finished (VVSG 2.0, 7.2-O)."""
    idle = session.idle_seconds if session.warned or not session.speaking else 0.0
    return replace(session, speaking=False, spoken_seconds=0.0, idle_seconds=idle)
