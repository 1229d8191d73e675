"""Flashes as WCAG 2.2 counts them (2.3.1, general flash and red flash), from colors over time."""

from collections.abc import Sequence

Color = tuple[float, float, float]
"""Linear red, green and blue, 0..1."""

GENERAL_STEP, DARKER_BELOW = 0.10, 0.80
RED_STEP, SATURATED = 20.0, 0.8


def between(ends: tuple[str, str], share: float) -> Color:
    """A color on the way from one to the other, mixed as a screen mixes them (not linear)."""
    mixed = []
    for i in (1, 3, 5):
        a, b = (int(color[i : i + 2], 16) / 255.0 for color in ends)
        part = a + (b - a) * share
        mixed.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return (mixed[0], mixed[1], mixed[2])


def luminance(color: Color) -> float:
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]


def general(times: Sequence[float], colors: Sequence[Color]) -> int:
    """The most general flashes in any second."""
    values = [luminance(color) for color in colors]
    swings = _swings(times, values, GENERAL_STEP)
    dark = [(start, end) for start, end, low in swings if low < DARKER_BELOW]
    return _most(dark)


def red(times: Sequence[float], colors: Sequence[Color]) -> int:
    """The most red flashes in any second."""
    values = [max(r - g - b, 0.0) * 320.0 for r, g, b in colors]
    is_red = [sum(c) > 0.0 and c[0] / sum(c) >= SATURATED for c in colors]
    swings = []
    for start, end, _ in _swings(times, values, RED_STEP):
        among = [r for when, r in zip(times, is_red, strict=True) if start <= when <= end]
        if any(among):
            swings.append((start, end))
    return _most(swings)


def _swings(
    times: Sequence[float], values: Sequence[float], step: float
) -> list[tuple[float, float, float]]:
    """Each change of at least a step from a turning point: when it began and ended, and its low."""
    found: list[tuple[float, float, float]] = []
    pivot = far = (times[0], values[0])
    way = 0
    for at in zip(times, values, strict=True):
        if (at[1] - far[1]) * way > 0.0 or (not way and abs(at[1] - pivot[1]) >= step):
            way, far = (1 if at[1] > pivot[1] else -1), at
        elif way and abs(at[1] - far[1]) >= step:
            found.append((pivot[0], far[0], min(pivot[1], far[1])))
            pivot, far, way = far, at, -way
    if way:
        found.append((pivot[0], far[0], min(pivot[1], far[1])))
    return found


def _most(swings: Sequence[tuple[float, float]]) -> int:
    """The most pairs of swings that end within one second."""
    ends = [end for _, end in swings]
    most = 0
    for first in range(len(ends)):
        within = [end for end in ends[first:] if end - ends[first] < 1.0]
        most = max(most, len(within) // 2)
    return most


def turns(values: Sequence[float], step: float) -> int:
    """How often a series changes its direction by at least a step."""
    return max(len(_swings(range(len(values)), values, step)) - 1, 0)
