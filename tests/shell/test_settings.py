"""Settings that went wrong: what ran before keeps running, and no country is guessed."""

from dmnkiosk.shell.places import Places
from dmnkiosk.shell.shelf import UNKNOWN_NUMBER, stock
from tests.shell.conftest import Spoil


def test_settings_that_went_wrong_leave_the_last_good_ones_running(clinic: Places, spoil: Spoil):
    spoil("kiosk.yaml", "country: us", "country: gb")
    assert stock(clinic).kiosk.help.country == "gb"
    spoil("kiosk.yaml", "country: gb", "countri: gb")
    shelf = stock(clinic)
    assert shelf.kiosk.help.country == "gb"
    assert any("countri" in str(problem) for problem in shelf.problems)


def test_settings_that_never_were_good_name_no_country_and_no_number(clinic: Places, spoil: Spoil):
    spoil("kiosk.yaml", "country: us", "countri: us")
    help_ = stock(clinic).kiosk.help
    assert (help_.country, help_.emergency_number) == ("", UNKNOWN_NUMBER)
