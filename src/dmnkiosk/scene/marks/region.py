"""An area of the brain."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RegionMark:
    """An area, and how lit it is.

    Attributes:
        region: its id.
        role: the color role of its team.
        pattern: the pattern of its team, so that teams never differ by color alone.
        activity: 0 pale .. 1 fully lit.
        chosen: whether its card is open.
        glow: how far it answers a tap or a choice just now, 0..1, however lit it is.
    """

    region: str
    role: str
    pattern: str
    activity: float
    chosen: bool = False
    glow: float = 0.0
