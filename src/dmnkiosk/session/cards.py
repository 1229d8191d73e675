"""What lies over a screen until it is closed: one card at a time."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import (
    CardWish,
    OpenExtra,
    OpenQuestions,
    OpenRegion,
    OpenSure,
    OpenWord,
    ShowMore,
)
from dmnkiosk.session.deeds import light
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Card, OpenCard, Screen, Session


def lay(session: Session, action: CardWish, plan: Plan) -> Session:
    """The session with another card, or with more on the one that lies there."""
    match action:
        case OpenRegion(region):
            later = _region(session, region, plan)
        case OpenWord(word):
            later = _card(session, Card.WORD, word)
        case OpenSure(about):
            later = _card(session, Card.SURE, about)
        case OpenExtra(extra):
            later = _card(session, Card.EXTRA, extra)
        case OpenQuestions():
            later = _card(session, Card.QUESTIONS, "")
        case ShowMore():
            later = _more(session)
        case _:
            assert_never(action)
    return later


def _region(session: Session, region: str, plan: Plan) -> Session:
    session = _card(session, Card.REGION, region)
    return light(session, region, plan) if session.screen is Screen.SLIDE else session


def _card(session: Session, card: Card, about: str) -> Session:
    return replace(session, card=OpenCard(card, about))


def _more(session: Session) -> Session:
    if session.card is None:
        return session
    return replace(session, card=replace(session.card, more=True, page=0))
