"""The screens that are read: explore, words, sources."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import OpenReading, ReadingWish, TurnPage
from dmnkiosk.session.state import READING, Screen, Session


def read(session: Session, action: ReadingWish) -> Session:
    """The session after a reading screen was asked for, or another page of it."""
    reading = session.screen in READING
    match action:
        case OpenReading(screen):
            return session if reading or screen not in READING else _open(session, Screen(screen))
        case TurnPage(page):
            return replace(session, page=page) if reading and page >= 0 else session
        case _:
            assert_never(action)


def leave(session: Session) -> Session:
    """Back from a reading screen to where the visitor was."""
    screen = session.back_to or Screen.MENU
    return replace(session, screen=screen, back_to=None, card=None, page=0)


def _open(session: Session, screen: Screen) -> Session:
    return replace(session, screen=screen, back_to=session.screen, card=None, dragging=False)
