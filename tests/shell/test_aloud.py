"""The real voice: espeak-ng in a process of its own, and a player that takes what it makes."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dmnkiosk.content.kiosk import VoiceFile
from dmnkiosk.session.settings import SPEEDS
from dmnkiosk.shell.aloud import Aloud
from dmnkiosk.shell.audible import why_silent
from dmnkiosk.shell.narration import Narration, name_of
from dmnkiosk.shell.programs import ESPEAK, VOICES, maker, player, voice_for
from dmnkiosk.shell.render import run
from dmnkiosk.shell.sound import at_speed, from_wav, to_wav
from dmnkiosk.shell.voice import Saying
from tests.shell.test_sound import tone

STORY = (
    "In depression, sad or worried thoughts can come back again and again. This is called "
    "rumination. It is often about you, others, the past, or what may come. The resting team works "
    "on all of these. So studies looked there. Who works with whom seems to change. In depression, "
    "parts tied to feelings may link more tightly with the resting team. One is the mood area. It "
    "sits low in the front. The front middle area takes part too."
)
SENTENCES = {
    "en": "Your brain at rest.",
    "es": "Su cerebro en reposo.",
    "ar": "دماغك وهو يرتاح",
    "zh": "你的大脑在休息时也很忙。",
}
REACH_MILLISECONDS = 20_000

espeak = pytest.mark.skipif(not shutil.which(ESPEAK), reason="espeak-ng is not installed")
aplay = pytest.mark.skipif(not shutil.which("aplay"), reason="aplay is not installed")


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer with no sound server, whose card takes everything and plays nothing."""
    settings = tmp_path / "asound.conf"
    settings.write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    return settings


def words_a_minute(speed: float) -> float:
    command, left = maker("en-us", speed)
    sound = at_speed(from_wav(run(command, STORY.encode())), left)
    return len(STORY.split()) / sound.seconds * 60.0


@espeak
def test_the_usual_speed_is_120_to_125_words_a_minute():
    assert 120.0 <= words_a_minute(1.0) <= 125.0


@espeak
@pytest.mark.parametrize("speed", SPEEDS)
def test_each_step_of_the_speed_is_as_fast_as_it_says(speed: float):
    assert words_a_minute(speed) / words_a_minute(1.0) == pytest.approx(speed, rel=0.08)


@espeak
@pytest.mark.parametrize("language", SENTENCES)
def test_every_language_is_spoken_by_a_voice_of_its_own(language: str):
    text = SENTENCES[language].encode()
    sounds = {v: from_wav(run(maker(v, 1.0)[0], text)) for v in {VOICES[language], "en-us"}}
    assert 0.5 < sounds[VOICES[language]].seconds < 8.0
    if language != "en":
        assert sounds["en-us"].samples.tolist() != sounds[VOICES[language]].samples.tolist()


@espeak
@pytest.mark.parametrize(
    ("language", "sounds"),
    [
        ("es", "seɾˈeβɾo"),
        ("ar", "dˈimaːɣ"),
        # ni3 de da4 nao3: the tones of Mandarin, and no word of English among them.
        ("zh", "nˈi2 tə4 tˈɑ5 nˈɑu2"),
    ],
)
def test_what_is_said_sounds_as_it_should(language: str, sounds: str):
    command = (ESPEAK, "-v", VOICES[language], "-q", "--ipa", "--stdin")
    said = run(command, SENTENCES[language].encode()).decode()
    assert sounds in said
    assert "(en)" not in said


def test_a_clinic_can_choose_another_voice():
    assert voice_for("en", {"en": "en-gb"}) == "en-gb"
    assert voice_for("zh-hans", {}) == VOICES["zh"]
    assert voice_for("fr", {}) == "fr"


@espeak
@aplay
def test_a_text_is_made_and_played(qtbot: QtBot, no_server: Path, tmp_path: Path):
    voice = Aloud(Narration(tmp_path / "nothing"), {})
    with qtbot.waitSignal(voice.finished, timeout=REACH_MILLISECONDS):
        voice.say(Saying(SENTENCES["en"], "en", SPEEDS[0], 10.0))


@aplay
def test_a_recording_is_played_in_place_of_the_program(
    qtbot: QtBot, no_server: Path, tmp_path: Path
):
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / name_of("xx", "hello")).write_bytes(to_wav(tone(0.2)))
    voice = Aloud(Narration(tmp_path), {"xx": "xx"})
    with qtbot.waitSignal(voice.finished, timeout=REACH_MILLISECONDS):
        voice.say(Saying("hello", "xx"))


@espeak
@aplay
def test_a_voice_that_is_stopped_tells_nothing(qtbot: QtBot, no_server: Path, tmp_path: Path):
    voice = Aloud(Narration(tmp_path), {})
    with qtbot.assertNotEmitted(voice.finished, wait=300):
        voice.say(Saying(SENTENCES["en"], "en"))
        voice.prepare(Saying(STORY, "en"))
        voice.stop()


@espeak
@aplay
def test_a_computer_without_a_sound_card_tells_why(qtbot: QtBot, no_server: Path, tmp_path: Path):
    no_server.write_text("")
    voice = Aloud(Narration(tmp_path), {})
    with qtbot.waitSignal(voice.failed, timeout=REACH_MILLISECONDS) as told:
        voice.say(Saying(SENTENCES["en"], "en"))
    assert "aplay ended with 1" in told.args[0]


@espeak
def test_a_voice_that_is_not_there_tells_why(qtbot: QtBot, tmp_path: Path):
    voice = Aloud(Narration(tmp_path), {"en": "xx"})
    with qtbot.waitSignal(voice.failed, timeout=REACH_MILLISECONDS) as told:
        voice.say(Saying(SENTENCES["en"], "en"))
    assert ESPEAK in told.args[0]


# --- whether a voice can be heard at all ---


def test_without_any_program_that_plays_staff_are_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, no_server: Path, tmp_path: Path
):
    monkeypatch.setenv("PATH", str(tmp_path))
    lines = why_silent(VoiceFile(), Narration(tmp_path), ["en"])
    assert ["alsa-utils" in line for line in lines] == [True, False]
    assert "espeak-ng is not installed" in lines[1]


def test_with_everything_narrated_no_program_that_speaks_is_missed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name_of("en", "hello")).write_bytes(to_wav(tone(0.1)))
    lines = why_silent(VoiceFile(), Narration(tmp_path), ["en"])
    assert not [line for line in lines if ESPEAK in line]


def test_where_no_voice_is_wanted_nothing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert why_silent(VoiceFile(offered=False), Narration(tmp_path), ["en"]) == ()


def test_a_sound_server_is_asked_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, no_server: Path, tmp_path: Path
):
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    (tmp_path / "paplay").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    command = player(22050)
    assert command is not None
    assert command[:3] == ("paplay", "--raw", "--rate=22050")
