"""Nothing flashes: how often a light may turn, whatever a figure or a shaking finger asks for.

WCAG 2.3.1 allows three flashes in any second. A flash is a pair of opposing changes of a tenth of
the brightest luminance, or of a saturated red. Here any light may turn four times in a second,
which is two flashes, and a turn is counted from a far smaller change. A turn too many is held back
until it may be made; all else passes unchanged.

Drawings and labels have no light of their own to hold back. What moves them is calm before they are
drawn: a run turns at most once in half a second (`Run`), and key frames that would follow each
other faster than that are left out (`spaced`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dmnkiosk.content.figure import KeyFrame
from dmnkiosk.scene.controls import SHORTEST_LEG_SECONDS
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark

MOST_TURNS = 4
WINDOW_SECONDS = 1.0
SMALLEST_TURN = 0.02
"""Share of a light. Between black and full red, 0.02 is at most 0.05 of what a screen can shine
(the formula of sRGB is steepest at the top); 0.0625 of it makes half a red flash."""

Light = tuple[int, str]
"""The number of a panel, and an area, its glow or a link in it."""


@dataclass(frozen=True)
class Swing:
    """How one light swings.

    Attributes:
        value: what is shown of it.
        farthest: the farthest it has come in its direction.
        direction: 1 while it rises, -1 while it falls, 0 before it did either.
        turns: the seconds of its latest turns.
    """

    value: float
    farthest: float
    direction: int = 0
    turns: tuple[float, ...] = ()

    def after(self, wanted: float, seconds: float) -> "Swing":
        """The swing at a later second, when the figure wants this value."""
        if wanted == self.value == self.farthest:
            return self
        way = wanted - self.farthest
        direction = self.direction or (way > 0.0) - (way < 0.0)
        if way * direction >= 0.0:
            return Swing(wanted, wanted, direction, self.turns)
        if abs(way) < SMALLEST_TURN:
            return Swing(wanted, self.farthest, self.direction, self.turns)
        recent = tuple(turn for turn in self.turns if seconds - turn < WINDOW_SECONDS)
        if len(recent) < MOST_TURNS:
            return Swing(wanted, wanted, -direction, (*recent, seconds))
        held = self.farthest - direction * SMALLEST_TURN
        return Swing(held, self.farthest, self.direction, recent)


@dataclass(frozen=True)
class Calmed:
    """A frame that does not flash, and how each of its lights swings.

    Attributes:
        frame: what may be shown.
        swings: of each light that it shows.
        held: whether a light is held back, and must be asked for again.
    """

    frame: Frame
    swings: Mapping[Light, Swing] = field(default_factory=dict)
    held: bool = False


def calmed(frame: Frame, seconds: float, before: Calmed | None = None) -> Calmed:
    """The frame without flashes.

    Args:
        frame: what the figure asks for.
        seconds: real seconds, on a clock that never goes back.
        before: what was shown last; none for the first frame of a picture.
    """
    old = before.swings if before is not None else {}
    swings: dict[Light, Swing] = {}
    panels = tuple(
        replace(panel, marks=tuple(_held(index, m, seconds, old, swings) for m in panel.marks))
        for index, panel in enumerate(frame.panels)
    )
    return Calmed(replace(frame, panels=panels), swings, panels != frame.panels)


def spaced(run: tuple[KeyFrame, ...], leg_seconds: float) -> tuple[KeyFrame, ...]:
    """The key frames without those that would follow another one too fast.

    Args:
        run: in the order of `at`.
        leg_seconds: how long it takes from 0 to 1.
    """
    kept: list[KeyFrame] = []
    for frame in run:
        if not kept or (frame.at - kept[-1].at) * leg_seconds >= SHORTEST_LEG_SECONDS - 1e-9:
            kept.append(frame)
    return tuple(kept)


def _held(
    panel: int, mark: Mark, seconds: float, old: Mapping[Light, Swing], swings: dict[Light, Swing]
) -> Mark:
    if isinstance(mark, RegionMark):
        lit = _swung((panel, mark.region), mark.activity, seconds, old, swings)
        glow = _swung((panel, f"{mark.region} glow"), mark.glow, seconds, old, swings)
        same = (lit, glow) == (mark.activity, mark.glow)
        return mark if same else replace(mark, activity=lit, glow=glow)
    if isinstance(mark, LinkMark):
        shown = _swung((panel, mark.link), mark.strength, seconds, old, swings)
        return mark if shown == mark.strength else replace(mark, strength=shown)
    return mark


def _swung(
    light: Light,
    wanted: float,
    seconds: float,
    old: Mapping[Light, Swing],
    swings: dict[Light, Swing],
) -> float:
    swing = old[light].after(wanted, seconds) if light in old else Swing(wanted, wanted)
    swings[light] = swing
    return swing.value
