"""From slide to slide."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import Back, GoHome, GoTo, LookAgain, Next, TakeTour, Walk
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.reading import leave
from dmnkiosk.session.state import READING, Screen, Session, put, without


def walk(session: Session, action: Walk, plan: Plan) -> Session:
    """The session after a wish to be somewhere else."""
    match action:
        case GoHome():
            later = _home(session)
        case TakeTour(chapter, again):
            later = _tour(_afresh(session, chapter, plan) if again else session, chapter, plan)
        case GoTo(slide):
            later = _enter(session, None, slide) if slide in plan else session
        case Next():
            later = _next(session, plan)
        case Back():
            later = _back(session, plan)
        case LookAgain():
            later = _look_again(session, plan)
        case _:
            assert_never(action)
    return later


def _home(session: Session) -> Session:
    return replace(
        session, screen=Screen.MENU, card=None, dragging=False, back_to=None, under=(), page=0
    )


def _tour(session: Session, chapter: str | None, plan: Plan) -> Session:
    slides = plan.of_chapter(chapter)
    return _enter(session, chapter, slides[0]) if slides else session


def _afresh(session: Session, chapter: str | None, plan: Plan) -> Session:
    """The session with nothing set on the slides of a chapter; ticked questions stay."""
    slides = plan.of_chapter(chapter)
    return replace(
        session,
        clocks=without(session.clocks, slides),
        deeds=without(session.deeds, slides),
        answers=without(session.answers, slides),
        opened=without(session.opened, slides),
    )


def _next(session: Session, plan: Plan) -> Session:
    if session.screen is not Screen.SLIDE:
        return session
    slides = plan.of_chapter(session.chapter)
    after = slides.index(session.slide) + 1
    if after < len(slides):
        return _enter(session, session.chapter, slides[after])
    return replace(session, screen=Screen.END, card=None, page=0, dragging=False)


def _back(session: Session, plan: Plan) -> Session:
    if session.screen in READING:
        return leave(session)
    if session.screen is Screen.END:
        return _enter(session, session.chapter, session.slide)
    if session.screen is not Screen.SLIDE:
        return session
    slides = plan.of_chapter(session.chapter)
    place = slides.index(session.slide)
    return _enter(session, session.chapter, slides[place - 1]) if place else _home(session)


def _look_again(session: Session, plan: Plan) -> Session:
    if session.screen is not Screen.SLIDE:
        return session
    slide = plan.slide(session.slide).look_again
    if slide is None or slide not in plan:
        return session
    chapter = session.chapter if slide in plan.of_chapter(session.chapter) else None
    return _enter(session, chapter, slide)


def _enter(session: Session, chapter: str | None, slide: str) -> Session:
    """On a slide, as it was left; its clock starts at its first visit."""
    return replace(
        session,
        screen=Screen.SLIDE,
        chapter=chapter,
        slide=slide,
        clocks=put(session.clocks, slide, session.clocks.get(slide, 0.0)),
        card=None,
        page=0,
        back_to=None,
        under=(),
        dragging=False,
    )
