"""Starts the application: full screen, or in a window, until it is stopped from outside."""

import gc
import logging
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from dmnkiosk.content.kiosk import PanelFile
from dmnkiosk.session.actions import Begin, GoTo
from dmnkiosk.shell.aloud import Aloud
from dmnkiosk.shell.audible import why_silent
from dmnkiosk.shell.build import Wishes, build, give_voice, listen
from dmnkiosk.shell.faults import catch_faults
from dmnkiosk.shell.glass import density, unsaid
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.mistakes import mistakes
from dmnkiosk.shell.narration import Narration
from dmnkiosk.shell.notices import cramped, notices
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.senses import Senses
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.signals import Stopper
from dmnkiosk.shell.ticker import today
from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.texts.interface import InterfaceFile, catalog_from
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.screens.staff import StaffScreen
from dmnkiosk.views.style import load_fonts
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

log = logging.getLogger(__name__)

CACHE_KILOBYTES = 128 * 1024
"""Room for the still anatomy of every panel, also on a large screen."""


@dataclass(frozen=True)
class Options:
    """How a kiosk starts.

    Attributes:
        windowed: in a window, for looking and for work on content.
        size: of that window in pixels; none is as large as the screen.
        start_at: a slide to begin with.
    """

    windowed: bool = False
    size: tuple[int, int] | None = None
    start_at: str = ""
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def on_desk(self) -> bool:
        """Whether it runs in a window that may be closed, not on a kiosk's glass."""
        return self.windowed or self.size is not None


def application() -> QApplication:
    """The Qt application, with nothing a visitor could use to get out of the kiosk."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0]])
    app.setApplicationName("dmnkiosk")
    app.setQuitOnLastWindowClosed(False)
    QPixmapCache.setCacheLimit(CACHE_KILOBYTES)
    return app


def run(places: Places, options: Options) -> int:
    """Runs until it is told to stop; returns the exit status."""
    shelf = stock(places, options.wishes.language if options.on_desk else "")
    wrong = mistakes(shelf, options.wishes, options.start_at) or no_display()
    if wrong:
        log.error("%s", wrong)
        return 2
    app = application()
    load_fonts(places.resources)
    for line in notices(shelf, today()):
        log.warning("%s", line)
    stopper = Stopper(app)
    window = _window(app, shelf, places, options)
    _present(window, options)
    gc.freeze()
    gc.enable()
    status = app.exec()
    stopper.forget()
    return status


def _window(app: QApplication, shelf: Shelf, places: Places, options: Options) -> QWidget:
    size = QSize(*options.size) if options.size else app.primaryScreen().size()
    for line in _glass(shelf.kiosk.panel, size):
        log.warning("%s", line)
    if shelf.library is None:
        screen = staff_screen(shelf, places, size)
        screen.closable = options.on_desk
        screen.closed.connect(app.quit)
        app.installEventFilter(Senses(screen))
        return screen
    kiosk = build(shelf, places.resources, size, today, options.wishes)
    senses = listen(kiosk)
    app.installEventFilter(senses)
    _speak(kiosk, senses, shelf, places)
    catch_faults(kiosk)
    kiosk.window.closable = options.on_desk
    kiosk.window.closed.connect(app.quit)
    _begin(kiosk, options)
    return kiosk.window


def _glass(panel: PanelFile, size: QSize) -> tuple[str, ...]:
    """What staff must know of the glass."""
    pixels = density(panel, size)
    sides = (size.width() / pixels, size.height() / pixels)
    return (*unsaid(panel), *cramped(*sides, panel.viewing_distance_mm))


def _speak(kiosk: Kiosk, senses: Senses, shelf: Shelf, places: Places) -> None:
    """Gives the kiosk a voice, or tells staff why it has none."""
    chosen, narration = shelf.kiosk.voice, Narration(places.narration)
    languages = kiosk.window.aloud.languages
    kiosk.troubles += why_silent(chosen, narration, languages)
    for line in kiosk.troubles:
        log.warning("%s", line)
    if chosen.offered and not kiosk.troubles:
        give_voice(kiosk, senses, Aloud(narration, chosen.names, kiosk.window))


def _begin(kiosk: Kiosk, options: Options) -> None:
    if options.start_at:
        kiosk.store.dispatch(Begin())
        kiosk.store.dispatch(GoTo(options.start_at))
    kiosk.ticker.elapsed()
    kiosk.show()


def no_display() -> str:
    """Why no window can be shown, or nothing; Qt itself would only abort."""
    named = any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if named or not sys.platform.startswith("linux"):
        return ""
    return "There is no display here; `make run` shows the kiosk on a private one."


def _present(window: QWidget, options: Options) -> None:
    if options.on_desk:
        window.show()
        return
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()


def staff_screen(shelf: Shelf, places: Places, size: QSize) -> StaffScreen:
    """Please ask staff: in the words of the bundled interface, because no other can be trusted."""
    words = bundled_words(places.resources)
    number = shelf.emergency_number(places)
    title, body = words.say("staff-title"), words.say("staff-body", emergency_number=number)
    distance = shelf.kiosk.panel.viewing_distance_mm
    return StaffScreen(title, body, Sizes(density(shelf.kiosk.panel, size), distance), size)


def bundled_words(resources: Path) -> Catalog:
    """The English interface that came with the program."""
    return catalog_from(check(read(resources / "interface", "en.yaml"), InterfaceFile))
