"""How each team of areas is painted: on the brain, fully lit, and as a sample beside its name."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Begin, OpenReading
from dmnkiosk.session.state import Screen
from dmnkiosk.themes.color_vision import Light
from dmnkiosk.views.controls.teams import Teams
from tests.pictures import tours
from tests.pictures.glass import Glass
from tests.pictures.pixels import LINEAR, Numbers, Pixels, Truths, contrasts, luminances

FEWEST = 900
"""An area with fewer pixels has no room for a pattern."""


@dataclass(frozen=True)
class Paint:
    """One surface in a team's color.

    Attributes:
        what: the area, or `sample`.
        color: what most of it has, in linear light.
        pattern: the contrast of its pattern with its color; 1 for none.
    """

    team: str
    what: str
    color: Light
    pattern: float


def paints_in(theme: str) -> list[Paint]:
    """Every team as it is painted in a theme."""
    kiosk = tours.kiosk_in(theme)
    kiosk.store.follow([Begin(), OpenReading(Screen.EXPLORE)])
    glass = Glass("explore", kiosk.window, kiosk.window._showing.style)
    canvas = glass.canvas
    assert canvas is not None
    stage = kiosk.stages._in(kiosk.store.session)._stage("explore")
    canvas.show_frame(stage.frame_at(1.0, (), Level.FULL), {})
    QCoreApplication.processEvents()
    try:
        return [*_areas(glass), *_samples(glass)]
    finally:
        tours.close(kiosk)


def _areas(glass: Glass) -> Iterator[Paint]:
    for item, shape, solid in glass.regions():
        mark = item._mark
        assert mark is not None
        assert mark.activity == 1.0
        inside = _within(glass, shape) & glass.free(item)
        if solid and inside.sum() >= FEWEST:
            network = tours.library().regions[mark.region].network
            yield _paint(network, mark.region, glass.pixels[inside])


def _samples(glass: Glass) -> Iterator[Paint]:
    (teams,) = [t for t in glass.window.findChildren(Teams) if t.isVisible()]
    px = glass.style.px
    for row in teams._rows:
        network, at = row._network, row.mapTo(glass.window, QPoint(1, px(3)))
        box = QRect(at.x(), at.y(), px(38), px(38)).adjusted(5, 5, -5, -5)
        part = glass.pixels[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
        yield _paint(network.id, "sample", part.reshape(-1, 3))


def _paint(team: str, what: str, pixels: Pixels) -> Paint:
    """Of pixels in any order: the commonest color is that between the marks of a pattern."""
    light = luminances(pixels)
    middle = float(np.median(light))
    color: Numbers = LINEAR[np.median(pixels, axis=0).astype(np.uint8)]
    far = np.quantile(contrasts(light, middle), 0.97)
    return Paint(team, what, (float(color[0]), float(color[1]), float(color[2])), float(far))


def _within(glass: Glass, shape: QPainterPath) -> Truths:
    """The pixels of a shape without its line."""
    mask = QImage(glass.window.size(), QImage.Format.Format_Grayscale8)
    mask.fill(0)
    painter = QPainter(mask)
    painter.fillPath(shape, Qt.GlobalColor.white)
    pen = painter.pen()
    pen.setColor(Qt.GlobalColor.black)
    pen.setWidthF(2.0 * glass.half_line + 6.0)
    painter.strokePath(shape, pen)
    painter.end()
    rows = np.frombuffer(bytes(mask.constBits()), np.uint8).reshape(mask.height(), -1)
    inside: Truths = rows[:, : mask.width()] > 128
    return inside
