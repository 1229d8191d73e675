"""What is asked of the voice: to begin, to stop, to say again, to wait, and to go on."""

from dataclasses import replace

import pytest

from dmnkiosk.session.actions import (
    Action,
    Adjust,
    Begin,
    Close,
    Done,
    FingerDown,
    FingerUp,
    Listen,
    MoveTo,
    Next,
    OpenHelp,
    OpenWord,
    PauseVoice,
    SayAgain,
    SetLanguage,
    SkipOn,
    Tick,
    ToggleQuestion,
    TurnPage,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.idle import LONGEST_HOLD
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.speech import place_of
from dmnkiosk.session.state import Screen, Session, Speech
from tests.session.visits import after, asked, menu, on


def listening() -> Session:
    """On a slide that is just being read."""
    return after(on("rest"), Listen(), VoiceBegan())


def test_listen_begins_to_read_and_goes_on_reading_every_page():
    session = after(on("rest"), Listen())
    assert session.settings.listening
    assert session.speech.starts == 1
    assert after(session, Next()).settings.listening


def test_listen_while_it_reads_makes_it_silent():
    session = after(listening(), Listen())
    assert not session.settings.listening
    assert not session.speaking


def test_listen_while_it_waits_makes_it_silent():
    session = after(listening(), PauseVoice(), Listen())
    assert not session.settings.listening
    assert not session.speech.held


def test_listen_after_a_page_was_read_reads_it_anew():
    session = after(listening(), VoiceEnded(), Listen())
    assert session.settings.listening
    assert session.speech.starts == 2


@pytest.mark.parametrize(
    "action", [Next(), MoveTo(0.5), OpenWord("x"), OpenHelp(), SetLanguage("es")]
)
def test_whatever_the_visitor_does_stops_the_voice(action: Action):
    before = listening()
    assert after(before, action).speech.acts == before.speech.acts + 1


@pytest.mark.parametrize(
    "action", [Tick(1.0), FingerDown(), FingerUp(), VoiceBegan(), VoiceEnded()]
)
def test_time_fingers_and_the_voice_itself_do_not_stop_it(action: Action):
    before = listening()
    assert after(before, action).speech == before.speech


def test_what_is_done_while_nobody_listens_is_not_counted():
    assert after(on("rest"), Next(), MoveTo(0.5)).speech == Speech()


def test_again_and_skip_are_counted():
    session = after(listening(), SayAgain(), SayAgain(), SkipOn())
    assert (session.speech.agains, session.speech.skips) == (2, 1)


def test_a_voice_that_waits_is_not_speaking_and_goes_on_when_asked():
    waits = after(listening(), PauseVoice())
    assert waits.speech.held
    assert not waits.speaking
    assert not after(waits, PauseVoice()).speech.held


@pytest.mark.parametrize("action", [SayAgain(), SkipOn(), PauseVoice()])
def test_where_nobody_listens_a_wish_about_the_voice_leaves_no_trace(action: Action):
    assert after(Session(), action) == Session()
    assert after(on("rest"), action).speech == Session().speech


@pytest.mark.parametrize("action", [SayAgain(), SkipOn(), Next()])
def test_any_other_wish_ends_the_waiting(action: Action):
    assert not after(listening(), PauseVoice(), action).speech.held


def test_a_silent_voice_can_not_be_made_to_wait():
    assert not after(on("rest"), Listen(), PauseVoice()).speech.held


def test_idle_time_counts_while_the_voice_waits_and_not_while_it_reads():
    reads = after(listening(), *[Tick(1.0)] * 100)
    assert reads.idle_seconds == 0.0
    waits = after(menu(), Listen(), VoiceBegan(), PauseVoice())
    assert after(waits, *[Tick(1.0)] * 121).warned


def test_each_part_of_a_long_page_keeps_the_voice_from_being_taken_for_lost():
    session = listening()
    for _ in range(4):
        session = after(session, Tick(LONGEST_HOLD / 2.0), VoiceBegan())
    assert session.speaking


def test_listening_on_the_first_screen_stays_there_and_ends_when_nobody_is_there():
    session = after(Session(), Listen(), VoiceBegan(), VoiceEnded())
    assert session.screen is Screen.ATTRACT
    session = after(session, *[Tick(1.0)] * 151)
    assert replace(session, attract_seconds=0.0) == Session()


def test_everything_is_forgotten_with_the_visit():
    session = after(menu(), Adjust(Settings(listening=True, volume=4, speed=0)), Listen(), Done())
    assert session == Session()


def test_the_setting_alone_turns_the_voice_on_and_off():
    session = after(menu(), Adjust(Settings(listening=True)), VoiceBegan())
    assert session.settings.listening
    session = after(session, Adjust(Settings(listening=False)))
    assert not session.speaking


def test_the_voice_is_asked_under_help_too_but_not_by_the_touch_that_answers():
    assert after(listening(), OpenHelp(), SayAgain()).speech.agains == 1
    assert not after(asked(), Listen()).settings.listening


def test_a_card_lies_over_the_same_page_and_another_slide_is_another_page():
    under = place_of(listening())
    card = place_of(after(listening(), OpenWord("x")))
    assert card.under == under.under
    assert card.over != under.over
    assert place_of(after(listening(), OpenWord("x"), Close())) == under
    assert place_of(after(listening(), Next())).under != under.under
    assert place_of(after(listening(), OpenHelp(), TurnPage(1))).over[1:] == (1,)


def test_what_is_ticked_or_moved_does_not_make_another_page():
    before = listening()
    assert place_of(after(before, ToggleQuestion("q"), MoveTo(0.5))) == place_of(before)
    assert place_of(after(before, Begin())) == place_of(before)
