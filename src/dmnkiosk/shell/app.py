"""Starts the application: full screen, or in a window, until it is stopped from outside."""

import logging
import sys
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from dmnkiosk.session.actions import GoTo
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.faults import catch_faults
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.notices import notices
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.signals import Stopper
from dmnkiosk.shell.ticker import today
from dmnkiosk.views.screens.staff import StaffScreen
from dmnkiosk.views.style import load_fonts

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
    shelf = stock(places)
    app = application()
    load_fonts(places.resources)
    for line in notices(shelf, today()):
        log.warning("%s", line)
    stopper = Stopper(app)
    size = QSize(*options.size) if options.size else app.primaryScreen().size()
    window: QWidget
    if shelf.library is None:
        window = staff_screen(shelf)
        window.resize(size)
    else:
        kiosk = build(shelf, places.resources, size, today(), options.wishes)
        window = kiosk.window
        app.installEventFilter(listen(kiosk))
        catch_faults(kiosk)
        _begin(kiosk, options)
    _present(window, options)
    status = app.exec()
    stopper.forget()
    return status


def _begin(kiosk: Kiosk, options: Options) -> None:
    if options.start_at:
        kiosk.store.dispatch(GoTo(options.start_at))
    kiosk.ticker.elapsed()
    kiosk.show()


def _present(window: QWidget, options: Options) -> None:
    if options.windowed or options.size:
        window.show()
        return
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()


def staff_screen(shelf: Shelf) -> StaffScreen:
    """Please ask staff: built in, because it stands when no content could be read."""
    number = shelf.kiosk.help.emergency_number
    return StaffScreen(
        "Please ask a staff member",
        "This screen is taking a short rest. You did nothing wrong. "
        f"If you need help now, tell any staff member or call {number}.",
    )
