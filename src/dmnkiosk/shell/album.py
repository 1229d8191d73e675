"""The pictures of a tour: the files, what was painted on each, and the pages to look at them."""

import html
import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from dmnkiosk.shell.sheets import Sheets
from dmnkiosk.themes.sizes import TextSize
from dmnkiosk.views.painted import PaintedText, controls_in, texts_in

log = logging.getLogger(__name__)

FEWEST_COLORS = 8
"""A picture with fewer colors than this was not drawn."""

EVERY_PIXELS = 499
"""How far apart the pixels are that are looked at: near enough to meet the edges of letters."""

PNG_QUALITY = 70
"""Files a fifth larger than the smallest, written in two thirds of the time."""


@dataclass(frozen=True)
class Shown:
    """What one picture shows.

    Attributes:
        slide: the slide or the screen.
        step: what the visitor just did.
        over: what lies over it: a kind of card, help or the idle question.
        left: seconds until the motion that the visitor started comes to rest.
        page: which page of it, where words need several; 0 is the first.
        text: how large words are.
        language: which one they are in, by its tag.
    """

    slide: str
    step: str
    over: str = ""
    left: float = 0.0
    page: int = 0
    text: str = TextSize.STANDARD
    language: str = "en"


@dataclass
class Album:
    """The pictures of one tour.

    Attributes:
        out: the folder they are kept in.
        sheets: the contact sheets that are made of them.
        rows: what `tour.json` says of each.
        empty: the pictures that show nothing, and the faults that were met.
    """

    out: Path
    sheets: Sequence[Sheets] = ()
    rows: list[dict[str, Any]] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)

    def lacks(self, shown: Shown, *, glance: bool = False) -> bool:
        """Whether even a brief tour needs this picture.

        It leaves out middles, what was to be seen before a card was opened, and all cards of a
        kind but the first. At a glance, a slide shows but one picture of each kind of step too.
        """
        if shown.over:
            return all(row["over"] != shown.over for row in self.rows)
        again = shown.step.startswith("after-") or shown.step.endswith("closed")
        if again or shown.step.endswith("middle"):
            return False
        if not glance:
            return True
        kinds = {(row["slide"], _kind(row["step"])) for row in self.rows if not row["over"]}
        return (shown.slide, _kind(shown.step)) not in kinds

    def keep(self, window: QWidget, shown: Shown) -> None:
        """Keeps a picture of the window as it is now."""
        page = f"-page-{shown.page + 1}" if shown.page else ""
        name = f"{len(self.rows) + 1:03d}-{shown.slide}-{shown.step}{page}.png"
        image, texts = window.grab().toImage(), texts_in(window)
        saved = image.save(str(self.out / name), quality=PNG_QUALITY)
        if not saved or not (texts or controls_in(window)) or not _drawn(image):
            self.empty.append(name)
        for sheets in self.sheets:
            if shown.over and not sheets.cards:
                continue
            sheets.add(image, name, [text.rect for text in texts])
        self.rows.append({"picture": name} | asdict(shown) | _painted(window, texts))

    def fail(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Something raised while a picture was made: the tour has failed."""
        log.critical("A fault on the tour.", exc_info=(kind, error, trace))
        self.empty.append(str(error))

    def close(self) -> None:
        """Writes `tour.json`, the contact sheets, and the page with all of them."""
        for sheets in self.sheets:
            sheets.close()
        report = json.dumps(self.rows, indent=1, ensure_ascii=False)
        (self.out / "tour.json").write_text(report, "utf-8")
        (self.out / "index.html").write_text("\n".join(self._page()), "utf-8")

    def _page(self) -> Iterator[str]:
        yield "<!doctype html><meta charset=utf-8><title>Tour</title>"
        yield "<style>body{font-family:sans-serif;display:flex;flex-wrap:wrap;gap:12px}"
        yield "figure{margin:0;width:420px}img{width:100%}</style>"
        sheets = [name for each in self.sheets for name in each.files]
        for name in map(html.escape, (*sheets, *(row["picture"] for row in self.rows))):
            yield f"<figure><a href={name}><img src={name}></a>"
            yield f"<figcaption>{name}</figcaption></figure>"


def _kind(step: str) -> str:
    """What is done at a step: its name goes on with what it is done to."""
    return step.partition("-")[0]


def _drawn(image: QImage) -> bool:
    points = range(0, image.width() * image.height(), EVERY_PIXELS)
    colors = {image.pixel(p % image.width(), p // image.width()) for p in points}
    return len(colors) >= FEWEST_COLORS


def _painted(window: QWidget, texts: Sequence[PaintedText]) -> dict[str, Any]:
    return {
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


def _box(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.width(), rect.height()]
