"""What the visitor did on a slide, as a list of (second, name, value), and what follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dmnkiosk.content.figure import Figure
from dmnkiosk.motion.easing import blend, clamp, smooth

PROGRESS, PICK, LIT = "progress", "pick", "lit"
DRAG_SECONDS = 0.15
CHOICE_SECONDS = 2.5
"""A choice glides as slowly as the signals it stands for: blood flow answers in seconds."""

LIT_SECONDS = 2.0
LIGHT_SECONDS = 0.6
"""A choice's areas grow brighter in this time, and those of the one before pale again."""

SHORTEST_LEG_SECONDS = 0.5
"""No run turns more often than this, whatever its author wrote: one flash a second at most."""

REST_SECONDS = 2.0
"""How long a run that loops stands at its end before it begins again."""


@dataclass(frozen=True)
class Deed:
    """One thing the visitor did.

    Attributes:
        seconds: when, on the slide's own clock.
        name: `progress` (moved along the run), `pick` (made a choice), or `lit` (tapped an area).
        value: where to, or what.
        gliding: whether the run glides there slowly, as after a choice, or follows the finger.
    """

    seconds: float
    name: str
    value: float | str
    gliding: bool = False


Deeds = tuple[Deed, ...]


@dataclass(frozen=True)
class Run:
    """How a picture runs by itself: through the points of a path, in equal times.

    Attributes:
        asked_seconds: how long its author wants it to take in all.
        path: at least two points 0..1.
        loop: whether it begins again after its end.
        goes: whether it goes by itself, or stays at its first point until a visitor moves it.
    """

    asked_seconds: float
    path: tuple[float, ...] = (0.0, 1.0)
    loop: bool = False
    goes: bool = True

    @property
    def rests_after(self) -> float:
        """The second after which it stands still, if nobody touches it and it does not loop."""
        return self.seconds if self.goes else 0.0

    @cached_property
    def seconds(self) -> float:
        """How long the way takes in all."""
        return max(self.asked_seconds, SHORTEST_LEG_SECONDS * (len(self.path) - 1))

    def by_itself(self, seconds: float) -> float:
        """Where it is at a second when nobody touches it."""
        if not self.goes:
            return self.path[0]
        if self.loop:
            seconds = seconds % (self.seconds + REST_SECONDS)
        legs = len(self.path) - 1
        along = clamp(seconds / self.seconds) * legs
        leg = min(int(along), legs - 1)
        return blend(self.path[leg], self.path[leg + 1], smooth(along - leg))


def run_of(figure: Figure) -> Run:
    """How a picture runs by itself."""
    return Run(figure.seconds, figure.path, figure.loop, figure.runs)


def progress_at(run: Run, seconds: float, deeds: Deeds) -> float:
    """Where the run is: by itself at first, and where the visitor put it from then on."""
    moves = [d for d in deeds if d.name == PROGRESS and d.seconds <= seconds]
    if not moves:
        return run.by_itself(seconds)
    position = run.by_itself(moves[0].seconds)
    ends = [*(d.seconds for d in moves[1:]), seconds]
    for move, until in zip(moves, ends, strict=True):
        takes = CHOICE_SECONDS if move.gliding else DRAG_SECONDS
        way = smooth((until - move.seconds) / takes)
        position = blend(position, clamp(float(move.value)), way)
    return position


def still_after(run_seconds: float, deeds: Deeds) -> float:
    """The second from which the picture stands still: its run is over, and so is every answer."""
    last = run_seconds
    for deed in deeds:
        if deed.name == PROGRESS:
            last = deed.seconds + (CHOICE_SECONDS if deed.gliding else DRAG_SECONDS)
    return max([last, *(d.seconds + LIT_SECONDS for d in deeds if d.name != PROGRESS)])


@dataclass(frozen=True)
class Picked:
    """A choice, and the second on the slide's clock when it was made."""

    pick: str
    seconds: float


def picks_of(deeds: Deeds) -> tuple[Picked, ...]:
    """Every choice that was made, the first one first."""
    return tuple(Picked(str(d.value), d.seconds) for d in deeds if d.name == PICK)


Lights = Mapping[str, Sequence[str]]
"""Choice -> the areas that it lights."""


def lit_at(seconds: float, deeds: Deeds, region: str, lights: Lights | None = None) -> float:
    """How far an area answers just now, 0..1: up and down once in `LIT_SECONDS`.

    It answers a tap, and a choice that lights it.
    """
    glow = 0.0
    for deed in deeds:
        if _is_asked(deed, region, lights or {}) and seconds >= deed.seconds:
            share = clamp((seconds - deed.seconds) / LIT_SECONDS)
            glow = max(glow, smooth(2.0 * min(share, 1.0 - share)))
    return glow


def light_of(seconds: float, deeds: Deeds, region: str, lights: Lights) -> float:
    """How far the choice that holds lights an area, 0..1; it glides from choice to choice."""
    picks = [one for one in picks_of(deeds) if one.seconds <= seconds] if lights else []
    lit = 0.0
    ends = [*(one.seconds for one in picks[1:]), seconds]
    for one, until in zip(picks, ends, strict=False):
        goal = float(region in lights.get(one.pick, ()))
        lit = blend(lit, goal, smooth((until - one.seconds) / LIGHT_SECONDS))
    return lit


def last_lit(deeds: Deeds) -> str | None:
    """The area that was tapped last."""
    lit = [str(d.value) for d in deeds if d.name == LIT]
    return lit[-1] if lit else None


def _is_asked(deed: Deed, region: str, lights: Lights) -> bool:
    if deed.name == LIT:
        return deed.value == region
    return deed.name == PICK and region in lights.get(str(deed.value), ())
