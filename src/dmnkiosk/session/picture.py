"""The picture of a slide: its clock, what moves it, and when it comes to rest."""

import math
from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import MoveTo, Pick, PictureWish, Replay, TogglePause
from dmnkiosk.session.deeds import PROGRESS, move, pick, takes
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Screen, Session, drop, put

LONGEST_STEP = 0.1
"""Seconds. A machine that stumbled shows no jump; only the picture's time is held back so."""


def play(session: Session, action: PictureWish, plan: Plan) -> Session:
    """The session after a wish about the picture of the slide that is shown."""
    if session.screen is not Screen.SLIDE:
        return session
    match action:
        case Replay():
            later = _replay(session)
        case TogglePause():
            later = replace(session, paused=not session.paused)
        case MoveTo(progress):
            later = move(session, progress, plan) if math.isfinite(progress) else session
        case Pick(choice, progress):
            sent = progress is None or math.isfinite(progress)
            later = pick(session, choice, progress, plan) if sent else session
        case _:
            assert_never(action)
    return later


def advance(session: Session, seconds: float) -> Session:
    """Later by some real seconds, or at most by the longest step."""
    seconds = min(seconds, LONGEST_STEP)
    if session.screen is Screen.ATTRACT and not session.helping:
        return replace(session, attract_seconds=session.attract_seconds + seconds)
    if not _is_going(session):
        return session
    clocks = put(session.clocks, session.slide, session.seconds + seconds)
    return replace(session, clocks=clocks)


def left_to_run(session: Session, plan: Plan) -> float:
    """Seconds until the motion that the visitor started has come to rest; 0 when none runs.

    Entering a slide starts its run, and so do Replay and a choice. What moves on for ever, such as
    pulses, is not counted, and a motion that is stopped does not run.
    """
    return max(_rest_at(session, plan) - session.seconds, 0.0) if _is_going(session) else 0.0


def _is_going(session: Session) -> bool:
    halted = session.paused or session.helping or session.warned
    return session.screen is Screen.SLIDE and not halted


def _rest_at(session: Session, plan: Plan) -> float:
    rows = session.rows
    moved = any(row[1] == PROGRESS for row in rows)
    run = 0.0 if moved else plan.slide(session.slide).run_seconds
    return max([run, *(row[0] + takes(row, plan) for row in rows)])


def _replay(session: Session) -> Session:
    clocks = put(session.clocks, session.slide, 0.0)
    deeds = drop(session.deeds, session.slide)
    return replace(session, clocks=clocks, deeds=deeds, paused=False)
