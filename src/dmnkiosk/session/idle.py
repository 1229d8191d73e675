"""When nobody is there any more (VVSG 2.0, 7.2-O): ask, wait for an answer, forget everything."""

from dataclasses import replace

from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Session

LONGEST_HOLD = 600.0
"""Seconds. A press or a voice of more than ten minutes without a break is a driver that lost its
end: it is taken for over, so that it can't keep a visitor's traces on the glass for ever."""

LONGEST_WAKING = 10.0
"""Seconds after which a waking touch that was never lifted no longer keeps others from working."""


def counts(session: Session, plan: Plan) -> bool:
    """Whether time that passes now is time in which nobody did anything."""
    held = session.fingers > 0 or session.speaking or left_to_run(session, plan) > 0.0
    return session.in_visit and not held


def wait(session: Session, seconds: float, plan: Plan) -> Session:
    """After more seconds with nobody there: as before, warned, or a fresh session."""
    idle = session.idle_seconds + seconds
    if session.warned:
        over = idle >= plan.idle_seconds + plan.answer_seconds
        return Session() if over else replace(session, idle_seconds=idle)
    if idle < plan.idle_seconds:
        return replace(session, idle_seconds=idle)
    # Not beyond: after a long sleep of the machine, too, there is all the time to answer.
    return replace(session, warned=True, idle_seconds=plan.idle_seconds)


def hold(session: Session, seconds: float) -> Session:
    """After more seconds of a press or a voice, or without either."""
    session = _voice(_press(session, seconds), seconds)
    pressed = session.fingers > 0 and session.pressed_seconds < LONGEST_WAKING
    return replace(session, waking=session.waking and pressed)


def _press(session: Session, seconds: float) -> Session:
    if session.fingers == 0:
        return session
    pressed = session.pressed_seconds + seconds
    if pressed < LONGEST_HOLD:
        return replace(session, pressed_seconds=pressed)
    return replace(session, fingers=0, pressed_seconds=0.0, dragging=False)


def _voice(session: Session, seconds: float) -> Session:
    if not session.speaking:
        return session
    spoken = session.spoken_seconds + seconds
    if spoken < LONGEST_HOLD:
        return replace(session, spoken_seconds=spoken)
    return replace(session, speaking=False, spoken_seconds=0.0)
