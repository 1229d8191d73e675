"""How much may move: the visitor's choice, or the system's."""

from enum import StrEnum

GENTLE_PACE = 0.6
"""How fast time runs in a picture that moves gently, against real time."""


class Level(StrEnum):
    """How much may move.

    `full`: everything. `gentle`: slower, nothing drifts, no pulses run along links (WCAG 2.3.3).
    `still`: nothing moves; key frames are shown one after another, at the visitor's wish.
    """

    FULL = "full"
    GENTLE = "gentle"
    STILL = "still"

    @property
    def pace(self) -> float:
        """Seconds of a picture's clock in a real second; 0 when nothing moves."""
        return {Level.FULL: 1.0, Level.GENTLE: GENTLE_PACE, Level.STILL: 0.0}[self]

    @property
    def drifts(self) -> bool:
        """Whether what has no end may move: pulses, glow, sway, waves, noise."""
        return self is Level.FULL
