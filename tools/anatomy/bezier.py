"""Fit closed curves with cubic Bezier pieces (least squares, after Schneider 1990)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from tools.anatomy.arrays import Floats

SPACING = 0.15  # mm between the samples that are fitted
REACH = 5  # samples on either side that define a tangent


class _Samples(NamedTuple):
    points: Floats  # (n, 2) mm
    tangents: Floats  # (n, 2) unit vectors


def fit_closed(points: Floats, tolerance: float) -> Floats:
    """Cubics (k, 4, 2) in mm that follow a closed line (n, 2) to within `tolerance` mm."""
    samples = _from_the_flattest(resample_closed(points, SPACING, least=24))
    last = len(samples.points) - 1
    thirds = [0, last // 3, 2 * last // 3, last]
    pieces = [
        piece
        for first, final in pairwise(thirds)
        for piece in _fit(_Samples(*(a[first : final + 1] for a in samples)), tolerance)
    ]
    return np.stack(pieces)


def resample_closed(points: Floats, spacing: float, least: int = 16) -> Floats:
    """Points (m, 2) at equal steps of about `spacing` mm along a closed line (n, 2) mm."""
    if np.allclose(points[0], points[-1]):
        points = points[:-1]
    ring = np.vstack([points, points[:1]])
    along = np.append(0, np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1)))
    count = max(least, int(along[-1] / spacing))
    at = np.linspace(0, along[-1], count, endpoint=False)
    return np.column_stack([np.interp(at, along, ring[:, k]) for k in range(2)])


def flatten(curve: Floats, steps: int = 12) -> Floats:
    """Points (k * steps, 2) along the cubics (k, 4, 2)."""
    at = np.linspace(0, 1, steps, endpoint=False)
    return np.vstack([_points_at(piece, at) for piece in curve])


def path_text(curve: Floats) -> str:
    """Absolute SVG path M, C..., Z with one decimal."""
    text = "M" + " ".join(map(_number, curve[0, 0]))
    for piece in curve:
        text += "C" + " ".join(_number(value) for value in piece[1:].ravel())
    return text + "Z"


def _number(value: float) -> str:
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _from_the_flattest(points: Floats) -> _Samples:
    """Samples and tangents, first repeated at the end; they start where the line bends least."""
    ahead, behind = np.roll(points, -REACH, axis=0), np.roll(points, REACH, axis=0)
    tangents = ahead - behind
    tangents /= np.linalg.norm(tangents, axis=1, keepdims=True) + 1e-12
    turn = np.roll(tangents, -REACH, axis=0) * np.roll(tangents, REACH, axis=0)
    start = int(turn.sum(axis=1).argmax())
    return _Samples(*(_closed(np.roll(a, -start, axis=0)) for a in (points, tangents)))


def _closed(ring: Floats) -> Floats:
    return np.vstack([ring, ring[:1]])


def _fit(samples: _Samples, tolerance: float) -> Iterator[Floats]:
    """Cubics (4, 2) for an open run of samples; splits where one cubic is too far away."""
    if len(samples.points) < 4:
        reach = float(np.linalg.norm(samples.points[-1] - samples.points[0])) / 3
        yield _cubic(samples, reach, reach)
        return
    cubic, error, worst = _best_cubic(samples, tolerance)
    if error <= tolerance:
        yield cubic
        return
    split = min(max(worst, 2), len(samples.points) - 3)
    yield from _fit(_Samples(*(a[: split + 1] for a in samples)), tolerance)
    yield from _fit(_Samples(*(a[split:] for a in samples)), tolerance)


def _best_cubic(samples: _Samples, tolerance: float) -> tuple[Floats, float, int]:
    """The best of up to six fits, its largest error in mm, and the sample that has it."""
    steps = np.linalg.norm(np.diff(samples.points, axis=0), axis=1)
    at = np.append(0, np.cumsum(steps)) / steps.sum()
    best: tuple[Floats, float, int] | None = None
    for _ in range(6):
        cubic = _least_squares(samples, at, float(steps.sum()))
        errors = np.linalg.norm(_points_at(cubic, at) - samples.points, axis=1)
        worst = int(errors.argmax())
        if best is None or errors[worst] < best[1]:
            best = (cubic, float(errors[worst]), worst)
        if errors[worst] <= tolerance or errors[worst] > 5 * tolerance:
            break
        at = _nearest_parameters(cubic, samples.points, at)
    assert best is not None
    return best


def _least_squares(samples: _Samples, at: Floats, length: float) -> Floats:
    """Handle lengths that minimize the squared distance; `at` (n,) are parameters 0 to 1."""
    points, tangents = samples
    back = 1 - at
    first = tangents[0] * (3 * at * back**2)[:, None]
    second = -tangents[-1] * (3 * at**2 * back)[:, None]
    fixed = points[0] * (back**3 + 3 * at * back**2)[:, None]
    rest = points - fixed - points[-1] * (3 * at**2 * back + at**3)[:, None]
    a, b, c = (first**2).sum(), (first * second).sum(), (second**2).sum()
    x, y = (first * rest).sum(), (second * rest).sum()
    determinant = a * c - b * b
    chord = float(np.linalg.norm(points[-1] - points[0]))
    handles = np.zeros(2)
    if abs(determinant) > 1e-12:
        handles = np.array([x * c - b * y, a * y - b * x]) / determinant
    sensible = (handles > 1e-3 * chord) & (handles < 1.2 * length)
    return _cubic(samples, *np.where(sensible, handles, chord / 3))


def _cubic(samples: _Samples, first: float, second: float) -> Floats:
    start, end = samples.points[0], samples.points[-1]
    handle, other = samples.tangents[0] * first, samples.tangents[-1] * second
    return np.stack([start, start + handle, end - other, end])


def _nearest_parameters(cubic: Floats, points: Floats, at: Floats) -> Floats:
    """One Newton step that moves each parameter towards the nearest place on the cubic."""
    off = _points_at(cubic, at) - points
    velocity = 3 * np.diff(cubic, axis=0)
    change = 2 * np.diff(velocity, axis=0)
    t, s = at[:, None], 1 - at[:, None]
    first = s * s * velocity[0] + 2 * s * t * velocity[1] + t * t * velocity[2]
    second = s * change[0] + t * change[1]
    slope = (first**2).sum(axis=1) + (off * second).sum(axis=1)
    safe = np.where(np.abs(slope) > 1e-12, slope, np.inf)
    return np.asarray(np.clip(at - (off * first).sum(axis=1) / safe, 0, 1))


def _points_at(cubic: Floats, at: Floats) -> Floats:
    t, s = at[:, None], 1 - at[:, None]
    points: Floats = s**3 * cubic[0] + 3 * s * s * t * cubic[1]
    points += 3 * s * t * t * cubic[2] + t**3 * cubic[3]
    return points
