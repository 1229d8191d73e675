"""Easing: how a share of time done becomes a share of way done. Both run from 0 to 1."""


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """The value, kept between low and high."""
    return min(max(value, low), high)


def smooth(progress: float) -> float:
    """Ease in and out with no jump of speed at either end (Perlin's smoother step)."""
    p = clamp(progress)
    return p * p * p * (p * (6.0 * p - 15.0) + 10.0)


def blend(start: float, end: float, progress: float) -> float:
    """The value at `progress` 0..1 of the straight way from start to end."""
    return start + (end - start) * progress
