"""A soft glow that drifts across the side view, in that view's millimeters."""

import math

from dmnkiosk.motion.easing import smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import soft_disc
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark

EXTENT = (192.0, 174.0)
BRIGHTEST = 0.25
DRIFTS = (
    ((30.0, 22.0), 26.0, 31.0, 0.0),
    ((-24.0, 36.0), 28.0, 37.0, 2.1),
    ((-62.0, 12.0), 25.0, 29.0, 4.2),
)
"""For each glow: middle of its way, radius in millimeters, seconds for a round, where it starts."""

REACH: Point = (13.0, 8.0)


def draw(moment: Moment) -> tuple[Mark, ...]:
    """Three glows that fade out toward the end of the run."""
    seen = BRIGHTEST * (1.0 - smooth(moment.progress))
    return tuple(
        mark
        for middle, radius, round_seconds, start in DRIFTS
        for mark in soft_disc(
            _drifted(middle, moment.drifting / round_seconds, start), radius, "pulse", seen
        )
    )


def _drifted(middle: Point, rounds: float, start: float) -> Point:
    angle = 2.0 * math.pi * rounds + start
    return (
        middle[0] + REACH[0] * math.cos(angle),
        middle[1] + REACH[1] * math.sin(2.0 * angle + start),
    )
