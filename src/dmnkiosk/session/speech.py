"""What is asked of the voice that reads aloud. Whether it is asked at all is a setting."""

from dataclasses import dataclass, replace
from typing import assert_never

from dmnkiosk.session.actions import (
    Action,
    FingerDown,
    FingerUp,
    Listen,
    PauseVoice,
    SayAgain,
    SkipOn,
    SpeechWish,
    Tick,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.state import Screen, Session, Speech

NO_WISH = (
    *(Tick, FingerDown, FingerUp, VoiceBegan, VoiceEnded),
    *(Listen, SayAgain, PauseVoice, SkipOn),
)
"""What is no wish of the visitor about anything but the voice itself."""


@dataclass(frozen=True)
class Place:
    """What is read: where the visitor is, and what lies over it.

    Attributes:
        under: the page itself; what was said of it is forgotten when there is another one.
        over: what lies over it, if anything.
    """

    under: tuple[object, ...]
    over: tuple[object, ...]


def place_of(session: Session) -> Place:
    """What the voice reads now."""
    slide = session.slide if session.screen is Screen.SLIDE else ""
    under = (session.settings.language, session.screen, slide, session.page)
    if session.warned or session.waking:
        return Place(under, ("warned",))
    if session.helping:
        return Place(under, ("help", session.help_page))
    card = session.card
    return Place(under, (card.card, card.about, card.page) if card else ())


def talk(session: Session, action: SpeechWish) -> Session:
    """The session after a wish about the voice; where nobody listens, only `Listen` is one."""
    speech, settings = session.speech, session.settings
    if not settings.listening and not isinstance(action, Listen):
        return session
    match action:
        case Listen():
            sounds = settings.listening and (session.speaking or speech.held)
            settings = replace(settings, listening=not sounds)
            speech = replace(speech, starts=speech.starts + (not sounds), held=False)
        case SayAgain():
            speech = replace(speech, agains=speech.agains + 1, held=False)
        case SkipOn():
            speech = replace(speech, skips=speech.skips + 1, held=False)
        case PauseVoice():
            speech = replace(speech, held=session.speaking and not speech.held)
        case _:
            assert_never(action)
    return replace(session, settings=settings, speech=speech)


def interrupted(before: Session, later: Session, action: Action) -> Session:
    """The session after anything: what the visitor does stops the voice (EN 301 549, 5.1.3.5)."""
    if not later.settings.listening:
        return _silent(later) if before.settings.listening else later
    speech = later.speech
    if isinstance(action, NO_WISH):
        return _hushed(later) if speech.held else later
    return replace(later, speech=replace(speech, acts=speech.acts + 1, held=False))


def _silent(session: Session) -> Session:
    return _hushed(replace(session, speech=Speech()))


def _hushed(session: Session) -> Session:
    """The voice stands still, and time in which nobody does anything counts."""
    return replace(session, speaking=False, spoken_seconds=0.0)
