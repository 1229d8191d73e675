"""Narration rendered ahead: what is there is kept, and no person's recording is ever touched."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.shell.narrate import Narrated, narrate, spoken_texts
from dmnkiosk.shell.narration import Narration, name_of
from dmnkiosk.shell.places import Places, bundled
from dmnkiosk.shell.programs import ESPEAK
from dmnkiosk.shell.render import MANIFEST, Count, Rendering
from dmnkiosk.shell.sound import to_wav
from tests.driver import bundled_shelf, load_fonts_once
from tests.shell.test_sound import tone

SAY = """
import struct, sys
text = sys.stdin.buffer.read()
data = bytes(2 * len(text))
head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
body = b"WAVE" + head + struct.pack("<4sI", b"data", len(data)) + data
sys.stdout.buffer.write(struct.pack("<4sI", b"RIFF", len(body)) + body)
"""
FAKE = (sys.executable, "-c", SAY)
"""Writes as many samples as the text has bytes."""

TEXTS = ("One.", "Two, and more.")


def rendering(folder: Path, voice: str = "fake") -> Rendering:
    return Rendering(folder / "en", "en", voice, FAKE)


def test_every_text_has_a_file_that_a_kiosk_finds(tmp_path: Path):
    assert rendering(tmp_path).render(TEXTS) == Count(rendered=2)
    for text in TEXTS:
        sound = Narration(tmp_path).sound("en", text)
        assert sound is not None
        assert len(sound.samples) == len(text)
    assert Narration(tmp_path).sound("es", TEXTS[0]) is None


def test_what_is_there_is_not_rendered_again(tmp_path: Path):
    rendering(tmp_path).render(TEXTS)
    assert rendering(tmp_path).render([*TEXTS, "Three."]) == Count(rendered=1, kept=2)


def test_another_voice_renders_anew(tmp_path: Path):
    rendering(tmp_path).render(TEXTS)
    assert rendering(tmp_path, "other").render(TEXTS) == Count(rendered=2)


def test_a_recording_of_a_person_is_left_alone_whatever_the_voice(tmp_path: Path):
    rendering(tmp_path).render(TEXTS)
    recorded = to_wav(tone(0.1))
    (tmp_path / "en" / name_of("en", TEXTS[0])).write_bytes(recorded)
    found = rendering(tmp_path, "other").render(TEXTS)
    assert found == Count(rendered=1, recorded=1)
    assert (tmp_path / "en" / name_of("en", TEXTS[0])).read_bytes() == recorded


def test_a_recording_that_was_there_first_is_left_alone(tmp_path: Path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name_of("en", TEXTS[0])).write_bytes(to_wav(tone(0.1)))
    assert rendering(tmp_path).render(TEXTS) == Count(rendered=1, recorded=1)


def test_the_manifest_says_which_file_reads_what(tmp_path: Path):
    rendering(tmp_path).render(TEXTS)
    rows = json.loads((tmp_path / "en" / MANIFEST).read_text("utf-8"))
    assert {row["text"] for row in rows.values()} == set(TEXTS)
    assert rows[name_of("en", TEXTS[0])]["text"] == TEXTS[0]


def test_what_was_rendered_before_a_failure_is_kept(tmp_path: Path):
    broken = Rendering(tmp_path / "en", "en", "fake", (sys.executable, "-c", "print('no sound')"))
    with pytest.raises(ValueError, match="WAV"):
        broken.render(TEXTS)
    assert rendering(tmp_path).render(TEXTS) == Count(rendered=2)


def test_a_file_that_is_no_sound_is_as_if_it_were_not_there(tmp_path: Path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name_of("en", "One.")).write_bytes(b"not a sound")
    assert Narration(tmp_path).sound("en", "One.") is None


# --- the command ---


def places(tmp_path: Path) -> Places:
    return Places(bundled(), bundled(), bundled() / "kiosk.yaml", tmp_path / "kept")


def test_what_a_slide_says_is_among_the_texts(qapp: QApplication, tmp_path: Path):
    load_fonts_once()
    texts = spoken_texts(bundled_shelf(), places(tmp_path), "en", ("quick-check",))
    assert "In depression, which change do studies report most often?" in texts
    assert "Next. Button. Go to the next slide." in texts
    assert "Stop. Button. Stop the voice." in texts
    assert len(texts) == len(set(texts))
    assert not [text for text in texts if "seconds, to keep" in text]


@pytest.mark.skipif(not shutil.which(ESPEAK), reason="espeak-ng is not installed")
def test_a_slide_is_narrated_and_then_kept(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("INFO")
    asked = Narrated(tmp_path / "out", "en", slides=("quick-check",))
    assert narrate(places(tmp_path), asked) == 0
    assert narrate(places(tmp_path), asked) == 0
    told = [record.getMessage() for record in caplog.records if " MB in " in record.getMessage()]
    rendered, kept = (re.findall(r"(?:rendered|kept)=(\d+)", line) for line in told)
    assert rendered == kept[::-1]
    assert int(kept[1]) > 30
    assert Narration(tmp_path / "out").sound("en", "Quick check") is not None


@pytest.mark.expects_log
def test_a_program_that_is_not_there_ends_with_one(qapp: QApplication, tmp_path: Path):
    asked = Narrated(tmp_path / "out", "en", "/no/such/program", ("quick-check",))
    assert narrate(places(tmp_path), asked) == 1


@pytest.mark.expects_log
def test_a_language_that_is_not_there_ends_with_two(qapp: QApplication, tmp_path: Path):
    assert narrate(places(tmp_path), Narrated(tmp_path / "out", "tlh")) == 2
