"""`dmnkiosk tour`: walks every screen as a visitor would, and keeps a picture of each."""

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QSize

from dmnkiosk.session.actions import TurnPage
from dmnkiosk.session.picture import LONGEST_STEP, left_to_run
from dmnkiosk.session.settings import AS_IT_BEGINS, Settings
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.album import Album, Shown
from dmnkiosk.shell.app import application, staff_screen
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.eyes import seen_by
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.mistakes import mistakes
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.sheets import Sheets, covered, gray
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.stops import Stop
from dmnkiosk.shell.ticker import today
from dmnkiosk.shell.walk import walk
from dmnkiosk.themes.color_vision import Sight
from dmnkiosk.views.style import load_fonts

log = logging.getLogger(__name__)

MOST_PAGES = 16
"""Of one screen in a tour at a glance: a list of hundreds looks the same all along."""

LOOK_SECONDS = 1.0
"""A visitor looks before doing something: lights that turn faster than that are held back."""


@dataclass(frozen=True)
class Asked:
    """What a tour is asked for.

    Attributes:
        out: the folder for the pictures.
        size: of the glass, in pixels.
        wishes: language and theme.
        settings: how much moves, how large words are, and where the bar stands.
        slides: the slides to stop on; none means all of them, and every other screen.
        brief: whether pictures that tell little more than others are left out.
        glance: whether, of what is left then, one of each kind is enough.
        gray: whether contact sheets in gray are made.
        covered: whether contact sheets without words are made.
        sights: for whom contact sheets are made, of those who lack a kind of cones.
    """

    out: Path
    size: tuple[int, int] = (1920, 1080)
    wishes: Wishes = field(default_factory=Wishes)
    settings: Settings = AS_IT_BEGINS
    slides: tuple[str, ...] = ()
    brief: bool = False
    glance: bool = False
    gray: bool = False
    covered: bool = False
    sights: tuple[Sight, ...] = ()


def tour(places: Places, asked: Asked) -> int:
    """Walks every screen; returns 0 only if all was drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shelf = stock(places, asked.wishes.language)
    found = (mistakes(shelf, asked.wishes, slide) for slide in asked.slides or ("",))
    wrong = next(filter(None, found), "")
    if wrong:
        log.error("%s", wrong)
        return 2
    application()
    load_fonts(places.resources)
    asked.out.mkdir(parents=True, exist_ok=True)
    album = Album(asked.out, _sheets(asked))
    before, sys.excepthook = sys.excepthook, album.fail
    if shelf.library is not None:
        _visit(shelf, places, asked, album)
    if not asked.slides:
        _staff(shelf, places, asked, album)
    album.close()
    sys.excepthook = before
    for name in album.empty:
        log.error("%s was not drawn.", name)
    return 1 if album.empty or shelf.library is None else 0


def _sheets(asked: Asked) -> list[Sheets]:
    sheets = [Sheets(asked.out, "gray", gray)] if asked.gray else []
    sheets += [Sheets(asked.out, sight, seen_by(sight)) for sight in asked.sights]
    # A card is words alone: without them nothing is left to look at.
    return (
        [*sheets, Sheets(asked.out, "covered", covered, cards=False)] if asked.covered else sheets
    )


def _visit(shelf: Shelf, places: Places, asked: Asked, album: Album) -> None:
    kiosk = build(shelf, places.resources, QSize(*asked.size), today, asked.wishes)
    listen(kiosk)
    kiosk.window.show()
    kiosk.show()
    for shown in walked(kiosk, asked.settings, asked.slides):
        if album.lacks(shown, glance=asked.glance) or not (asked.brief or asked.glance):
            for page in islice(pages(kiosk), MOST_PAGES if asked.glance else None):
                application().processEvents()
                album.keep(kiosk.window, replace(shown, page=page))
    kiosk.window.hide()
    kiosk.window.deleteLater()


def walked(kiosk: Kiosk, settings: Settings, slides: Sequence[str] = ()) -> Iterator[Shown]:
    """Leads a kiosk through the tour: at each stop, what its window shows.

    Args:
        kiosk: on whose first screen nobody has been yet.
        settings: how much moves, how large words are, and where the bar stands.
        slides: the slides to stop on; none means all of them, and every other screen.
    """
    for stop in walk(kiosk.stages.library, settings, slides):
        _go(kiosk, stop)
        yield _shown(kiosk, stop)


def pages(kiosk: Kiosk) -> Iterator[int]:
    """Turns every page of what lies on top, and then back to the first."""
    page = 0
    try:
        while True:
            yield page
            turn = kiosk.window.turned(forward=True)
            if not isinstance(turn, TurnPage) or turn.page != page + 1:
                break
            kiosk.store.dispatch(turn)
            page = turn.page
    finally:
        if page:
            kiosk.store.dispatch(TurnPage(0))


def _staff(shelf: Shelf, places: Places, asked: Asked, album: Album) -> None:
    staff = staff_screen(shelf, places, QSize(*asked.size))
    staff.show()
    album.keep(staff, Shown("staff", "ask"))
    staff.hide()
    staff.deleteLater()


def _go(kiosk: Kiosk, stop: Stop) -> None:
    """Does what a visitor does at a stop, and lets the time of it pass."""
    store = kiosk.store
    if stop.actions:
        kiosk.skip(LOOK_SECONDS)
        store.follow(stop.actions)
    if stop.share:
        kiosk.skip(stop.share * left_to_run(store.session, store.plan) + LONGEST_STEP)
    kiosk.skip(stop.seconds)
    kiosk.ticker.arm(None)


def _shown(kiosk: Kiosk, stop: Stop) -> Shown:
    session, plan = kiosk.store.session, kiosk.store.plan
    screen = session.slide if session.screen is Screen.SLIDE else str(session.screen)
    left, text = left_to_run(session, plan), session.settings.text_size
    name, spoken = stop.name or screen, kiosk.window.language
    return Shown(name, stop.step, _over(session), left, text=text, language=spoken)


def _over(session: Session) -> str:
    """What lies over the screen."""
    if session.warned:
        return "idle"
    if session.helping:
        return "help"
    return str(session.card.card) if session.card else ""
