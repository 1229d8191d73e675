"""What `dmnkiosk tour` wrote about its pictures, as values."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.content.pseudo import in_pseudo
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.themes.sizes import Sizes, TextSize, density_of
from tests.house.places import ROOT


@dataclass(frozen=True)
class Panel:
    """The glass that a tour is drawn for.

    Attributes:
        width, height: in pixels.
        inches: its diagonal.
        distance: millimeters from the eye to it.
        ratio: pixels of the display for each of them.
    """

    width: int = 1920
    height: int = 1080
    inches: float = 24.0
    distance: float = 500.0
    ratio: int = 1

    @property
    def size(self) -> str:
        """Its size, as the command line takes it."""
        return f"{self.width}x{self.height}"

    def __str__(self) -> str:
        return f"{self.inches:g} inch {self.size}@{self.ratio}, {self.distance:g} mm"


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels; `right` and `bottom` lie just outside it."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height

    def leaves(self, other: "Box") -> int:
        """How many pixels of this one stand outside the other, at the worst side."""
        sides = (
            other.left - self.left,
            other.top - self.top,
            self.right - other.right,
            self.bottom - other.bottom,
        )
        return max(sides)

    def away_from(self, other: "Box") -> int:
        """Pixels between two boxes; less than 0 is how deep they overlap."""
        across = max(other.left - self.right, self.left - other.right)
        down = max(other.top - self.bottom, self.top - other.bottom)
        return max(across, down)

    def __str__(self) -> str:
        return f"[{self.left},{self.top} {self.width}x{self.height}]"


@dataclass(frozen=True)
class Text:
    """Words on the glass, and the room that they have."""

    words: str
    box: Box
    room: Box
    pixels: int

    def __str__(self) -> str:
        words = self.words if len(self.words) <= 60 else f"{self.words[:57]}..."
        return f"{words!r} {self.box}"


@dataclass(frozen=True)
class Control:
    """What can be touched."""

    name: str
    role: str
    box: Box
    inline: bool

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} {self.box}"


@dataclass(frozen=True)
class Picture:
    """One picture of a tour.

    Attributes:
        over: what lies over the screen: a kind of card, help or the idle question.
        left: seconds until the motion that the visitor started comes to rest.
        page: which page of it, where words need several.
        scale: of its words.
        language: of its words, by tag.
        panel: what it was drawn for.
    """

    name: str
    slide: str
    step: str
    glass: Box
    texts: tuple[Text, ...]
    controls: tuple[Control, ...]
    over: str = ""
    left: float = 0.0
    page: int = 0
    scale: float = 1.0
    language: str = "en"
    panel: Panel = Panel()

    @property
    def sizes(self) -> Sizes:
        """Millimeters and type on the panel that was drawn for.

        Words of a drawing that large ones would crowd stand in the standard size.
        """
        density = density_of(self.glass.width, self.glass.height, self.panel.inches)
        return Sizes(density, self.panel.distance, scale=min(self.scale, 1.0))


@cache
def spoken(language: str) -> Catalog:
    """The words of the interface in a language, also in one that is made for tests."""
    return library_in(language).languages[language].interface


@cache
def library_in(language: str) -> Library:
    """The content in one language."""
    return in_pseudo(bundled_library(), language)


@cache
def bundled_library() -> Library:
    """The content of the project, read once."""
    return load(ROOT / "resources", KINDS)


def album(out: Path, panel: Panel | None = None) -> list[Picture]:
    """The pictures of a tour, in the order they were taken."""
    rows = json.loads((out / "tour.json").read_text("utf-8"))
    return [_picture(row, panel or Panel()) for row in rows]


def take_tour(
    out: Path, *options: str, panel: Panel | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `dmnkiosk tour` in a process of its own."""
    ratio = {"QT_SCALE_FACTOR": str(panel.ratio)} if panel else {}
    if panel is not None:
        options = (*options, "--size", panel.size, "--config", str(_settings(out, panel)))
    return subprocess.run(
        [sys.executable, "-m", "dmnkiosk", "tour", "--out", str(out), *options],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | ratio,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def _settings(out: Path, panel: Panel) -> Path:
    """The bundled `kiosk.yaml`, for another panel."""
    lines = (ROOT / "resources" / "kiosk.yaml").read_text("utf-8")
    lines = lines.replace("inches: 24", f"inches: {panel.inches:g}")
    lines = lines.replace("distance_mm: 500", f"distance_mm: {panel.distance:g}")
    out.mkdir(parents=True, exist_ok=True)
    file = out / "kiosk.yaml"
    file.write_text(lines, "utf-8")
    return file


def _picture(row: dict[str, Any], panel: Panel) -> Picture:
    texts = [
        Text(t["text"], Box(*t["rect"]), Box(*t["room"]), t["px"])
        for t in row["texts"]
        if t["text"]
    ]
    controls = [
        Control(c["name"], c["role"], Box(*c["rect"]), c["inline"]) for c in row["controls"]
    ]
    glass = Box(0, 0, *row["size"])
    painted = (glass, tuple(texts), tuple(controls))
    named = (row["picture"], row["slide"], row["step"])
    told = (row["over"], row["left"], row["page"])
    return Picture(*named, *painted, *told, TextSize(row["text"]).scale, row["language"], panel)
