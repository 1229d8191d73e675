"""Sound in numbers: what is read and written, how loud it is, and how fast."""

import struct
from itertools import pairwise

import numpy as np
import pytest

from dmnkiosk.session.settings import SPEEDS, VOLUMES
from dmnkiosk.shell.sound import NoSound, Sound, at_speed, at_volume, from_wav, to_wav

RATE = 22050
PITCH_HZ = 220.0


def tone(seconds: float = 2.0, loud: float = 0.3) -> Sound:
    """A voice-like tone: a pitch with overtones."""
    times = np.arange(round(seconds * RATE)) / RATE
    waves = sum(np.sin(2.0 * np.pi * PITCH_HZ * n * times) / n for n in (1, 2, 3))
    return Sound(RATE, np.rint(waves / np.abs(waves).max() * loud * 32767).astype(np.int16))


def pitch(sound: Sound) -> float:
    """The strongest frequency, in hertz."""
    middle = sound.samples[len(sound.samples) // 4 : -len(sound.samples) // 4].astype(float)
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    return float(np.argmax(spectrum)) * sound.rate / len(middle)


def peak(sound: Sound) -> int:
    return int(np.abs(sound.samples.astype(int)).max())


def test_a_wav_that_was_written_is_read_again():
    assert from_wav(to_wav(tone())).samples.tolist() == tone().samples.tolist()


def test_a_wav_from_a_pipe_that_does_not_know_its_length_is_read_whole():
    data = bytearray(to_wav(tone(0.1)))
    data[40:44] = struct.pack("<I", 0x7FFFF000)
    assert from_wav(bytes(data)).seconds == pytest.approx(0.1, abs=0.001)


def test_of_two_channels_the_first_is_heard():
    left, right = tone(0.1).samples, np.zeros_like(tone(0.1).samples)
    data = bytearray(to_wav(Sound(RATE, np.stack([left, right], axis=1).ravel())))
    data[22:24] = struct.pack("<H", 2)
    assert from_wav(bytes(data)).samples.tolist() == left.tolist()


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"RIFF\0\0\0\0WAVE", b"ID3" + bytes(100), to_wav(tone(0.1))[:30]],
)
def test_what_is_no_wav_is_refused(data: bytes):
    with pytest.raises(NoSound):
        from_wav(data)


def test_another_kind_of_samples_is_refused_and_named():
    data = bytearray(to_wav(tone(0.1)))
    data[34:36] = struct.pack("<H", 24)
    with pytest.raises(NoSound, match="24 bits"):
        from_wav(bytes(data))


def test_each_step_of_the_volume_is_ten_decibels_and_none_is_clipped():
    peaks = [peak(at_volume(tone(), decibels)) for decibels in VOLUMES]
    steps = [20.0 * np.log10(b / a) for a, b in pairwise(peaks)]
    assert steps == pytest.approx([10.0] * (len(VOLUMES) - 1), abs=0.05)
    assert peaks[-1] < 32767


def test_a_quiet_recording_is_as_loud_as_a_loud_one():
    quiet, loud = (at_volume(tone(loud=share), 0.0) for share in (0.02, 0.9))
    assert peak(quiet) == pytest.approx(peak(loud), rel=0.01)


def test_silence_stays_silent():
    silence = Sound(RATE, np.zeros(100, np.int16))
    assert peak(at_volume(silence, 10.0)) == 0


@pytest.mark.parametrize("speed", SPEEDS)
def test_another_speed_has_the_same_pitch(speed: float):
    faster = at_speed(tone(), speed)
    assert faster.seconds == pytest.approx(tone().seconds / speed, rel=0.03)
    assert pitch(faster) == pytest.approx(PITCH_HZ, rel=0.02)
    assert peak(faster) == pytest.approx(peak(tone()), rel=0.1)


def test_a_sound_too_short_to_stretch_is_left_as_it_is():
    assert at_speed(tone(0.05), 0.5).seconds == pytest.approx(0.05, abs=0.001)
