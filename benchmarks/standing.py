"""A kiosk that stands, for the benchmarks that need one; time is given to it by hand."""

import gc
from functools import cache

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.session.actions import Begin, Done, GoTo
from dmnkiosk.shell.app import application
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import Places, places
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.ticker import today
from dmnkiosk.views.style import load_fonts

SIZE = QSize(1920, 1080)
"""Of the kiosk; another size counts when it is set before the first `kiosk()`."""


@cache
def here() -> Places:
    """The bundled content."""
    return places(None, None)


@cache
def shelf() -> Shelf:
    """The bundled content, read once."""
    return stock(here())


@cache
def library() -> Library:
    """What is on the shelf."""
    found = shelf().library
    assert found is not None, "the bundled content is good"
    return found


def moving_slides() -> dict[str, float]:
    """The slides that have a picture, and the seconds that it runs."""
    slides = [slide for _, slide in library().deck.slides()]
    return {s.id: s.figure.seconds for s in slides if not isinstance(s, OptionsSlide)}


@cache
def kiosk() -> Kiosk:
    """A kiosk that is shown, as a start leaves it; its own timer moves nothing."""
    app = qt()
    load_fonts(here().resources)
    made = build(shelf(), here().resources, SIZE, today, Wishes())
    app.installEventFilter(listen(made))
    made.ticker.ticked.disconnect(made.tick)
    made.window.show()
    made.show()
    settle()
    gc.freeze()
    return made


@cache
def qt() -> QApplication:
    """The application, as a start makes it."""
    return application()


def settle() -> None:
    """All that is due is done, as in a running event loop; it is also what deletes."""
    qt().processEvents()
    qt().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def step(seconds: float) -> None:
    """Time passes, and what moved is painted."""
    kiosk().tick(seconds)
    settle()


def begin() -> None:
    """A new visitor stands before the choice of chapters."""
    for action in (Done(), Begin()):
        kiosk().store.dispatch(action)
    settle()


def go_to(slide: str) -> None:
    """The visitor asks for a slide, and sees it."""
    kiosk().store.dispatch(GoTo(slide))
    settle()
