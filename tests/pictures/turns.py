"""Flashes as WCAG 2.2 counts them (2.3.1 and 2.3.2), at every place of pictures over time.

Pictures are linear red, green and blue, 0..1: height x width x 3.
"""

from collections import deque

import numpy as np
import numpy.typing as npt

from tests.pictures.pixels import Numbers, Truths
from tests.scene.flashes import DARKER_BELOW, GENERAL_STEP, RED_STEP, SATURATED

Part = tuple[slice, slice]
WHOLE: Part = (slice(None), slice(None))
"""Some rows and columns of a picture, and all of them."""

Counts = npt.NDArray[np.int16]

SECOND = 1.0
UCS_STEP = 0.2
"""Distance in the CIE 1976 UCS diagram that a red flash has (WCAG 2.2)."""

ACROSS = 0.05
"""A change of u' that is looked at; red lies so far out along u' that all red flashes change it."""

GRAY = (0.1978, 0.4683)
"""Where white lies in the diagram; black has no place of its own, and gets this one."""


class Turns:
    """One number for each place, and when it last turned by at least a step."""

    def __init__(self, first: Numbers, step: float) -> None:
        self._step, self._way = step, np.zeros(first.shape, np.int8)
        self.pivot, self.far = first.copy(), first.copy()

    def after(self, now: Numbers, at: Part = WHOLE) -> Truths:
        """The places of a part in which a change against the one before just comes to a step."""
        way, pivot, far = self._way[at], self.pivot[at], self.far[at]
        begun = (way == 0) & (np.abs(now - pivot) >= self._step)
        way[begun] = np.sign(now - pivot)[begun]
        ahead = (now - far) * way > 0.0
        far[ahead] = now[ahead]
        turned: Truths = (way != 0) & ~ahead & (np.abs(now - far) >= self._step)
        pivot[turned], far[turned] = far[turned], now[turned]
        way[turned] *= -1
        reached: Truths = begun | turned
        return reached


class InASecond:
    """How many changes each place made within the latest second."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.count: Counts = np.zeros(shape, np.int16)
        self._kept: deque[tuple[float, Part, Truths]] = deque()

    def add(self, seconds: float, changed: Truths, at: Part) -> None:
        """Takes the changes of a part; a second later they are forgotten."""
        while self._kept and seconds - self._kept[0][0] >= SECOND - 1e-9:
            _, old, gone = self._kept.popleft()
            self.count[old] -= gone
        if changed.any():
            self._kept.append((seconds, at, changed))
            self.count[at] += changed

    @property
    def flashes(self) -> Counts:
        """Pairs of opposing changes."""
        return self.count // 2


class General:
    """General flashes: luminance turns by a tenth of what a screen can shine."""

    def __init__(self, first: Numbers) -> None:
        self._light = Turns(luminance(first), GENERAL_STEP)
        self.seen = InASecond(first.shape[:2])

    def add(self, seconds: float, light: Numbers, at: Part = WHOLE) -> None:
        """Takes the linear light of a part at a moment."""
        now = luminance(light)
        reached = self._light.after(now, at)
        dark = np.minimum(self._light.pivot[at], now) < DARKER_BELOW
        self.seen.add(seconds, reached & dark, at)


class Red:
    """Red flashes by the formula of WCAG 2.0 and 2.1."""

    def __init__(self, first: Numbers) -> None:
        self._red = Turns(_redness(first), RED_STEP)
        self._pivot, self._last = _saturated(first), _saturated(first)
        self.seen = InASecond(first.shape[:2])

    def add(self, seconds: float, light: Numbers, at: Part = WHOLE) -> None:
        """Takes the linear light of a part at a moment."""
        reached, now = self._red.after(_redness(light), at), _saturated(light)
        pivot, last = self._pivot[at], self._last[at]
        # Between two turns a place was red if it was at either end of the change.
        self.seen.add(seconds, reached & (pivot | last | now), at)
        pivot[reached] = last[reached]
        last[...] = now


class RedUcs:
    """Red flashes by the definition of WCAG 2.2 (ISO 9241-391)."""

    def __init__(self, first: Numbers) -> None:
        u, self._last_v = _ucs(first)
        self._u = Turns(u, ACROSS)
        self._last = _saturated(first)
        self._pivot, self._pivot_v = self._last.copy(), self._last_v.copy()
        self._counted = np.zeros(first.shape[:2], np.bool_)
        self.seen = InASecond(first.shape[:2])

    def add(self, seconds: float, light: Numbers, at: Part = WHOLE) -> None:
        """Takes the linear light of a part at a moment."""
        (u, v), now = _ucs(light), _saturated(light)
        reached = self._u.after(u, at)
        pivot, pivot_v, counted = self._pivot[at], self._pivot_v[at], self._counted[at]
        pivot[reached], pivot_v[reached] = self._last[at][reached], self._last_v[at][reached]
        counted[reached] = False
        away = np.hypot(u - self._u.pivot[at], v - pivot_v) > UCS_STEP
        red = away & (now | pivot) & ~counted
        counted |= red
        self.seen.add(seconds, red, at)
        self._last[at], self._last_v[at] = now, v


def luminance(light: Numbers) -> Numbers:
    """Relative luminance of linear red, green and blue along the last axis."""
    return np.asarray(light @ np.array([0.2126, 0.7152, 0.0722]))


def _redness(light: Numbers) -> Numbers:
    red, green, blue = (light[..., part] for part in range(3))
    return np.asarray(np.maximum(red - green - blue, 0.0) * 320.0)


def _saturated(light: Numbers) -> Truths:
    total = light.sum(axis=-1)
    red: Truths = (total > 0.0) & (light[..., 0] >= SATURATED * total)
    return red


def _ucs(light: Numbers) -> tuple[Numbers, Numbers]:
    """u' and v' of each pixel (sRGB with its white D65)."""
    red, green, blue = (light[..., part] for part in range(3))
    x = 0.4124 * red + 0.3576 * green + 0.1805 * blue
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = 0.0193 * red + 0.1192 * green + 0.9505 * blue
    whole = x + 15.0 * y + 3.0 * z
    dark = whole <= 0.0
    safe = np.where(dark, 1.0, whole)
    return np.where(dark, GRAY[0], 4.0 * x / safe), np.where(dark, GRAY[1], 9.0 * y / safe)
