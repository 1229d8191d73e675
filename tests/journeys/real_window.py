"""A kiosk in a real window that says, in one line of JSON, where the visitor is and what they see.

A line comes when the screen, the slide, or what lies over it changes, and once more when the slide
has been looked at for a moment. Run by test_real_window.py on a display of its own.
"""

import json
import sys
from datetime import date

from dmnkiosk.shell.app import application
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.faults import catch_faults
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.signals import Stopper
from dmnkiosk.views.painted import controls_in
from dmnkiosk.views.style import load_fonts
from tests.driver import TODAY, bundled_shelf

MOMENT_SECONDS = 0.6
"""Longer than the time in which a second tap is ignored."""


class Teller:
    """Tells of each change once."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk, self._told = kiosk, ""

    def tell(self) -> None:
        session, window = self._kiosk.store.session, self._kiosk.window
        where = {
            "screen": session.screen,
            "slide": session.slide,
            "helping": session.helping,
            "card": session.card.about if session.card else "",
            "looked": session.seconds >= MOMENT_SECONDS,
        }
        if (line := json.dumps(where)) == self._told:
            return
        self._told = line
        spots = {c.name: window.mapToGlobal(c.rect.center()).toTuple() for c in controls_in(window)}
        print(json.dumps({**where, "spots": spots}), flush=True)  # noqa: T201


def _today() -> date:
    return TODAY


def main() -> int:
    app = application()
    load_fonts(bundled())
    stopper = Stopper(app)
    size = app.primaryScreen().size()
    kiosk = build(bundled_shelf(), bundled(), size, _today, Wishes())
    app.installEventFilter(listen(kiosk))
    catch_faults(kiosk)
    teller = Teller(kiosk)
    kiosk.store.changed.connect(teller.tell)
    kiosk.show()
    kiosk.window.show()
    teller.tell()
    status = app.exec()
    stopper.forget()
    return status


if __name__ == "__main__":
    sys.exit(main())
