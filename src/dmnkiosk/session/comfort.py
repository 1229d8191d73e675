"""What makes a visit comfortable: so far, how much may move."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Calm, Comfort, SetLevel
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Card, OpenCard, Screen, Session


def comfort(session: Session, action: Comfort, plan: Plan) -> Session:
    """The session after a wish for more comfort."""
    match action:
        case Calm():
            later = _calm(session, plan)
        case SetLevel(level):
            later = replace(session, level=level)
        case _:
            assert_never(action)
    return later


def level_of(session: Session, plan: Plan) -> Level:
    """How much may move: as the visitor said, or as the kiosk begins."""
    return session.level or plan.level


def _calm(session: Session, plan: Plan) -> Session:
    """One tap calms; on the first screen it begins the visit too, so that the wish is not lost."""
    level = level_of(session, plan)
    screen = Screen.MENU if session.screen is Screen.ATTRACT else session.screen
    return replace(
        session,
        screen=screen,
        level=Level.GENTLE if level is Level.FULL else level,
        card=OpenCard(Card.MOTION, ""),
    )
