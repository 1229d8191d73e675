"""What makes a visit comfortable: language, size of words, colors, motion, voice, reach, switch."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Adjust, Calm, Comfort, OpenComfort, SetLanguage, SetLevel
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.settings import DWELLS, SPEEDS, VOLUMES, Settings
from dmnkiosk.session.state import Card, OpenCard, Screen, Session


def comfort(session: Session, action: Comfort, plan: Plan) -> Session:
    """The session after a wish for more comfort. On the first screen it begins the visit too."""
    settings = session.settings
    match action:
        case Calm():
            settings = replace(settings, level=_calmer(session, plan))
            later = replace(session, settings=settings, card=OpenCard(Card.MOTION, ""))
        case OpenComfort():
            later = replace(session, card=OpenCard(Card.COMFORT, ""))
        case SetLevel(level):
            later = replace(session, settings=replace(settings, level=level))
        case SetLanguage(language):
            settings = replace(settings, language=language)
            later = replace(session, settings=_possible(settings, plan))
        case Adjust(wished):
            later = replace(session, settings=_possible(wished, plan))
        case _:
            assert_never(action)
    # So that the wish is not lost.
    begins = session.screen is Screen.ATTRACT
    return replace(later, screen=Screen.MENU) if begins else later


def level_of(session: Session, plan: Plan) -> Level:
    """How much may move: as the visitor said, or as the kiosk begins."""
    return session.settings.level or plan.level


def scans(session: Session, plan: Plan) -> bool:
    """Whether the marker moves by itself: as the visitor said, or as the kiosk begins."""
    scanning = session.settings.scanning
    return plan.scanning if scanning is None else scanning


def _possible(wished: Settings, plan: Plan) -> Settings:
    """The wish, as far as the story has what was wished for."""
    return replace(
        wished,
        language=wished.language if wished.language in plan.languages else None,
        theme=wished.theme if wished.theme in plan.themes else None,
        speed=_within(wished.speed, SPEEDS),
        volume=_within(wished.volume, VOLUMES),
        dwell=_within(wished.dwell, DWELLS),
    )


def _calmer(session: Session, plan: Plan) -> Level:
    """One tap calms; what is calm already stays as it is."""
    level = level_of(session, plan)
    return Level.GENTLE if level is Level.FULL else level


def _within(place: int, steps: Sequence[float]) -> int:
    return min(max(place, 0), len(steps) - 1)
