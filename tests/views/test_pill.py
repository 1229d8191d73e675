"""A button whose words wrap is as high as their lines."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.sizes import Sizes, TextSize
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.style import DESIGN_DENSITY, Style
from tests.driver import bundled_shelf, load_fonts_once

ROUNDING = 2
"""Pixels: widths are whole numbers."""

LINE = "Avise a su equipo"
"""As long as this is each line of the button."""


@pytest.mark.parametrize("lines", [1, 2, 3])
@pytest.mark.parametrize("text", TextSize)
def test_each_line_more_makes_it_one_line_higher(qapp: QApplication, text: TextSize, lines: int):
    library = bundled_shelf().library
    assert library is not None
    load_fonts_once()
    style = Style(library.themes["day"], Sizes(DESIGN_DENSITY, scale=text.scale), bundled())
    words, one = " ".join([LINE] * lines), Pill(style, LINE, "info", role="small")
    pill = Pill(style, words, "info", role="small")
    height = QFontMetrics(style.font("small", bold=True)).height()
    width = one.sizeHint().width() + ROUNDING
    assert pill.height_for(width) == one.sizeHint().height() + (lines - 1) * height
