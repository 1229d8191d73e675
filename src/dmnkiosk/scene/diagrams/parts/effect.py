"""How strong a drug's effect is over two hours.

The shape of an average, drawn by hand; drug-effect course of docs/model.md.
"""

from itertools import pairwise

from dmnkiosk.motion.easing import clamp

MINUTES = 120.0
PEAK_MINUTES = 40.0
KNOTS = (
    (0.0, 0.0, 0.052),
    (10.0, 0.46, 0.036),
    (20.0, 0.73, 0.0195),
    (40.0, 1.0, 0.0),
    (60.0, 0.37, -0.025),
    (80.0, 0.14, -0.0062),
    (120.0, 0.02, -0.001),
)
"""Minutes since the drip began, the effect as a share of its peak, and its slope per minute."""


def effect_at(minutes: float) -> float:
    """The effect 0..1 on a smooth curve through the knots."""
    minutes = clamp(minutes, 0.0, MINUTES)
    start, end = next(pair for pair in pairwise(KNOTS) if minutes <= pair[1][0])
    width = end[0] - start[0]
    t = (minutes - start[0]) / width
    u = 1.0 - t
    return (
        start[1] * (1.0 + 2.0 * t) * u * u
        + start[2] * width * t * u * u
        + end[1] * t * t * (3.0 - 2.0 * t)
        - end[2] * width * t * t * u
    )
