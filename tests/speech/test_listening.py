"""Listening with real taps and keys: to begin, to stop, to hold, to hear again, to skip."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.actions import Adjust, GoTo, Listen
from dmnkiosk.session.settings import SPEEDS, VOLUMES, Settings
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.views.painted import controls_in, texts_in
from tests.driver import LONG_TICK, standing_kiosk
from tests.speech.recording import Listener, RecordingVoice

TITLE = "Like a see-saw"
AFTER = 0.6
"""Seconds between two keys: more than the time in which a second one is ignored."""

PARTNER = "The resting team has a partner: the focus team."


@pytest.fixture
def on_slide(listener: Listener) -> Listener:
    """On a slide, and nothing is read yet."""
    listener.visitor.start_at("see-saw")
    return listener


@pytest.fixture
def reads(on_slide: Listener) -> Listener:
    """The second sentence of the slide is just being read."""
    on_slide.visitor.touch("Listen")
    on_slide.hear_until(PARTNER)
    return on_slide


def test_nothing_is_said_before_somebody_wants_to_listen(on_slide: Listener):
    on_slide.visitor.touch("Focus")
    assert on_slide.voice.said == []


def test_listen_reads_the_title_first_and_then_the_text(on_slide: Listener):
    on_slide.visitor.touch("Listen")
    heard = on_slide.hear_all()
    assert heard.index(TITLE) < heard.index(PARTNER)
    assert heard.index(PARTNER) < next(i for i, t in enumerate(heard) if t.startswith("Focus."))


def test_stop_makes_it_silent_and_the_next_slide_is_not_read(reads: Listener):
    reads.visitor.touch("Stop")
    assert not reads.session.speaking
    said = len(reads.voice.said)
    reads.visitor.touch("Next")
    assert len(reads.voice.said) == said


def test_a_new_slide_is_read_by_itself_and_ends_what_was_said(reads: Listener):
    reads.visitor.touch("Next")
    assert reads.session.slide == "yourself"
    assert "Thinking about yourself" in reads.hear_all()


def test_what_the_visitor_does_stops_the_voice_and_its_answer_comes_first(reads: Listener):
    reads.visitor.touch("Focus")
    heard = reads.hear_all()
    assert "Focus. Choice, chosen." in heard[:2]
    answer = heard.index("The focus team goes up. The resting team goes down.")
    assert answer < heard.index(PARTNER)


def test_what_was_cut_short_is_read_again_after_the_answer(reads: Listener):
    reads.visitor.touch("Focus")
    assert PARTNER in reads.hear_all()


def test_a_touch_beside_everything_stops_nothing(reads: Listener):
    said = len(reads.voice.said)
    reads.visitor.touch_at(reads.visitor.kiosk.window.rect().center())
    assert len(reads.voice.said) == said


def test_say_again_repeats_the_last_part_alone(reads: Listener):
    reads.visitor.touch("Say again")
    assert [saying.text for saying in reads.voice.said[-2:]] == [PARTNER, PARTNER]


def test_a_held_voice_waits_and_goes_on_where_it_was(reads: Listener):
    reads.visitor.touch("Pause the voice")
    assert not reads.session.speaking
    reads.visitor.wait(30.0, LONG_TICK)
    reads.visitor.touch("Let the voice go on")
    assert reads.now() == PARTNER


def test_skip_reads_the_next_part_and_never_comes_back(reads: Listener):
    reads.visitor.touch("Skip ahead")
    assert reads.now().startswith("When you look closely")
    assert PARTNER not in reads.hear_all()


def test_a_card_is_read_and_then_the_page_goes_on(reads: Listener):
    word = reads.visitor.words()[0]
    reads.visitor.touch_at(word.rect.center())
    assert reads.session.card is not None
    reads.hear_until("Close. Button.")
    reads.visitor.touch("Close")
    heard = reads.hear_all()
    assert heard[0] == TITLE
    assert PARTNER in heard


def test_help_is_read_over_everything(reads: Listener):
    reads.visitor.touch("Help now")
    assert reads.now() == "Tell any staff member now."


def test_a_card_can_be_listened_to_by_whoever_did_not_listen_before(on_slide: Listener):
    on_slide.visitor.touch("Help now")
    on_slide.visitor.touch("Listen")
    assert on_slide.now() == "Tell any staff member now."


def test_what_comes_with_the_end_of_a_run_is_read_when_it_is_there(listener: Listener):
    listener.visitor.start_at("more-or-less")
    listener.visitor.touch("Listen")
    heard = listener.hear_all()
    assert not [text for text in heard if text.startswith("In people at rest")]
    listener.visitor.touch("Less")
    guessed = listener.hear_all()
    assert not [text for text in guessed if text.startswith("In people at rest")]
    listener.visitor.wait_for_rest()
    assert [text for text in listener.hear_all() if text.startswith("In people at rest")]


# --- by keys ---


def strike(listener: Listener, *keys: Qt.Key) -> None:
    for key in keys:
        listener.visitor.wait(AFTER, AFTER)
        listener.visitor.strike(key)


def ring_on(listener: Listener, name: str) -> None:
    window = listener.visitor.kiosk.window
    for _ in range(60):
        if window.ringed is not None and window.ringed.accessibleName() == name:
            return
        strike(listener, Qt.Key.Key_Tab)
    raise AssertionError(f"the Tab key never comes to {name!r}")


def test_all_of_it_is_done_by_keys(on_slide: Listener):
    ring_on(on_slide, "Listen")
    strike(on_slide, Qt.Key.Key_Return)
    on_slide.hear_until(PARTNER)
    for name, heard in (("Say again", PARTNER), ("Skip ahead", "When you look closely")):
        ring_on(on_slide, name)
        assert on_slide.now().startswith(name)
        on_slide.hear_one()
        strike(on_slide, Qt.Key.Key_Return)
        assert on_slide.now().startswith(heard)
    ring_on(on_slide, "Pause the voice")
    strike(on_slide, Qt.Key.Key_Return)
    assert on_slide.session.speech.held
    strike(on_slide, Qt.Key.Key_Return)
    on_slide.hear_one()
    ring_on(on_slide, "Stop")
    strike(on_slide, Qt.Key.Key_Return)
    assert not on_slide.session.settings.listening


def test_the_ring_is_told_as_it_moves_and_the_page_waits(reads: Listener):
    strike(reads, Qt.Key.Key_Tab)
    first = reads.now()
    strike(reads, Qt.Key.Key_Tab)
    assert first != reads.now()
    assert {"Button", "Choice"} & set(first.replace(".", "").split())
    ring_on(reads, "Next")
    assert reads.now() == "Next. Button. Go to the next slide."
    reads.hear_one()
    assert not reads.session.speaking


def test_the_parts_of_a_drawing_are_told_as_the_ring_comes_to_them(listener: Listener):
    listener.visitor.start_at("more-paths")
    listener.do(Listen())
    for _ in range(60):
        strike(listener, Qt.Key.Key_Tab)
        if listener.session.speaking and listener.now().startswith("Part 5 of 7"):
            return
    raise AssertionError("no part of the drawing is ever told")


# --- time ---


def test_nobody_is_asked_while_it_reads_and_the_time_begins_when_it_is_done(reads: Listener):
    for _ in range(4):
        reads.visitor.wait(100.0, LONG_TICK)
        assert not reads.session.warned
        reads.hear_one()
    reads.hear_page()
    reads.visitor.wait(119.0, LONG_TICK)
    assert not reads.session.warned
    reads.visitor.wait(2.0, LONG_TICK)
    assert reads.session.warned


def test_the_idle_question_is_heard(reads: Listener):
    reads.hear_page()
    reads.visitor.wait(121.0, LONG_TICK)
    assert reads.now() == "Are you still there? Touch anywhere or press any key to stay."
    heard = reads.hear_all()
    assert len([text for text in heard if "This screen will start over" in text]) == 1


def test_volume_speed_and_listening_go_back_after_a_visit(reads: Listener):
    loud = Settings(listening=True, speed=len(SPEEDS) - 1, volume=len(VOLUMES) - 1)
    reads.do(Adjust(loud))
    assert reads.voice.said[-1].speed == SPEEDS[-1]
    assert reads.voice.said[-1].decibels == VOLUMES[-1]
    for seconds in (121.0, 31.0):
        reads.hear_page()
        reads.visitor.wait(seconds, LONG_TICK)
    assert reads.session.screen is Screen.ATTRACT
    assert reads.session.settings == Session().settings
    reads.do(Listen())
    assert (reads.voice.said[-1].speed, reads.voice.said[-1].decibels) == (1.0, 0.0)


# --- what is seen of it ---


def test_what_is_said_and_not_painted_stands_in_a_caption_that_covers_no_control(reads: Listener):
    window, met = reads.visitor.kiosk.window, 0
    while reads.session.speaking:
        strip = window.aloud.parts[1]
        painted = {text.text for text in texts_in(window)}
        assert strip.isVisible() or reads.now() in painted
        if strip.isVisible():
            met += 1
            boxes = {c.name: c.rect for c in controls_in(window) if not c.inline}
            covered = [name for name, box in boxes.items() if box.intersects(strip.geometry())]
            assert covered == []
        reads.hear_one()
    assert met > 5
    assert not window.aloud.parts[0].isVisible()


def test_what_is_said_is_marked_where_it_stands(reads: Listener):
    window = reads.visitor.kiosk.window
    (text,) = [t for t in texts_in(window) if t.text == PARTNER]
    mark = window.aloud.parts[0]
    assert mark.isVisible()
    assert mark.geometry().contains(text.rect)


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1080, 1920)])
def test_the_buttons_of_the_voice_cover_no_other(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, size: QSize
):
    voice = RecordingVoice()
    with standing_kiosk(monkeypatch, size=size, voice=voice) as visitor:
        listener = Listener(visitor, voice)
        listener.do(Listen())
        for places in _everywhere(listener):
            bar = places.pop("bar")
            assert [name for name, box in places.items() if box.intersects(bar)] == []


def _everywhere(listener: Listener) -> Iterator[dict[str, QRect]]:
    window = listener.visitor.kiosk.window
    for slide in ("see-saw", "good-and-hard"):
        listener.do(GoTo(slide))
        bar = window.aloud.parts[2]
        inside = {c.accessibleName() for c in bar.children() if hasattr(c, "accessibleName")}
        boxes = {c.name: c.rect for c in controls_in(window) if c.name not in inside or not c.name}
        yield {**boxes, "bar": bar.geometry()}


def test_a_kiosk_without_a_voice_has_no_listen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    with standing_kiosk(monkeypatch) as visitor:
        assert "Listen" not in visitor.names()
        visitor.start_at("see-saw")
        assert "Listen" not in visitor.names()


@pytest.mark.expects_log
def test_a_voice_that_fails_is_told_to_staff_and_offered_no_more(reads: Listener):
    reads.voice.failed.emit("the loudspeaker is gone")
    assert not reads.session.settings.listening
    assert "Listen" not in reads.visitor.names()
    before = reads.session
    assert before.slide == "see-saw", "the visit goes on"
    reads.visitor.walk_away()
    assert reads.visitor.sees("Staff: please look at the log (2)")
