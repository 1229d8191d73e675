"""Builds a kiosk from a shelf of content: the one place where all parts meet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize

from dmnkiosk.session.state import Session
from dmnkiosk.shell.glass import density
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.notices import urgent
from dmnkiosk.shell.reader import Reader
from dmnkiosk.shell.reduced_motion import first_level
from dmnkiosk.shell.senses import Senses
from dmnkiosk.shell.shelf import Shelf
from dmnkiosk.shell.stages import plan_of
from dmnkiosk.shell.stages_by_language import StagesByLanguage
from dmnkiosk.shell.store import Store
from dmnkiosk.shell.ticker import Ticker
from dmnkiosk.shell.voice import Voice
from dmnkiosk.shell.wiring import wire, wire_voice
from dmnkiosk.themes.scripts import script_of
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.access.factory import install
from dmnkiosk.views.showing import Showing
from dmnkiosk.views.style import Style
from dmnkiosk.views.window import Window


@dataclass(frozen=True)
class Wishes:
    """What the command line asks of a kiosk; empty means as `kiosk.yaml` says."""

    language: str = ""
    theme: str = ""


def build(
    shelf: Shelf, resources: Path, size: QSize, today: Callable[[], date], wishes: Wishes
) -> Kiosk:
    """A kiosk whose window has a size; it is not shown yet. It asks `today` whenever a day counts.

    Raises:
        KeyError: there is no such language or theme.
    """
    library, kiosk = shelf.library, shelf.kiosk
    assert library is not None, "asked only when there is content"
    language = library.languages[wishes.language or kiosk.language]
    theme = library.themes[wishes.theme or kiosk.theme]
    spoken, shorter = language.interface, min(size.width(), size.height())
    script = script_of(spoken.name, spoken.from_right)
    pixels, distance = density(kiosk.panel, size), kiosk.panel.viewing_distance_mm
    sizes = Sizes(pixels, distance, shorter=shorter, script=script)
    style = Style(theme, sizes, resources)
    level = first_level(kiosk.motion)
    plan = plan_of(library, kiosk.idle.ask_after_seconds, kiosk.idle.answer_seconds, level)

    def mark() -> str:
        told = [*urgent(shelf, today()), *made.troubles]
        return language.interface.say("staff-mark", n=len(told)) if told else ""

    showing = Showing(library, language, style, kiosk, plan, mark, today)
    plan = replace(plan, languages=frozenset(showing.languages), scanning=kiosk.scanning)
    install()
    window = Window(replace(showing, plan=plan))
    window.resize(size)
    store = Store(plan, Session(), window)
    made = Kiosk(store, StagesByLanguage(library, language, level), window, Ticker(window), window)
    made.keys = kiosk.keys
    return made


def give_voice(kiosk: Kiosk, senses: Senses, voice: Voice) -> Reader:
    """Lets a kiosk read aloud."""
    reader = Reader(kiosk.window, voice, kiosk.window)
    kiosk.window.offer_voice(True)
    wire_voice(kiosk, senses, reader)
    return reader


def listen(kiosk: Kiosk) -> Senses:
    """Wires a kiosk, and gives it its senses; the caller installs them on the application."""
    senses = Senses(kiosk.window, kiosk.keys, kiosk.window.scans)
    wire(kiosk, senses)
    return senses
