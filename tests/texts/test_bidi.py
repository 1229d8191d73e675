"""Names, days and English sentences keep their own direction among Arabic words."""

from datetime import date

import pytest

from dmnkiosk.texts.bidi import isolated, runs_on
from dmnkiosk.texts.catalog import Catalog

LRI, PDI = "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("The dmnkiosk project", True),
        ("2026-11-23", True),
        ("TMS 988.", True),
        ("علاج TMS", False),
        ("٣ زيارات", False),
        (" · ", False),
        ("", False),
    ],
)
def test_a_text_of_another_direction_is_known(text: str, runs: bool):
    assert runs_on(text) is runs
    assert isolated(text) == (f"{LRI}{text}{PDI}" if runs else text)


def test_what_fills_a_gap_keeps_its_direction_where_one_reads_from_the_right():
    words = {"checked": "آخر تحقق في {date}."}
    day = date(2026, 11, 23)
    back = Catalog("ar", words, from_right=True).say("checked", date=day)
    assert back == f"آخر تحقق في {LRI}{day}{PDI}."
    assert Catalog("en", {"checked": "On {date}."}).say("checked", date=day) == f"On {day}."
