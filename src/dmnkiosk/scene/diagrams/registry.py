"""Every kind of diagram, by the name a deck calls it by."""

from collections.abc import Callable
from dataclasses import dataclass

from dmnkiosk.content.kinds import DiagramKind
from dmnkiosk.scene.diagrams import (
    coil,
    drift,
    drip_and_spray,
    gauges,
    glow,
    paths,
    sand_path,
    see_saw,
    signals,
    strange_curve,
    time_line,
    visits,
    wheel,
)
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.geometry import Box
from dmnkiosk.scene.marks import Mark


@dataclass(frozen=True)
class Diagram:
    """One kind of diagram.

    Attributes:
        draw: the marks of a moment, from back to front.
        extent: width and height in its own millimeters, when it stands alone; x grows to the
            right and y upward, and (0, 0) is at the lower left. Over a brain, a diagram draws in
            the view's millimeters instead.
        reach: what must be seen over a brain besides the view itself, in the view's millimeters.
        along: whether it is read along a line, and so from the right where words are.
        traced: whether it draws the signals of the last seconds.
        options: the settings it knows, by name.
        words: the keys of the words it draws.
        targets: the parts of it that can be tapped, by name.
    """

    draw: Callable[[Moment], tuple[Mark, ...]]
    extent: tuple[float, float]
    reach: Box | None = None
    along: bool = False
    traced: bool = False
    options: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


DIAGRAMS: dict[str, Diagram] = {
    "see-saw": Diagram(see_saw.draw, see_saw.EXTENT, words=("resting", "focus")),
    "signals": Diagram(
        signals.draw, signals.EXTENT, along=True, traced=True, words=("busier", "time")
    ),
    "glow": Diagram(glow.draw, glow.EXTENT),
    "time-line": Diagram(time_line.draw, time_line.EXTENT, along=True, words=time_line.KEYS),
    "sand-path": Diagram(sand_path.draw, sand_path.EXTENT, options=("mode", "state")),
    "gauges": Diagram(gauges.draw, gauges.EXTENT, words=gauges.KEYS),
    "wheel": Diagram(wheel.draw, wheel.EXTENT),
    "coil": Diagram(coil.draw, coil.EXTENT, coil.REACH, options=coil.OPTIONS),
    "visits": Diagram(visits.draw, visits.EXTENT, words=("week", "five-days", "visit")),
    "paths": Diagram(paths.draw, paths.EXTENT, along=True, targets=paths.NAMES),
    "drip-and-spray": Diagram(drip_and_spray.draw, drip_and_spray.EXTENT, words=("drip", "spray")),
    "strange-curve": Diagram(
        strange_curve.draw,
        strange_curve.EXTENT,
        along=True,
        options=("state",),
        words=("start", "forty-minutes", "two-hours"),
    ),
    "drift": Diagram(drift.draw, drift.EXTENT, options=("state",)),
}

KINDS = {
    kind: DiagramKind(frozenset(d.options), frozenset(d.words), frozenset(d.targets))
    for kind, d in DIAGRAMS.items()
}
"""What an author may say to each kind."""
