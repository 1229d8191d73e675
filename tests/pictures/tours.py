"""The tour in each theme, walked once for all that is measured in its pictures."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.library import Library
from dmnkiosk.session.settings import AS_IT_BEGINS
from dmnkiosk.shell.album import Album
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.tour import walked
from dmnkiosk.themes.sizes import Sizes
from tests.conftest import SWEEP
from tests.driver import bundled_shelf, load_fonts_once
from tests.house.places import ROOT
from tests.pictures.glass import Glass
from tests.sample import chance

TODAY = date(2026, 12, 1)
SIZE = QSize(1920, 1080)
EACH = 4
"""Of a sample, each theme takes every fourth slide, so that all of them together take all."""


def themes() -> list[str]:
    """The themes, in the order in which they are offered."""
    return list(library().themes)


def library() -> Library:
    """The content of the project."""
    found = bundled_shelf().library
    assert found is not None
    return found


def glasses(theme: str) -> Iterator[Glass]:
    """The tour in one theme: of the whole sweep all pictures, of a sample some of them."""
    kiosk = kiosk_in(theme)
    try:
        for slides in _ways(theme):
            yield from _walked(kiosk, slides)
    finally:
        close(kiosk)


def kiosk_in(theme: str, size: QSize = SIZE) -> Kiosk:
    """A kiosk of its own that is shown."""
    assert QApplication.instance() is not None
    load_fonts_once()
    kiosk = build(bundled_shelf(), bundled(), size, lambda: TODAY, Wishes(theme=theme))
    listen(kiosk)
    kiosk.window.show()
    kiosk.show()
    kiosk.ticker.arm(None)
    return kiosk


def close(kiosk: Kiosk) -> None:
    """Lets go of a kiosk."""
    kiosk.window.hide()
    kiosk.window.deleteLater()
    QCoreApplication.processEvents()


def sizes_of(kiosk: Kiosk) -> Sizes:
    """Millimeters and type on its glass."""
    return kiosk.window._showing.style.sizes


def _ways(theme: str) -> list[tuple[str, ...]]:
    """The whole way; of a sample, of all that is no slide, and then some slides."""
    if SWEEP == "whole":
        return [()]
    order = library().order()
    first = (chance() + themes().index(theme)) % EACH
    return [(), tuple(order[first::EACH])]


def _walked(kiosk: Kiosk, slides: tuple[str, ...]) -> Iterator[Glass]:
    brief, order = Album(ROOT), library().order()
    for shown in walked(kiosk, AS_IT_BEGINS, slides):
        sampled = SWEEP == "whole" or bool(slides) or shown.slide not in order
        if not sampled or not brief.lacks(shown):
            continue
        brief.rows.append({"over": shown.over})
        QCoreApplication.processEvents()
        style = kiosk.window._showing.style
        yield Glass(f"{shown.slide}-{shown.step}", kiosk.window, style)
