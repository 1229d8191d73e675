"""Contact sheets show every picture once, without its colors or without its words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from dmnkiosk.shell.sheets import COLUMNS, GAP, THUMBNAIL_WIDTH, Sheets, covered, gray

GROUND, INK = QColor("#cc8800"), QColor("#002244")
WORDS = QRect(20, 10, 60, 20)


def picture(width: int = 320, height: int = 180) -> QImage:
    """A ground, and some ink where words stand and where they don't."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.fillRect(QRect(30, 15, 20, 10), INK)
    painter.fillRect(QRect(200, 100, 20, 10), INK)
    painter.end()
    return image


def test_gray_keeps_light_and_dark_and_no_color():
    shown = gray(picture(), [])
    ground, ink = QColor(shown.pixel(0, 0)), QColor(shown.pixel(35, 20))
    assert ground.red() == ground.green() == ground.blue()
    assert ground.lightness() > ink.lightness() + 60


def test_words_are_covered_with_what_they_stand_on():
    shown = covered(picture(), [WORDS])
    box = shown.copy(WORDS)
    seen = {box.pixel(x, y) for x in range(box.width()) for y in range(box.height())}
    assert seen == {GROUND.rgb()}


def test_words_on_a_gradient_are_covered_with_a_shade_of_it():
    image = picture()
    for x in range(WORDS.left(), WORDS.right() + 1):
        for y in range(WORDS.top(), WORDS.bottom() + 1):
            if QColor(image.pixel(x, y)) == GROUND:
                image.setPixelColor(x, y, QColor(0xE0 + (x + y) % 31, 0xE0 + x % 31, 0xF0))
    box = covered(image, [WORDS]).copy(WORDS)
    assert INK.rgb() not in {box.pixel(x, 10) for x in range(box.width())}


def test_what_is_not_a_word_is_not_covered():
    assert QColor(covered(picture(), [WORDS]).pixel(205, 105)) == INK


def test_words_beyond_the_picture_do_no_harm():
    assert covered(picture(), [QRect(-90, -90, 20, 20)]) == picture()


def test_words_of_a_fine_panel_are_covered_where_they_are():
    image = picture(640, 360)
    image.setDevicePixelRatio(2.0)
    shown = covered(image, [QRect(90, 45, 30, 15)])
    assert QColor(shown.pixel(205, 105)) == GROUND


@pytest.mark.parametrize(("count", "files"), [(1, 1), (COLUMNS * 6, 1), (COLUMNS * 6 + 1, 2)])
def test_a_sheet_is_written_as_it_is_full(qapp: object, tmp_path: Path, count: int, files: int):
    sheets = Sheets(tmp_path, "gray", gray)
    for number in range(count):
        sheets.add(picture(), f"{number}.png", [])
    sheets.close()
    assert sheets.files == [f"gray-{number:02d}.png" for number in range(1, files + 1)]
    for name in sheets.files:
        sheet = QImage(str(tmp_path / name))
        assert sheet.width() == COLUMNS * (THUMBNAIL_WIDTH + GAP) + GAP


def test_no_sheet_is_written_for_nothing(tmp_path: Path):
    sheets = Sheets(tmp_path, "gray", gray)
    sheets.close()
    assert list(tmp_path.iterdir()) == []
