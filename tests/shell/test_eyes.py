"""Contact sheets as people see them who lack a kind of cones."""

import pytest
from PySide6.QtGui import QColor, QImage

from dmnkiosk.shell.eyes import seen_by
from dmnkiosk.themes.color_vision import Sight, as_seen
from dmnkiosk.themes.contrast import linear


@pytest.mark.parametrize("sight", Sight)
@pytest.mark.parametrize("color", ["#e08a00", "#1f6fc4", "#14263a", "#ffffff", "#c2410c"])
def test_every_pixel_is_seen_as_its_color_is(sight: Sight, color: str):
    image = QImage(7, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    image.setDevicePixelRatio(2.0)
    seen = seen_by(sight)(image, [])
    assert (seen.width(), seen.height(), seen.devicePixelRatio()) == (7, 3, 2.0)
    shown = linear(seen.pixelColor(6, 2).name())
    assert shown == pytest.approx(as_seen(linear(color), sight), abs=0.01)
