"""Colors as they are seen without one kind of cones, against what is known of them."""

import pytest

from dmnkiosk.themes.color_vision import Light, Sight, as_seen, difference
from dmnkiosk.themes.contrast import linear

WHITE: Light = (1.0, 1.0, 1.0)
BLACK: Light = (0.0, 0.0, 0.0)


@pytest.mark.parametrize("sight", Sight)
@pytest.mark.parametrize("level", [0.0, 0.2, 0.7, 1.0])
def test_gray_is_gray_to_everybody(sight: Sight, level: float):
    assert as_seen((level, level, level), sight) == pytest.approx((level,) * 3, abs=1e-5)


@pytest.mark.parametrize(
    ("sight", "one", "two"),
    [
        (Sight.PROTANOPIA, "#e7742f", "#8fa025"),
        (Sight.DEUTERANOPIA, "#e0662e", "#a6901f"),
        (Sight.TRITANOPIA, "#008aa0", "#008c70"),
    ],
)
def test_some_pairs_of_colors_look_far_more_alike(sight: Sight, one: str, two: str):
    first, second = linear(one), linear(two)
    seen = difference(as_seen(first, sight), as_seen(second, sight))
    assert seen < 0.6 * difference(first, second)


def test_who_has_all_cones_sees_what_there_is():
    assert as_seen((0.3, 0.5, 0.7), None) == (0.3, 0.5, 0.7)


def test_the_distance_of_black_and_white_is_1():
    assert difference(BLACK, WHITE) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize(
    ("color", "light"), [("#ff0000", 0.62796), ("#00ff00", 0.86644), ("#0000ff", 0.45201)]
)
def test_the_lightness_of_the_primary_colors_is_that_of_oklab(color: str, light: float):
    gray = min(
        range(256), key=lambda v: difference(linear(f"#{v:02x}{v:02x}{v:02x}"), linear(color))
    )
    shade = linear(f"#{gray:02x}{gray:02x}{gray:02x}")
    assert difference(BLACK, shade) == pytest.approx(light, abs=0.005)
