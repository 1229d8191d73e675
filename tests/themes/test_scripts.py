"""Every script is as easy to read as Latin is, in the size and the lines that it needs."""

import pytest

from dmnkiosk.themes.scripts import ARABIC, CHINESE, LATIN, script_of
from dmnkiosk.themes.sizes import Sizes


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("English", LATIN),
        ("Español", LATIN),
        ("العربية", ARABIC),
        ("中文", CHINESE),
        ("(中文)", CHINESE),
        ("", LATIN),
    ],
)
def test_the_script_of_a_language_is_that_of_its_own_name(name, script):
    assert script_of(name) == script


def test_a_language_says_itself_which_way_it_is_read():
    assert script_of("العربية", from_right=True).from_right
    assert script_of("English", from_right=True).id == LATIN.id


@pytest.mark.parametrize("script", [ARABIC, CHINESE], ids=lambda script: script.id)
def test_type_is_no_smaller_and_lines_are_farther_apart_than_in_latin(script):
    latin, other = Sizes(3.6), Sizes(3.6, script=script)
    assert other.type_px("body") >= latin.type_px("body")
    assert other.line_px("body", 1.3) > latin.line_px("body", 1.3)
    assert other.line_px("title", 1.14) >= other.type_px("title") * script.least
