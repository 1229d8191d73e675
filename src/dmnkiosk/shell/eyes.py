"""A picture as it is seen by people who lack one kind of cones."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from dmnkiosk.shell.sheets import Look
from dmnkiosk.themes.color_vision import SEEN, Sight
from dmnkiosk.themes.contrast import linear

LINEAR = np.array([linear(f"#{value:02x}0000")[0] for value in range(256)], np.float32)
STEPS = 4096
"""So many steps of light are told apart: the darkest step of a screen is one of them."""


def seen_by(sight: Sight) -> Look:
    """What is done to a picture for a contact sheet."""
    return partial(_seen, sight)


def _seen(sight: Sight, image: QImage, words: Sequence[QRect]) -> QImage:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    high, wide = plain.height(), plain.width()
    pixels = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(high, wide, 4)
    light = LINEAR[pixels[..., 2::-1]] @ np.array(SEEN[sight], np.float32).T
    seen = np.full((high, wide, 4), 255, np.uint8)
    steps = (np.clip(light, 0.0, 1.0) * (STEPS - 1)).round().astype(np.int16)
    seen[..., 2::-1] = _SHOWN[steps]
    found = QImage(seen.tobytes(), wide, high, QImage.Format.Format_RGB32).copy()
    found.setDevicePixelRatio(image.devicePixelRatio())
    return found


def _shown() -> "np.ndarray[tuple[int], np.dtype[np.uint8]]":
    light = np.arange(STEPS) / (STEPS - 1)
    coded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return (coded * 255.0).round().astype(np.uint8)


_SHOWN = _shown()
"""The value of a part of a pixel for each step of light (sRGB)."""
