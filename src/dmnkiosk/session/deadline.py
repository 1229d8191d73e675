"""When the session must hear of time again: what the one timer is armed with."""

from dmnkiosk.session.idle import LONGEST_HOLD, LONGEST_WAKING
from dmnkiosk.session.picture import LONGEST_STEP, left_to_run
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Session


def next_deadline(
    session: Session, plan: Plan, moving: bool, marker: float | None = None
) -> float | None:
    """Seconds until the session must be ticked again, or none while only the attract screen waits.

    Args:
        session: as it is now.
        plan: the story that is walked.
        moving: whether frames are drawn anyway, each with a tick of its own. Without them, as when
            the visitor chose still pictures, a run is ticked here, so that it comes to its end.
        marker: seconds until the marker of those who have one switch moves on, if it does.
    """
    dates = _dates(session, plan, moving) if session.in_visit else []
    dates += [marker] if marker is not None else []
    return max(min(dates), 0.0) if dates else None


def _dates(session: Session, plan: Plan, moving: bool) -> list[float]:
    left = left_to_run(session, plan)
    dates = [left + _until_idle(session, plan)]
    if left > 0.0 and not moving:
        dates.append(LONGEST_STEP)
    if session.waking:
        dates.append(_until_awake(session))
    if session.fingers > 0:
        dates.append(LONGEST_HOLD - session.pressed_seconds)
    if session.speaking:
        dates.append(LONGEST_HOLD - session.spoken_seconds)
    return dates


def _until_idle(session: Session, plan: Plan) -> float:
    answer = plan.answer_seconds if session.warned else 0.0
    return plan.idle_seconds + answer - session.idle_seconds


def _until_awake(session: Session) -> float:
    return LONGEST_WAKING - session.pressed_seconds if session.fingers > 0 else LONGEST_STEP
