"""What a visitor sets for a visit; how much may move, and what that does to a picture's clock."""

import pytest

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Adjust,
    Calm,
    Close,
    Done,
    GoTo,
    MoveTo,
    OpenComfort,
    OpenHelp,
    Pick,
    SetLanguage,
    SetLevel,
    Tick,
)
from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.settings import DWELLS, SPEEDS, Settings
from dmnkiosk.session.state import Card, OpenCard, Screen, Session
from dmnkiosk.themes.sizes import TextSize
from tests.session.visits import PLAN, after, frames, menu, on


def test_one_tap_calms_and_opens_the_choice():
    session = after(on("rest"), Calm())
    assert session.settings.level is Level.GENTLE
    assert session.card is not None
    assert session.card.card is Card.MOTION


def test_who_chose_still_pictures_keeps_them():
    assert after(on("rest"), SetLevel(Level.STILL), Calm()).settings.level is Level.STILL


def test_on_the_first_screen_it_begins_the_visit_so_that_the_wish_is_not_lost():
    session = after(Session(), Calm())
    assert (session.screen, session.settings.level) == (Screen.MENU, Level.GENTLE)
    assert after(session, Close()).card is None


@pytest.mark.parametrize(
    "settings",
    [
        Settings(language="es", text_size=TextSize.LARGEST, theme="night"),
        Settings(level=Level.STILL, listening=True, speed=0, volume=4),
        Settings(low_reach=True, scanning=True, dwell=5),
    ],
)
def test_what_was_set_holds_for_the_visit_and_no_longer(settings):
    session = after(menu(), Adjust(settings), GoTo("rest"), OpenHelp(), Close())
    assert session.settings == settings
    assert after(session, Done()) == Session()
    gone = after(menu(), Adjust(settings), Tick(PLAN.idle_seconds), Tick(PLAN.answer_seconds))
    assert gone == Session()


def test_what_the_kiosk_does_not_have_cannot_be_set():
    wish = Adjust(Settings(language="gone", theme="gone", speed=99, volume=-1, dwell=99))
    settings = after(menu(), wish).settings
    assert (settings.language, settings.theme) == (None, None)
    assert (settings.speed, settings.volume, settings.dwell) == (
        len(SPEEDS) - 1,
        0,
        len(DWELLS) - 1,
    )


def test_a_language_chosen_on_the_first_screen_begins_the_visit():
    session = after(Session(), SetLanguage("es"))
    assert (session.screen, session.settings.language) == (Screen.MENU, "es")


def test_the_comfort_panel_opens_over_any_screen_and_begins_a_visit():
    for start in (Session(), menu(), on("rest")):
        session = after(start, OpenComfort())
        assert session.card == OpenCard(Card.COMFORT, "")
        assert session.in_visit
        assert after(session, Close()).card is None


def test_gentle_pictures_run_slower_and_take_longer():
    full = after(on("rest"), *frames(1.0))
    gentle = after(on("rest"), SetLevel(Level.GENTLE), *frames(1.0))
    assert 0.0 < gentle.seconds == pytest.approx(0.6 * full.seconds)
    assert left_to_run(gentle, PLAN) == pytest.approx((6.0 - gentle.seconds) / 0.6)


def test_still_pictures_stand():
    session = after(on("rest"), SetLevel(Level.STILL), *frames(3.0))
    assert session.seconds == 0.0
    assert left_to_run(session, PLAN) == 0.0


@pytest.mark.parametrize("wish", [MoveTo(0.4), Pick("b", 1.0)])
def test_in_still_pictures_a_wish_shows_as_done(wish):
    session = after(on("rest"), SetLevel(Level.STILL), wish)
    assert all(row[0] < 0.0 for row in session.rows)


def test_whoever_looks_at_still_pictures_is_asked_when_idle_like_anyone():
    session = after(on("rest"), SetLevel(Level.STILL), Tick(PLAN.idle_seconds))
    assert session.warned
