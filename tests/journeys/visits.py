"""A long and messy visit, and a tidy one that shows every screen."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, Qt

from dmnkiosk.session.actions import MoveTo
from dmnkiosk.session.state import Screen
from dmnkiosk.views.painted import PaintedControl, controls_in, texts_in
from tests.driver import LONG_TICK, Visitor

COMPARE_ARROWS = ("Left picture: the next one", "Right picture: the one before")
NOT_FOLLOWED = ("Help now", "I am done", "Home", "Back", "Next", "Where this comes from")


@dataclass(frozen=True)
class Glance:
    """All that can be seen at one moment; while a picture has just begun, without its pixels."""

    step: str
    texts: tuple[str, ...]
    controls: tuple[PaintedControl, ...]
    looks: npt.NDArray[np.int16]


def messy_visit(visitor: Visitor) -> None:
    """Touch everything there is, in the order of the glass, leave things open, use keys."""
    visitor.touch("Touch to begin")
    for name in ("Explore the brain", "Words to know", "Where this comes from"):
        visitor.touch(name)
        visitor.touch_at(QPoint(700, 500))
        if visitor.session.card is None and "Page after" in visitor.names():
            visitor.touch("Page after")
        while not visitor.stands_on(Screen.MENU):
            visitor.touch("Close")
    visitor.touch("Explore the brain")
    visitor.touch("Compare two pictures")
    for arrow in COMPARE_ARROWS:
        visitor.touch(arrow)
    visitor.touch("Home")
    visitor.touch("Take the whole tour")
    while visitor.stands_on(Screen.SLIDE):
        _mess_up(visitor)
        visitor.touch("Next")
    visitor.touch("Take my questions")
    visitor.touch("Close")
    visitor.touch("Choose a part")
    visitor.touch("Help now")
    visitor.touch("Back to where I was")
    visitor.touch("Take the whole tour")
    visitor.touch("Pause")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Right):
        visitor.strike(key)
    visitor.press("Home")
    visitor.slide_to(QPoint(900, 500))
    visitor.lift()


def leave(visitor: Visitor) -> None:
    """Walk away, and stop at the moment the first screen comes back."""
    for _ in range(100_000):
        if visitor.stands_on(Screen.ATTRACT):
            return
        visitor.wait(LONG_TICK, LONG_TICK)
    raise AssertionError("the visit never ends")


def tidy_visit(visitor: Visitor) -> list[Glance]:
    """Walk past every screen, and look at each."""
    seen = [_look(visitor, "attract")]
    visitor.touch("Touch to begin")
    seen.append(_look(visitor, "menu"))
    visitor.touch("Take the whole tour")
    while visitor.stands_on(Screen.SLIDE):
        seen.append(_look(visitor, f"{visitor.session.slide} at its start", sight=False))
        visitor.wait_for_rest()
        seen.append(_look(visitor, f"{visitor.session.slide} at its end"))
        visitor.touch("Next")
    seen.append(_look(visitor, "end"))
    visitor.touch("Take my questions")
    seen.append(_look(visitor, "questions"))
    visitor.touch("Close")
    visitor.touch("Choose a part")
    for name in ("Explore the brain", "Words to know", "Where this comes from", "Help now"):
        visitor.touch(name)
        seen.append(_look(visitor, name))
        if name == "Explore the brain":
            visitor.touch("Compare two pictures")
            seen.append(_look(visitor, "compare"))
            visitor.touch("Close")
        visitor.touch("Back to where I was" if name == "Help now" else "Close")
    visitor.wait(121.0, LONG_TICK)
    seen.append(_look(visitor, "idle"))
    return seen


def _mess_up(visitor: Visitor) -> None:
    for control in controls_in(visitor.kiosk.window):
        if control.name in NOT_FOLLOWED or control.name not in visitor.names():
            continue
        slide = visitor.session.slide
        visitor.touch_at(control.rect.center())
        while visitor.session.card is not None:
            visitor.touch("More" if "More" in visitor.names() else "Close")
        if visitor.session.slide != slide:
            visitor.touch("Back")
    visitor.kiosk.store.dispatch(MoveTo(0.37))


def _look(visitor: Visitor, step: str, *, sight: bool = True) -> Glance:
    window = visitor.kiosk.window
    texts = tuple(text.text for text in texts_in(window))
    looks = visitor.sight() if sight else np.zeros((1, 1, 4), np.int16)
    return Glance(step, texts, tuple(controls_in(window)), looks)
