"""`dmnkiosk tour`: walks every screen as a visitor would, and keeps a picture of each."""

import html
import json
import logging
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.actions import Tick
from dmnkiosk.session.state import Screen
from dmnkiosk.shell.app import application, staff_screen
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.mistakes import mistakes
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.shelf import stock
from dmnkiosk.shell.ticker import today
from dmnkiosk.shell.walk import Stop, walk
from dmnkiosk.views.painted import controls_in, texts_in
from dmnkiosk.views.style import load_fonts

log = logging.getLogger(__name__)

STEP_SECONDS = 0.1
LONGEST_RUN_SECONDS = 90.0
FEWEST_COLORS = 8
"""A picture with fewer colors than this was not drawn."""

EVERY_PIXELS = 499
"""How far apart the pixels are that are looked at: near enough to meet the edges of letters."""


@dataclass
class Album:
    """The pictures of one tour.

    Attributes:
        out: the folder they are kept in.
        rows: what `tour.json` says of each.
        empty: the pictures that show nothing, and the faults that were met.
    """

    out: Path
    rows: list[dict[str, Any]] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)

    def keep(self, window: QWidget, slide: str, step: str) -> None:
        """Keeps a picture of the window as it is now."""
        name = f"{len(self.rows) + 1:02d}-{slide}-{step}.png"
        image = window.grab().toImage()
        points = range(0, image.width() * image.height(), EVERY_PIXELS)
        colors = {image.pixel(p % image.width(), p // image.width()) for p in points}
        texts = texts_in(window)
        if len(colors) < FEWEST_COLORS or not texts or not image.save(str(self.out / name)):
            self.empty.append(name)
        self.rows.append(
            {
                "picture": name,
                "slide": slide,
                "step": step,
                "size": [window.width(), window.height()],
                "texts": [
                    {"text": t.text, "rect": _box(t.rect), "room": _box(t.room), "px": t.pixel_size}
                    for t in texts
                ],
                "controls": [
                    {"name": c.name, "role": c.role, "rect": _box(c.rect), "inline": c.inline}
                    for c in controls_in(window)
                ],
            }
        )

    def fail(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Something raised while a picture was made: the tour has failed."""
        log.critical("A fault on the tour.", exc_info=(kind, error, trace))
        self.empty.append(str(error))

    def close(self) -> None:
        """Writes `tour.json` and the contact sheet."""
        report = json.dumps(self.rows, indent=1, ensure_ascii=False)
        (self.out / "tour.json").write_text(report, "utf-8")
        (self.out / "index.html").write_text("\n".join(self._sheet()), "utf-8")

    def _sheet(self) -> Iterator[str]:
        yield "<!doctype html><meta charset=utf-8><title>Tour</title>"
        yield "<style>body{font-family:sans-serif;display:flex;flex-wrap:wrap;gap:12px}"
        yield "figure{margin:0;width:420px}img{width:100%}</style>"
        for row in self.rows:
            name = html.escape(row["picture"])
            yield f"<figure><a href={name}><img src={name}></a>"
            yield f"<figcaption>{name}</figcaption></figure>"


def tour(places: Places, out: Path, size: tuple[int, int], language: str, theme: str) -> int:
    """Walks every screen; returns 0 only if all was drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shelf = stock(places)
    wrong = mistakes(shelf, Wishes(language, theme))
    if wrong:
        log.error("%s", wrong)
        return 2
    application()
    load_fonts(places.resources)
    out.mkdir(parents=True, exist_ok=True)
    album = Album(out)
    before, sys.excepthook = sys.excepthook, album.fail
    if shelf.library is not None:
        wishes = Wishes(language, theme)
        kiosk = build(shelf, places.resources, QSize(*size), today, wishes)
        listen(kiosk)
        _walk(kiosk, album)
        kiosk.window.hide()
        kiosk.window.deleteLater()
    staff = staff_screen(shelf, places)
    staff.resize(*size)
    staff.show()
    album.keep(staff, "staff", "ask")
    staff.hide()
    staff.deleteLater()
    album.close()
    sys.excepthook = before
    for name in album.empty:
        log.error("%s was not drawn.", name)
    return 1 if album.empty or shelf.library is None else 0


def _walk(kiosk: Kiosk, album: Album) -> None:
    kiosk.window.show()
    kiosk.show()
    for stop in walk(kiosk.stages.library):
        _go(kiosk, stop)
        session = kiosk.store.session
        on_slide = session.screen is Screen.SLIDE and not stop.name
        album.keep(
            kiosk.window, stop.name or (session.slide if on_slide else session.screen), stop.step
        )


def _go(kiosk: Kiosk, stop: Stop) -> None:
    for action in stop.actions:
        kiosk.store.dispatch(action)
    passed = 0.0
    while passed < (LONGEST_RUN_SECONDS if stop.to_end else stop.seconds):
        kiosk.store.dispatch(Tick(STEP_SECONDS))
        passed += STEP_SECONDS
        frame = kiosk.stages.frame(kiosk.store.session)
        if stop.to_end and (frame is None or not frame.running):
            break
    kiosk.ticker.arm(None)
    application().processEvents()


def _box(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.width(), rect.height()]
