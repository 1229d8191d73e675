"""What is measured in pictures is what was painted in them."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from dmnkiosk.themes.contrast import contrast
from dmnkiosk.views.style import FAMILY
from tests.driver import load_fonts_once
from tests.pictures import edges
from tests.pictures.pixels import luminances, pixels_of
from tests.pictures.words import measured

ROOM = QRect(20, 20, 560, 60)
SIZE = 34


class Paper:
    """A picture that a test paints on."""

    def __init__(self, ground: str) -> None:
        self.image = QImage(600, 400, QImage.Format.Format_RGB32)
        self.image.fill(QColor(ground))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def write(self, words: str, color: str, *, bold: bool = False) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(SIZE)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(color))
        self.painter.drawText(ROOM, Qt.AlignmentFlag.AlignVCenter, words)

    def line(self, path: QPainterPath, color: str, width: float) -> None:
        self.painter.strokePath(path, QPen(QColor(color), width))

    def fill(self, path: QPainterPath, color: str) -> None:
        self.painter.fillPath(path, QColor(color))

    def pixels(self) -> np.ndarray:
        self.painter.end()
        return pixels_of(self.image)


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts_once()


def shape() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(150, 120, 300, 200))
    return path


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("#14263a", "#fbfaf7"),
        ("#b7c4d4", "#1b2c45"),
        ("#fff14a", "#000000"),
        ("#55483b", "#e2d6c3"),
        ("#808080", "#ffffff"),
        ("#a0a0a0", "#b0b0b0"),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_words_are_measured_as_they_were_painted(words: str, ground: str, bold: bool):
    paper = Paper(ground)
    paper.write("See the resting team: 1 of 20", words, bold=bold)
    found = measured(paper.pixels(), ROOM, SIZE)
    assert found is not None
    assert found.contrast == pytest.approx(contrast(words, ground), rel=0.04)


def test_words_that_cross_something_of_their_own_shade_are_measured_there():
    paper = Paper("#ffffff")
    dark = QPainterPath()
    dark.addRect(QRectF(200, 20, 160, 60))
    paper.fill(dark, "#555555")
    paper.write("See the resting team: 1 of 20", "#14263a")
    found = measured(paper.pixels(), ROOM, SIZE)
    assert found is not None
    assert found.contrast == pytest.approx(contrast("#14263a", "#555555"), rel=0.1)


def test_where_nothing_is_written_there_is_nothing_to_measure():
    assert measured(Paper("#ffffff").pixels(), ROOM, SIZE) is None


@pytest.mark.parametrize("edge", ["#6f7e8c", "#c9d3dc", "#f0f0f0"])
@pytest.mark.parametrize("inside", ["#ffffff", "#0b6e75"])
def test_a_control_is_as_plain_as_its_edge_or_its_inside(edge: str, inside: str):
    paper, rect = Paper("#fbfaf7"), QRect(100, 200, 240, 76)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 38, 38)
    paper.fill(path, inside)
    paper.line(path, edge, 2.0)
    best = max(contrast(edge, "#fbfaf7"), contrast(inside, "#fbfaf7"))
    found = edges.of_control(luminances(paper.pixels()), rect)
    assert found == pytest.approx(best, rel=0.1)


@pytest.mark.parametrize(
    ("line", "inside", "best"),
    [
        ("#31445a", "#ffffff", contrast("#31445a", "#ededed")),
        ("#c0c0c0", "#e08a00", contrast("#e08a00", "#ededed")),
        ("#d0d0d0", "#e4e4e4", contrast("#d0d0d0", "#ededed")),
    ],
)
def test_an_area_is_as_plain_as_its_line_or_its_inside(line: str, inside: str, best: float):
    paper = Paper("#ededed")
    paper.fill(shape(), inside)
    paper.line(shape(), line, 8.0)
    light = luminances(paper.pixels())
    found = edges.of_outline(light, shape(), 4.0, np.ones(light.shape, bool))
    assert found == pytest.approx(best, rel=0.05)


def test_an_area_whose_line_has_gaps_is_told_unless_it_is_dashed():
    paper = Paper("#ededed")
    pen = QPen(QColor("#203040"), 8.0)
    pen.setDashPattern([1.0, 1.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    paper.painter.strokePath(shape(), pen)
    light = luminances(paper.pixels())
    free = np.ones(light.shape, bool)
    solid = edges.of_outline(light, shape(), 4.0, free)
    dashed = edges.of_outline(light, shape(), 4.0, free, dashed=True)
    assert solid is not None
    assert dashed is not None
    assert solid < 3.0 <= dashed


@pytest.mark.parametrize("casing", ["#ffffff", "#60606a", "#24313f"])
def test_a_link_is_as_plain_as_its_casing(casing: str):
    paper, path = Paper("#24313f"), QPainterPath(QPointF(50, 350))
    path.quadTo(QPointF(300, 60), QPointF(550, 350))
    paper.line(path, casing, 17.0)
    paper.line(path, "#1b2e44", 10.0)
    light = luminances(paper.pixels())
    found = edges.of_line(light, [path], 8.0, np.ones(light.shape, bool))
    assert found == pytest.approx(contrast(casing, "#1b2e44"), rel=0.05)


def test_what_is_hidden_is_not_measured():
    light = luminances(Paper("#ffffff").pixels())
    assert edges.of_outline(light, shape(), 4.0, np.zeros(light.shape, bool)) is None
