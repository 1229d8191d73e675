"""Pulses: what moves along a link, slow enough to follow with the eye."""

import math

PULSES = 4
PULSE_SECONDS = 14.0
"""One pulse takes this long from end to end: 20 to 30 pixels a second at 1080p."""

ROCK_SECONDS = 5.0


def pulses_at(link: str, seconds: float) -> tuple[float, ...]:
    """Where a link's pulses are, each 0..1 along it. Links do not beat in step."""
    offset = sum(link.encode()) % 97 / 97.0
    lead = (seconds / PULSE_SECONDS + offset) % 1.0
    return tuple((lead + i / PULSES) % 1.0 for i in range(PULSES))


def tilt_at(seconds: float) -> float:
    """How a see-saw link rocks, -1..1."""
    return math.sin(2.0 * math.pi * seconds / ROCK_SECONDS)
