"""What a button does, in a few words more than it shows: by the wish that it makes."""

from dmnkiosk.session.actions import (
    Back,
    Calm,
    Close,
    GoHome,
    Listen,
    LookAgain,
    Next,
    OpenComfort,
    OpenHelp,
    OpenSure,
    PauseVoice,
    Pick,
    Replay,
    SayAgain,
    ShowMore,
    SkipOn,
    TogglePause,
)
from dmnkiosk.session.state import Session
from dmnkiosk.views.page import Page
from dmnkiosk.views.slides.story import REVEAL

HINTS: dict[type, str] = {
    GoHome: "home-hint",
    Back: "back-hint",
    Next: "next-hint",
    Replay: "replay-hint",
    Calm: "calm-hint",
    OpenComfort: "comfort-hint",
    OpenHelp: "help-now-hint",
    OpenSure: "how-sure-hint",
    ShowMore: "more-hint",
    SayAgain: "say-again-hint",
    SkipOn: "skip-hint",
}


def hint_of(action: object, name: str, page: Page) -> str:
    """The hint of a button that makes this wish; empty where its name is enough."""
    if isinstance(action, GoHome) and name != page.say("home"):
        return ""
    if isinstance(action, Next) and name != page.say("next"):
        return page.say("go-on-hint")
    if isinstance(action, LookAgain):
        return _look_again(page)
    key = _key(action, page.session)
    return page.say(key) if key else ""


def _key(action: object, session: Session) -> str:
    held = session.speech.held
    reads = session.settings.listening and (session.speaking or held)
    match action:
        case TogglePause():
            key = "play-hint" if session.paused else "pause-hint"
        case PauseVoice():
            key = "voice-go-on-hint" if held else "voice-pause-hint"
        case Listen():
            key = "stop-hint" if reads else "listen-hint"
        case Pick(choice):
            key = "show-me-hint" if choice == REVEAL else ""
        case Close():
            key = "close-hint" if session.card and not session.helping else ""
        case _:
            key = HINTS.get(type(action), "")
    return key


def _look_again(page: Page) -> str:
    slide = getattr(page.slide, "look_again", None)
    order = page.showing.library.order()
    return page.say("look-again-hint", n=order.index(slide) + 1) if slide in order else ""
