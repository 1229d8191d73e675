"""What a visitor set for the time of a visit: language, size of words, colors, motion, voice."""

from dataclasses import dataclass

from dmnkiosk.motion.level import Level
from dmnkiosk.themes.sizes import TextSize

SPEEDS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0)
"""How fast the voice reads: shares of its usual speed (VVSG 2.0, 7.1-K)."""

VOLUMES = (-30.0, -20.0, -10.0, 0.0, 10.0)
"""How loud it is, in decibels beside its usual loudness (VVSG 2.0, 7.1-K)."""

DWELLS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
"""Seconds that the marker stays on each control while it moves by itself."""

USUAL_SPEED, USUAL_VOLUME, USUAL_DWELL = SPEEDS.index(1.0), VOLUMES.index(0.0), DWELLS.index(2.0)


@dataclass(frozen=True)
class Settings:
    """What holds until the visit ends. What is none is as the kiosk begins.

    Attributes:
        language, theme: by id.
        text_size: how large words are.
        level: how much may move.
        listening: whether every new page is read aloud.
        speed: the place of the voice's speed in `SPEEDS`.
        volume: the place of its loudness in `VOLUMES`.
        low_reach: whether all controls stand in the lower part of the glass.
        scanning: whether the marker moves by itself, for those who have one switch.
        dwell: the place of its stay on each control in `DWELLS`.
    """

    language: str | None = None
    theme: str | None = None
    text_size: TextSize = TextSize.STANDARD
    level: Level | None = None
    listening: bool = False
    speed: int = USUAL_SPEED
    volume: int = USUAL_VOLUME
    low_reach: bool = False
    scanning: bool | None = None
    dwell: int = USUAL_DWELL


AS_IT_BEGINS = Settings()
"""Nothing was set yet."""
