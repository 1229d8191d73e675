"""What `dmnkiosk doctor` finds, and how it ends."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.shell.doctor import doctor
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.programs import ESPEAK
from tests.driver import TODAY
from tests.shell.conftest import Spoil

pytestmark = pytest.mark.skipif(
    not (shutil.which(ESPEAK) and shutil.which("aplay")), reason="nothing speaks here"
)


@pytest.fixture
def sounding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer with a card that takes every sound."""
    settings = tmp_path / "asound.conf"
    settings.write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    return settings


@pytest.fixture
def healthy(clinic: Places, spoil: Spoil, sounding: Path, qapp: QApplication) -> Places:
    """A kiosk with nothing to complain of."""
    spoil("kiosk.yaml", "confirmed_by: none", "confirmed_by: A. Nurse")
    return clinic


def tried(places: Places) -> tuple[int, dict[str, str]]:
    """The exit status, and what was told of each thing."""
    status, lines = doctor(places, lambda: TODAY)
    rows = [(line[:5], line[6:].partition(": ")) for line in lines]
    return status, {about: f"{label} {told}" for label, (about, _, told) in rows}


def test_a_kiosk_with_all_it_needs_ends_with_zero(healthy: Places):
    status, told = tried(healthy)
    wrong = {about: line for about, line in told.items() if line.startswith("WRONG")}
    assert (status, wrong) == (0, {})
    assert told["sound"] == "ok    aplay plays"
    assert told["voice of en"] == "ok    espeak-ng reads as en-us"
    assert told["fonts"].startswith("ok")


def test_what_nobody_has_reviewed_is_a_note(healthy: Places):
    _, told = tried(healthy)
    assert told["deck dmn"].startswith("note")


def test_a_missing_sound_card_is_told(healthy: Places, sounding: Path):
    sounding.write_text("")
    status, told = tried(healthy)
    assert status == 1
    assert told["sound"].startswith("WRONG aplay: ")
    assert "offered: false" in told["sound"]


def test_a_missing_player_is_told(healthy: Places, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    status, told = tried(healthy)
    assert status == 1
    assert "install alsa-utils" in told["sound"]
    assert "espeak-ng is not installed" in told["voice of en"]


def test_a_voice_that_does_not_exist_is_told(healthy: Places, spoil: Spoil):
    spoil("kiosk.yaml", "names: {}", "names: {en: xx}")
    status, told = tried(healthy)
    assert status == 1
    assert "espeak-ng has no xx" in told["voice of en"]


def test_where_no_voice_is_wanted_none_is_tried(healthy: Places, sounding: Path, spoil: Spoil):
    sounding.write_text("")
    spoil("kiosk.yaml", "offered: true", "offered: false")
    status, told = tried(healthy)
    assert status == 0
    assert "sound" not in told


def test_broken_content_is_told_with_its_place(healthy: Places, spoil: Spoil):
    spoil("decks/dmn/text.en.yaml", "title: Your brain at rest", "titel: Your brain at rest")
    status, told = tried(healthy)
    assert status == 1
    assert any("text.en.yaml" in about + line for about, line in told.items())


def test_old_crisis_lines_are_told(healthy: Places):
    status, lines = doctor(healthy, lambda: TODAY.replace(year=2030))
    assert status == 1
    assert any(line.startswith("WRONG help") and "check it again" in line for line in lines)


def test_a_missing_display_is_told(healthy: Places, monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, told = tried(healthy)
    assert status == 1
    assert told["display"].startswith("WRONG There is no display here")
