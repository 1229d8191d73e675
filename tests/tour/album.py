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

DIAGONAL_INCHES = 24.0


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

    @property
    def sizes(self) -> Sizes:
        """Millimeters and type on the panel that was drawn for.

        Words of a drawing that large ones would crowd stand in the standard size.
        """
        density = density_of(self.glass.width, self.glass.height, DIAGONAL_INCHES)
        return Sizes(density, scale=min(self.scale, 1.0))


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


def album(out: Path) -> list[Picture]:
    """The pictures of a tour, in the order they were taken."""
    return [_picture(row) for row in json.loads((out / "tour.json").read_text("utf-8"))]


def take_tour(out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `dmnkiosk tour` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "dmnkiosk", "tour", "--out", str(out), *options],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def _picture(row: dict[str, Any]) -> Picture:
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
    return Picture(*named, *painted, *told, TextSize(row["text"]).scale, row["language"])
