"""The screens that are read: explore, compare, words, sources; and pages that are turned."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import assert_never

from dmnkiosk.session.actions import Compare, OpenReading, ReadingWish, TurnPage
from dmnkiosk.session.state import READING, Screen, Session

DEEPER: Mapping[Screen, frozenset[Screen]] = MappingProxyType(
    {
        Screen.EXPLORE: frozenset({Screen.COMPARE}),
        Screen.COMPARE: frozenset({Screen.SOURCES}),
    }
)
"""Reading screen -> those that can be opened from it; closing one of them leads back to it."""


def read(session: Session, action: ReadingWish) -> Session:
    """The session after a reading screen was asked for, or something else to be seen on it."""
    match action:
        case OpenReading(screen):
            return _open(session, Screen(screen)) if _opens(session, screen) else session
        case TurnPage(page):
            return _turn(session, page) if page >= 0 else session
        case Compare(side, state):
            return _compare(session, side, state)
        case _:
            assert_never(action)


def leave(session: Session) -> Session:
    """Back from a reading screen to where the visitor was."""
    *under, screen = session.under or (session.back_to or Screen.MENU,)
    back_to = session.back_to if session.under else None
    return replace(session, screen=screen, back_to=back_to, under=tuple(under), card=None, page=0)


def _turn(session: Session, page: int) -> Session:
    if session.helping:
        return replace(session, help_page=page)
    if session.card is not None:
        return replace(session, card=replace(session.card, page=page))
    return replace(session, page=page)


def _opens(session: Session, screen: str) -> bool:
    if screen not in READING:
        return False
    return session.screen not in READING or screen in DEEPER.get(session.screen, ())


def _open(session: Session, screen: Screen) -> Session:
    deeper = session.screen in READING
    return replace(
        session,
        screen=screen,
        back_to=session.back_to if deeper else session.screen,
        under=(*session.under, session.screen) if deeper else (),
        card=None,
        page=0,
        dragging=False,
    )


def _compare(session: Session, side: str, state: str) -> Session:
    if session.screen is not Screen.COMPARE:
        return session
    before, after = session.compared
    compared = (state, after) if side == "before" else (before, state)
    return replace(session, compared=compared, card=None)
