"""How colors are seen by people who lack one of the three kinds of cones."""

import math
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

Light = tuple[float, float, float]
"""Linear red, green and blue, 0..1."""

Matrix = tuple[Light, Light, Light]


class Sight(StrEnum):
    """Who sees: what the cones for long, middle or short waves would do is missing."""

    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


SEEN: Mapping[Sight, Matrix] = MappingProxyType(
    {
        Sight.PROTANOPIA: (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
        Sight.DEUTERANOPIA: (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
        Sight.TRITANOPIA: (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        ),
    }
)
"""Linear light -> the light that looks the same to everybody else: severity 1.0 of Machado,
Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE Transactions on Visualization and Computer Graphics 15 (2009), doi 10.1109/TVCG.2009.113."""

_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def as_seen(light: Light, sight: Sight | None) -> Light:
    """A color as it is seen; by most people, where no sight is named."""
    if sight is None:
        return light
    red, green, blue = _times(SEEN[sight], light)
    return (_held(red), _held(green), _held(blue))


def difference(first: Light, second: Light) -> float:
    """How different two colors look: their distance in Oklab, where black to white is 1.

    Oklab: B. Ottosson, "A perceptual color space for image processing" (2020). About 0.02 can just
    be seen side by side.
    """
    return math.dist(_oklab(first), _oklab(second))


def _oklab(light: Light) -> Light:
    long, middle, short = (math.copysign(abs(v) ** (1 / 3), v) for v in _times(_CONES, light))
    return _times(_LAB, (long, middle, short))


def _times(matrix: Matrix, light: Light) -> Light:
    first, second, third = (sum(map(float.__mul__, row, light)) for row in matrix)
    return (first, second, third)


def _held(part: float) -> float:
    return min(max(part, 0.0), 1.0)
