"""What a visitor marks: answers, open option cards, questions to take along. Nothing is scored."""

from dataclasses import replace
from typing import assert_never

from dmnkiosk.session.actions import Answer, MarkWish, OpenOption, ToggleQuestion
from dmnkiosk.session.state import Screen, Session, drop, put


def mark(session: Session, action: MarkWish) -> Session:
    """The session after an answer, an option card or a tick."""
    on_slide = session.screen is Screen.SLIDE
    match action:
        case Answer(answer):
            return _answer(session, answer) if on_slide else session
        case OpenOption(option):
            return _option(session, option) if on_slide else session
        case ToggleQuestion(question):
            return replace(session, ticked=session.ticked ^ {question})
        case _:
            assert_never(action)


def _answer(session: Session, answer: str) -> Session:
    return replace(session, answers=put(session.answers, session.slide, answer))


def _option(session: Session, option: str) -> Session:
    """One card is open at a time; a second tap closes it, and leads to where it was opened."""
    was = session.opened.get(session.slide)
    if was == option:
        opened = drop(session.opened, session.slide)
        return replace(session, opened=opened, page=session.page_before)
    before = session.page_before if was else session.page
    opened = put(session.opened, session.slide, option)
    return replace(session, opened=opened, page=0, page_before=before)
