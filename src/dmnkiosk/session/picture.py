"""The picture of a slide: its clock, what moves it, and when it comes to rest."""

import math
from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import Hold, MoveTo, Pick, PictureWish, Replay, TogglePause
from dmnkiosk.session.comfort import level_of
from dmnkiosk.session.deeds import PICK, PROGRESS, latest, move, pick, takes
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import DeedRow, Screen, Session, put

HOLD_SECONDS = 0.5
"""A press this long is a hold; a shorter one is a tap."""

LONGEST_STEP = 0.1
"""Seconds. A machine that stumbled shows no jump; only the picture's time is held back so."""


def play(session: Session, action: PictureWish, plan: Plan) -> Session:
    """The session after a wish about the picture of the slide that is shown."""
    if session.screen is not Screen.SLIDE:
        return session
    match action:
        case Replay():
            later = _replay(session, plan)
        case TogglePause():
            later = replace(session, paused=not session.paused)
        case MoveTo(progress):
            later = move(session, progress, plan) if math.isfinite(progress) else session
        case Pick(choice, progress):
            sent = progress is None or math.isfinite(progress)
            later = pick(session, choice, progress, plan) if sent else session
        case Hold(choice, then):
            later = replace(session, holding=(choice, then), held=False)
        case _:
            assert_never(action)
    return later


def advance(session: Session, seconds: float, plan: Plan) -> Session:
    """Later by some real seconds, or at most by the longest step, as fast as the level lets it."""
    seconds = min(seconds, LONGEST_STEP) * level_of(session, plan).pace
    if session.screen is Screen.ATTRACT and not session.helping:
        return replace(session, attract_seconds=session.attract_seconds + seconds)
    if not seconds or not _is_going(session):
        return session
    clocks = put(session.clocks, session.slide, session.seconds + seconds)
    return _lasted(replace(session, clocks=clocks), plan)


def holds(session: Session, plan: Plan) -> Session:
    """A press that has become a hold makes its choice."""
    long = session.fingers > 0 and session.pressed_seconds >= HOLD_SECONDS
    if session.holding is None or session.held or not long:
        return session
    return _chosen(replace(session, held=True), session.holding[0], plan)


def lets_go(session: Session, plan: Plan) -> Session:
    """What was held is let go."""
    if session.holding is None or session.fingers > 0:
        return session
    later = replace(session, holding=None)
    return _chosen(later, session.holding[1], plan) if session.held else later


def left_to_run(session: Session, plan: Plan) -> float:
    """Seconds until the motion that the visitor started has come to rest; 0 when none runs.

    Entering a slide starts its run, and so do Replay and a choice. What moves on for ever, such as
    pulses, is not counted, and a motion that is stopped does not run.
    """
    pace = level_of(session, plan).pace
    if not _is_going(session) or not pace:
        return 0.0
    return max(_rest_at(session, plan) - session.seconds, 0.0) / pace


def _is_going(session: Session) -> bool:
    halted = session.paused or session.helping or session.warned
    return session.screen is Screen.SLIDE and not halted


def _rest_at(session: Session, plan: Plan) -> float:
    run = 0.0 if latest(session, PROGRESS) else plan.slide(session.slide).run_seconds
    return max([run, *(row[0] + takes(row, plan) for row in session.rows)])


def _replay(session: Session, plan: Plan) -> Session:
    """The run from its start; what was set is not lost: choices hold on, and the run ends at it."""
    slide, kept = plan.slide(session.slide), list[DeedRow]()
    picked, moved = latest(session, PICK), latest(session, PROGRESS)
    if picked and picked[2] in slide.kept:
        kept.append((-takes(picked, plan), PICK, picked[2], False))
    if moved and not picked:
        kept.append((slide.run_seconds, PROGRESS, moved[2], True))
    return replace(
        session,
        clocks=put(session.clocks, session.slide, 0.0),
        deeds=put(session.deeds, session.slide, tuple(kept)),
        paused=False,
    )


def _chosen(session: Session, choice: str, plan: Plan) -> Session:
    choices = plan.slide(session.slide).choices
    return pick(session, choice, choices[choice], plan) if choice in choices else session


def _lasted(session: Session, plan: Plan) -> Session:
    """A choice that lasts only for some time gives way to the next one."""
    picked, lasting = latest(session, PICK), plan.slide(session.slide).lasting
    if picked is None or session.holding is not None or str(picked[2]) not in lasting:
        return session
    seconds, choice = lasting[str(picked[2])]
    over = session.seconds - picked[0] >= seconds
    return _chosen(session, choice, plan) if over else session
