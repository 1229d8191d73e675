"""What is seen in a theme: the contrast of all that must stand out, and what it must be."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dmnkiosk.themes.contrast import LIMITS, Part, allowed
from tests.pictures import edges, tours
from tests.pictures.glass import Glass
from tests.pictures.words import measured

ROUNDING = 0.02
"""Of a contrast: colors of a pixel are whole numbers."""


@dataclass(frozen=True)
class Seen:
    """One thing in one picture.

    Attributes:
        kind: `words`, `control`, `area`, `link`, `badge` or `sample`.
        what: its name, and how it looks.
        contrast: what was measured.
        least, most: what it may be.
    """

    picture: str
    kind: str
    what: str
    contrast: float
    least: float
    most: float = 21.0

    @property
    def is_off(self) -> bool:
        """Whether it has too little contrast, or too much."""
        low, high = self.least * (1.0 - ROUNDING), self.most * (1.0 + ROUNDING)
        return not low <= self.contrast <= high

    def __str__(self) -> str:
        return f"{self.picture}: {self.kind} {self.what}: {self.contrast:.2f}, not {self.least:g}"


@cache
def seen_in(theme: str) -> tuple[Seen, ...]:
    """All that was seen on a tour in a theme."""
    return tuple(seen for glass in tours.glasses(theme) for seen in _on(glass))


def _on(glass: Glass) -> Iterator[Seen]:
    yield from _words(glass)
    yield from _controls(glass)
    yield from _areas(glass)
    yield from _links(glass)
    yield from _badges(glass)


def _words(glass: Glass) -> Iterator[Seen]:
    kind = glass.style.theme.kind
    for text in glass.texts:
        found = measured(glass.pixels, text.rect & text.room, text.pixel_size)
        if found is not None:
            least, most = allowed(kind, Part.WORDS, found.words, found.ground)
            what = f"{text.text[:40]!r} {found.words} on {found.ground}"
            yield Seen(glass.name, "words", what, found.contrast, least, most)


def _controls(glass: Glass) -> Iterator[Seen]:
    for control in glass.controls:
        what = f"{control.role} {control.name!r}"
        if control.role == "slider":
            has = edges.of_sample(glass.pixels, control.rect)
        else:
            has = edges.of_control(glass.light, control.rect)
        yield Seen(glass.name, "control", what, has, EDGE)


def _areas(glass: Glass) -> Iterator[Seen]:
    for item, shape, solid in glass.regions():
        assert item._mark is not None
        free = glass.free(item)
        has = edges.of_outline(glass.light, shape, glass.half_line, free, dashed=not solid)
        if has is not None:
            what = f"{item._mark.region} {item._mark.activity:.2f}"
            yield Seen(glass.name, "area", what, has, EDGE)


def _links(glass: Glass) -> Iterator[Seen]:
    for item, parts, half in glass.links():
        assert item._mark is not None
        has = edges.of_line(glass.light, parts, half, glass.free(item))
        if has is not None:
            yield Seen(glass.name, "link", item._mark.link, has, EDGE)


def _badges(glass: Glass) -> Iterator[Seen]:
    for link, box in glass.badges():
        inner = box.adjusted(*(sign * box.width() // 4 for sign in (1, 1, -1, -1)))
        found = measured(glass.pixels, inner, inner.height())
        assert found is not None, f"{glass.name}: the badge of {link} is empty"
        least, most = allowed(glass.style.theme.kind, Part.WORDS, found.words, found.ground)
        what = f"of {link} {found.words} on {found.ground}"
        yield Seen(glass.name, "badge", what, found.contrast, least, most)
    for kind, box in glass.samples():
        yield Seen(glass.name, "sample", kind, edges.of_sample(glass.pixels, box), EDGE)


EDGE = min(limits.edge for limits in LIMITS.values())
"""What every edge must have, in any theme (WCAG 2.2, 1.4.11)."""
