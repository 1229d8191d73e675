"""Staff are told when the glass is too small for the words."""

import pytest

from dmnkiosk.content.kiosk import PanelFile
from dmnkiosk.shell.notices import cramped


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160)])
def test_the_panel_it_was_drawn_for_is_large_enough(size: tuple[int, int]):
    assert cramped(*size, PanelFile()) == ()


@pytest.mark.parametrize(
    "panel",
    [
        PanelFile(diagonal_inches=21.5),
        PanelFile(viewing_distance_mm=700.0),
        PanelFile(diagonal_inches=10.0),
    ],
)
def test_a_smaller_or_farther_glass_is_told(panel: PanelFile):
    (line,) = cramped(1920, 1080, panel)
    assert line.startswith("kiosk.yaml: panel: the glass is ")
    assert line.endswith("so use a larger glass or bring the reader nearer")


def test_a_large_glass_far_away_is_large_enough():
    assert cramped(3840, 2160, PanelFile(diagonal_inches=43.0, viewing_distance_mm=800.0)) == ()
