"""Staff are told when the glass is too small for the words, or does not say how large it is."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.kiosk import PanelFile
from dmnkiosk.shell.glass import believed, density, unsaid
from dmnkiosk.shell.notices import cramped

DISPLAY = PanelFile(diagonal_inches="display")


def sides(width: int, height: int, inches: float) -> tuple[float, float]:
    pixels = density(PanelFile(diagonal_inches=inches), QSize(width, height))
    return width / pixels, height / pixels


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160)])
def test_the_panel_it_was_drawn_for_is_large_enough(size: tuple[int, int]):
    assert cramped(*sides(*size, 24.0), 500.0) == ()


@pytest.mark.parametrize(("inches", "distance"), [(21.5, 500.0), (24.0, 700.0), (10.0, 500.0)])
def test_a_smaller_or_farther_glass_is_told(inches: float, distance: float):
    (line,) = cramped(*sides(1920, 1080, inches), distance)
    assert line.startswith("kiosk.yaml: panel: the glass is ")
    assert "some slides take several" in line


def test_a_large_glass_far_away_is_large_enough():
    assert cramped(*sides(3840, 2160, 43.0), 800.0) == ()


@pytest.mark.parametrize("inch", [30.0, 96.0, 264.0])
def test_a_display_is_believed_if_it_is_likely(inch: float):
    assert believed(inch) == pytest.approx(inch / 25.4)


@pytest.mark.parametrize("inch", [0.0, 5.0, 600.0])
def test_a_display_that_says_what_can_not_be_is_not_believed(inch: float):
    assert believed(inch) == 0.0


def test_a_glass_is_as_large_as_its_display_says(qapp: QApplication):
    screen = QGuiApplication.primaryScreen()
    assert density(DISPLAY, QSize(400, 300)) == pytest.approx(screen.physicalDotsPerInch() / 25.4)
    assert unsaid(DISPLAY) == ()


def test_without_a_display_to_ask_the_usual_size_is_taken_and_staff_are_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QGuiApplication, "screens", staticmethod(list))
    assert density(DISPLAY, QSize(1920, 1080)) == pytest.approx(3.61, abs=0.01)
    (line,) = unsaid(DISPLAY)
    assert "measure the glass and write its diagonal" in line
    assert unsaid(PanelFile()) == ()
