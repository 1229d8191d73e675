"""What the visitor did on a slide, as a list of (second, name, value), and what follows from it."""

from dataclasses import dataclass

from dmnkiosk.motion.easing import blend, clamp, smooth

PROGRESS, PICK, LIT = "progress", "pick", "lit"
DRAG_SECONDS = 0.15
CHOICE_SECONDS = 2.5
"""A choice glides as slowly as the signals it stands for: blood flow answers in seconds."""

LIT_SECONDS = 2.0
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
    """

    asked_seconds: float
    path: tuple[float, ...] = (0.0, 1.0)
    loop: bool = False

    @property
    def seconds(self) -> float:
        """How long it takes in all."""
        return max(self.asked_seconds, SHORTEST_LEG_SECONDS * (len(self.path) - 1))

    def by_itself(self, seconds: float) -> float:
        """Where it is at a second when nobody touches it."""
        if self.loop:
            seconds = seconds % (self.seconds + REST_SECONDS)
        legs = len(self.path) - 1
        along = clamp(seconds / self.seconds) * legs
        leg = min(int(along), legs - 1)
        return blend(self.path[leg], self.path[leg + 1], smooth(along - leg))


def progress_at(run: "Run", seconds: float, deeds: Deeds) -> float:
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
    """The second from which the run stands still."""
    last = run_seconds
    for deed in deeds:
        if deed.name == PROGRESS:
            last = deed.seconds + (CHOICE_SECONDS if deed.gliding else DRAG_SECONDS)
        elif deed.name == LIT:
            last = max(last, deed.seconds + LIT_SECONDS)
    return last


@dataclass(frozen=True)
class Picked:
    """A choice, and the second on the slide's clock when it was made."""

    pick: str
    seconds: float


def picks_of(deeds: Deeds) -> tuple[Picked, ...]:
    """Every choice that was made, the first one first."""
    return tuple(Picked(str(d.value), d.seconds) for d in deeds if d.name == PICK)


def picked(deeds: Deeds) -> str | None:
    """The choice that holds now."""
    picks = picks_of(deeds)
    return picks[-1].pick if picks else None


def lit_at(seconds: float, deeds: Deeds, region: str) -> float:
    """How far a tapped area glows just now, 0..1: up and down once in `LIT_SECONDS`."""
    glow = 0.0
    for deed in deeds:
        if deed.name == LIT and deed.value == region and seconds >= deed.seconds:
            share = clamp((seconds - deed.seconds) / LIT_SECONDS)
            glow = max(glow, smooth(2.0 * min(share, 1.0 - share)))
    return glow


def last_lit(deeds: Deeds) -> str | None:
    """The area that was tapped last."""
    lit = [str(d.value) for d in deeds if d.name == LIT]
    return lit[-1] if lit else None
