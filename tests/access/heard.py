"""A kiosk in a real window for a screen reader; pictures come to rest at once.

It says on its standard output, in one line of JSON, where the focus is, whenever a key was taken.
Run by test_orca.py and test_tree.py on a display of its own.
"""

import json
import sys
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.state import Screen
from dmnkiosk.shell.app import application
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.faults import catch_faults
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.signals import Stopper
from dmnkiosk.views.places import Placed
from dmnkiosk.views.style import load_fonts
from tests.driver import TODAY, bundled_shelf

LATER, GLIDE = 120.0, 3.0
"""Seconds after which every run is over, and every motion that a visitor starts."""

MARK = Qt.Key.Key_F12
"""Struck after each other key: when it comes back, the other was taken."""


class Keys(QObject):
    """Tells of every key that was struck to mark the end of a step."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._rested: tuple[str, object] = ("", None)

    def rest(self) -> None:
        """The picture of a slide is as it will be when all motion is over."""
        store = self._kiosk.store
        session = store.session
        if session.screen is not Screen.SLIDE or (session.slide, session.rows) == self._rested:
            return
        self._rested = (session.slide, session.rows)
        seconds = max(session.seconds + GLIDE, LATER)
        store.session = replace(session, clocks={**session.clocks, session.slide: seconds})
        self._kiosk.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        marks = isinstance(event, QKeyEvent) and event.key() == MARK and watched.isWindowType()
        if marks and event.type() is QEvent.Type.KeyPress:
            session = self._kiosk.store.session
            where = {"screen": session.screen, "slide": session.slide, "at": self._at()}
            print(json.dumps(where), flush=True)  # noqa: T201
        return False

    def _at(self) -> str:
        """The name of what has the focus."""
        held: object = self._kiosk.window.focusWidget()
        now = held.place_now() if isinstance(held, Placed) else None
        if isinstance(held, Placed) and now is not None:
            return next(place.name for place in held.places() if place.key == now)
        return held.accessibleName() if isinstance(held, QWidget) else ""


def _today() -> date:
    return TODAY


def main() -> int:
    app = application()
    load_fonts(bundled())
    stopper = Stopper(app)
    size = app.primaryScreen().size()
    kiosk = build(bundled_shelf(), bundled(), size, _today, Wishes())
    keys = Keys(kiosk)
    kiosk.store.changed.connect(keys.rest)
    app.installEventFilter(listen(kiosk))
    app.installEventFilter(keys)
    catch_faults(kiosk)
    kiosk.show()
    kiosk.window.show()
    status = app.exec()
    stopper.forget()
    return status


if __name__ == "__main__":
    sys.exit(main())
