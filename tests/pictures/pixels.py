"""A picture as numbers: luminance and contrast of pixels, by the formulas of WCAG 2.2."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.uint8]
"""Height x width x 3 of red, green and blue, 0..255."""

Numbers = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]

LINEAR = np.array(
    [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in np.arange(256) / 255.0]
)
"""Linear light of each of the 256 values that a part of a pixel has."""

RED, GREEN, BLUE = 0.2126 * LINEAR, 0.7152 * LINEAR, 0.0722 * LINEAR
"""What each value of a part of a pixel adds to its luminance."""


def pixels_of(image: QImage) -> Pixels:
    """The colors of a picture."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(image.height(), -1)
    colors: Pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
    return colors


def part_of(pixels: Pixels, rect: QRect) -> Pixels:
    """The pixels within a rectangle, as far as it lies in the picture."""
    left, top = max(rect.left(), 0), max(rect.top(), 0)
    return pixels[top : max(rect.bottom() + 1, 0), left : max(rect.right() + 1, 0)]


def luminances(pixels: Pixels) -> Numbers:
    """Relative luminance 0..1 of each pixel."""
    light: Numbers = RED[pixels[..., 0]] + GREEN[pixels[..., 1]] + BLUE[pixels[..., 2]]
    return light


def contrasts(one: Numbers | float, two: Numbers | float) -> Numbers:
    """Contrast 1..21 of luminances."""
    high, low = np.maximum(one, two), np.minimum(one, two)
    return np.asarray((high + 0.05) / (low + 0.05))


def commonest(light: Numbers) -> float:
    """The luminance that most pixels have: what things stand on."""
    steps = np.round(np.sqrt(light.ravel()) * 64.0).astype(int)
    most = np.bincount(steps).argmax()
    return float(np.median(light.ravel()[steps == most]))


def grown(mask: Truths, by: int) -> Truths:
    """The pixels of a mask, and those at most so many pixels away, along rows and columns."""
    wide = mask.copy()
    for axis in (0, 1):
        thin = wide.copy()
        for step in range(1, by + 1):
            ahead, behind = np.roll(thin, step, axis), np.roll(thin, -step, axis)
            edge = [slice(None), slice(None)]
            edge[axis] = slice(0, step)
            ahead[tuple(edge)] = False
            edge[axis] = slice(-step, None)
            behind[tuple(edge)] = False
            wide |= ahead | behind
    return wide


def hex_of(color: Numbers | Pixels) -> str:
    """`#rrggbb` of red, green and blue, 0..255."""
    red, green, blue = (round(float(part)) for part in color)
    return f"#{red:02x}{green:02x}{blue:02x}"
