"""From the wish for another language, in the middle of a slide, until all is painted in it."""

from dataclasses import replace
from itertools import cycle

from PySide6.QtGui import QPixmap

from benchmarks.standing import SIZE, here, qt, settle
from benchmarks.table import Row, once, row, timed
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.session.actions import Adjust, Begin, GoTo
from dmnkiosk.session.settings import Settings
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.shelf import stock
from dmnkiosk.shell.ticker import today
from dmnkiosk.views.style import load_fonts

LANGUAGES = ("ar", "es", "zh", "en")
SLIDES = ("see-saw", "tms-may", "good-and-hard")
"""With a control and two drawings; with two brains and labels; with words alone."""

ROUNDS = 6
COPIES = 50


def measure() -> list[Row]:
    """The first time that a language is seen on a slide, and every later one."""
    kiosk = _kiosk()
    first: list[float] = []
    again: list[float] = []
    for slide in SLIDES:
        kiosk.store.dispatch(GoTo(slide))
        settle()
        first += [_switch(kiosk, tag) for tag in LANGUAGES[:-1]]
        tags = cycle(LANGUAGES)
        again += [_switch(kiosk, next(tags)) for _ in range(ROUNDS * len(LANGUAGES))]
    kiosk.window.hide()
    copy = ("copy of a whole pixmap", _copies())
    return [
        row("another language is there", first, copy, "first time on a slide"),
        row("another language is there", again, copy, f"again; longest {max(again):.0f} ms"),
    ]


def _switch(kiosk: Kiosk, tag: str) -> float:
    def work() -> None:
        kiosk.store.dispatch(Adjust(Settings(language=tag)))
        settle()

    return once(work)


def _kiosk() -> Kiosk:
    qt()
    load_fonts(here().resources)
    shelf = stock(here())
    offered = shelf.kiosk.model_copy(update={"languages": LANGUAGES})
    library = load(here().resources, KINDS, thorough=False)
    shelf = replace(shelf, kiosk=offered, library=library)
    made = build(shelf, here().resources, SIZE, today, Wishes())
    listen(made)
    made.ticker.ticked.disconnect(made.tick)
    made.window.show()
    made.show()
    made.store.dispatch(Begin())
    settle()
    return made


def _copies() -> list[float]:
    pixmap = QPixmap(SIZE)
    pixmap.fill(0)
    return timed(pixmap.copy, COPIES)
