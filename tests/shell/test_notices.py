"""Staff are told what patients must never wonder about: crisis lines, reviews, broken content."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.help import STALE_DAYS
from dmnkiosk.shell.notices import notices, urgent
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.shelf import Shelf, stock
from tests.driver import bundled_shelf, standing_kiosk
from tests.shell.conftest import Spoil

LINE = "lifeline-988"


def checked_on(shelf: Shelf) -> date:
    """The day the first line of the country was checked."""
    assert shelf.library is not None
    day = shelf.library.help["us"].lines[0].verified_on
    assert day is not None
    return day


def about(word: str, told: tuple[str, ...]) -> list[str]:
    return [line for line in told if word in line]


def test_a_line_checked_half_a_year_ago_is_not_stale():
    shelf = bundled_shelf()
    today = checked_on(shelf) + timedelta(days=STALE_DAYS)
    assert about(f"{LINE}: checked", notices(shelf, today)) == []


def test_a_line_checked_longer_ago_is_told_with_its_date_and_what_to_do():
    shelf = bundled_shelf()
    today = checked_on(shelf) + timedelta(days=STALE_DAYS + 1)
    (told,) = about(f"{LINE}: checked", notices(shelf, today))
    assert str(checked_on(shelf)) in told
    assert "check it again" in told
    assert told in urgent(shelf, today)


def test_a_stale_line_stays_with_its_date_and_marks_the_first_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    today = checked_on(bundled_shelf()) + timedelta(days=STALE_DAYS + 1)
    with standing_kiosk(monkeypatch, today=today) as visitor:
        count = len(urgent(bundled_shelf(), today))
        assert visitor.sees(f"Staff: please look at the log ({count})")
        visitor.touch("Help now")
        assert visitor.sees("988")
        assert visitor.sees(f"Checked {checked_on(bundled_shelf())}")


def test_a_fresh_line_shows_no_date(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    with standing_kiosk(monkeypatch, today=checked_on(bundled_shelf())) as visitor:
        visitor.touch("Help now")
        assert visitor.sees("988")
        assert not visitor.sees("Checked ")


def test_a_line_that_nobody_verified_is_told_and_not_shown(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, clinic: Places, spoil: Spoil
):
    day = checked_on(bundled_shelf())
    spoil("help/us.yaml", f"  verified_on: {day}\n", "")
    shelf = stock(clinic)
    (told,) = about(f"{LINE}: never verified", notices(shelf, day))
    assert told in urgent(shelf, day)
    with standing_kiosk(monkeypatch, shelf=shelf, today=day) as visitor:
        visitor.touch("Help now")
        assert not visitor.sees("Call or text 988")
        assert visitor.sees("Tell any staff member now.")
        assert visitor.sees("911")


def test_a_country_that_nobody_confirmed_is_told_and_marks_the_first_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    today = checked_on(bundled_shelf())
    (told,) = about("confirmed_by", urgent(bundled_shelf(), today))
    assert "write a name" in told
    with standing_kiosk(monkeypatch, today=today) as visitor:
        assert visitor.sees("Staff: please look at the log")


def test_when_all_is_well_the_first_screen_has_no_mark(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, clinic: Places, spoil: Spoil
):
    spoil("kiosk.yaml", "confirmed_by: none", "confirmed_by: A. Nurse")
    shelf, today = stock(clinic), checked_on(bundled_shelf())
    assert urgent(shelf, today) == ()
    with standing_kiosk(monkeypatch, shelf=shelf, today=today) as visitor:
        assert not visitor.sees("Staff:")


def test_a_country_without_a_file_shows_the_emergency_number_and_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, clinic: Places, spoil: Spoil
):
    spoil("kiosk.yaml", "country: us", "country: zz")
    shelf, today = stock(clinic), checked_on(bundled_shelf())
    assert about("help/zz.yaml", urgent(shelf, today))
    with standing_kiosk(monkeypatch, shelf=shelf, today=today) as visitor:
        visitor.touch("Help now")
        assert visitor.sees("Tell any staff member now.")
        assert visitor.sees("911")


def test_a_missing_review_is_told_but_marks_nothing():
    shelf = bundled_shelf()
    told = about("no psychiatrist has reviewed", notices(shelf, checked_on(shelf)))
    assert told
    assert not set(told) & set(urgent(shelf, checked_on(shelf)))


def test_staff_are_told_which_languages_nobody_reviewed_and_which_are_on(
    clinic: Places, spoil: Spoil
):
    spoil("kiosk.yaml", "languages: []", "languages: [zh]")
    shelf = stock(clinic)
    told = about("nobody has reviewed this language", notices(shelf, checked_on(shelf)))
    standing = {line.split(".")[1]: line.partition("; ")[2] for line in told}
    assert standing == {
        "en": "it is on all the same, because kiosk.yaml begins with it",
        "ar": "it is off until kiosk.yaml lists it below 'languages'",
        "es": "it is off until kiosk.yaml lists it below 'languages'",
        "zh": "it is on all the same, because kiosk.yaml lists it",
    }
