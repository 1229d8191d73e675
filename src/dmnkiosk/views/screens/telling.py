"""What a picture has come to, and so which words may stand beside it."""

from dmnkiosk.content.figure import Figure
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session

REVEALED = 0.999
"""The share of the run after which all is shown that it hides at first."""


def is_ended(figure: Figure, session: Session, frame: Frame | None) -> bool:
    """Whether a picture has come to what is said of its end."""
    if frame is None:
        return True
    if figure.waits:
        return frame.progress >= REVEALED
    done = bool(session.rows) or session.slide in session.answers
    return not frame.running and (figure.runs or done)


def is_told(figure: Figure, session: Session, frame: Frame | None, *, still: bool) -> bool:
    """Whether the words are shown that come with the end of a run.

    Who stops the motion must not wait for them. But what a picture hides until it is asked for is
    not told beside it.
    """
    if frame is None or frame.progress >= REVEALED:
        return True
    if figure.waits:
        return session.paused and frame.progress > 0.0
    return session.paused or still
