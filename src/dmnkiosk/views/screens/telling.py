"""What a picture has come to, and so which words may stand beside it."""

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.figure import Figure
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.scene.ending import Done, is_over
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session

REVEALED = 0.999
"""The share of the run after which all is shown that it hides at first."""


def is_ended(slide: AnySlide, session: Session, frame: Frame | None) -> bool:
    """Whether a picture has come to what is said of its end, for whoever hears it."""
    return is_over(slide, frame, done_on(slide, session))


def done_on(slide: AnySlide | None, session: Session) -> Done:
    """What the visitor did on a slide."""
    picks = tuple(str(value) for _, name, value, _ in session.rows if name == "pick")
    lit = tuple(str(value) for _, name, value, _ in session.rows if name == "lit")
    if isinstance(slide, QuestionsSlide):
        return Done(picks, lit, bool(session.ticked))
    here = session.slide
    return Done(picks, lit, bool(session.answers.get(here) or session.opened.get(here)))


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
