"""Sound as numbers: WAV in and out, loudness in decibels, and speech that is slower or faster."""

import struct
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Samples: TypeAlias = npt.NDArray[np.int16]

PCM, MONO, BITS = 1, 1, 16
FULL = 32767.0

HEADROOM_DB = 12.0
"""The loudest sample of speech at the usual volume lies so far below full scale: one step of 10 dB
louder is still not clipped, and recordings of different loudness are made alike."""

WINDOW_SECONDS, SEEK_SECONDS = 0.030, 0.008
"""Of speech that is stretched: the pieces it is cut into, and how far each is moved to fit."""


class NoSound(ValueError):  # noqa: N818 - says what was found, as in "no sound in it"
    """This is not the kind of WAV file that is read here."""


@dataclass(frozen=True)
class Sound:
    """One voice, 16 bits a sample.

    Attributes:
        rate: samples a second.
        samples: -32768..32767.
    """

    rate: int
    samples: Samples

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return len(self.samples) / self.rate


def from_wav(data: bytes) -> Sound:
    """The sound of a WAV file, of its first channel; also of one that was written to a pipe.

    Raises:
        NoSound: it is no WAV file of 16-bit samples.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise NoSound("not a WAV file")
    try:
        return _read(data)
    except struct.error as error:
        raise NoSound("a WAV file that ends too early") from error


def _read(data: bytes) -> Sound:
    at, form = 12, None
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        if name == b"fmt ":
            form = struct.unpack_from("<HHIIHH", data, at + 8)
        elif name == b"data" and form is not None:
            return _sound(form, data[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    raise NoSound("a WAV file without samples")


def to_wav(sound: Sound) -> bytes:
    """The same as a WAV file."""
    data = sound.samples.astype("<i2").tobytes()
    block = MONO * BITS // 8
    form = struct.pack(
        "<4sIHHIIHH", b"fmt ", 16, PCM, MONO, sound.rate, sound.rate * block, block, BITS
    )
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI", b"RIFF", len(body)) + body


def at_volume(sound: Sound, decibels: float) -> Sound:
    """The sound at a volume: 0 is the usual one, whatever it was recorded at."""
    peak = float(np.abs(sound.samples.astype(np.float64)).max(initial=0.0))
    if peak < 1.0:
        return sound
    gain = FULL / peak * 10.0 ** ((decibels - HEADROOM_DB) / 20.0)
    louder = np.clip(np.rint(sound.samples * gain), -FULL, FULL)
    return Sound(sound.rate, louder.astype(np.int16))


def at_speed(sound: Sound, speed: float) -> Sound:
    """The sound so many times as fast, at the same pitch.

    It is cut into pieces that overlap by half; each is moved a little to where it fits best to the
    one before (WSOLA: Verhelst and Roelands, ICASSP 1993).
    """
    size = round(sound.rate * WINDOW_SECONDS) // 2 * 2
    if abs(speed - 1.0) < 0.01 or len(sound.samples) < 4 * size:
        return sound
    half, seek = size // 2, round(sound.rate * SEEK_SECONDS)
    source = np.pad(sound.samples.astype(np.float64), (seek, size + seek))
    count = round(len(sound.samples) / speed / half)
    made, fade = np.zeros((count + 1) * half), np.hanning(size + 1)[:size]
    at = seek
    for piece in range(count):
        made[piece * half : piece * half + size] += fade * source[at : at + size]
        wished = seek + round((piece + 1) * half * speed)
        wished = min(wished, len(source) - size - seek)
        at = _best(source, at + half, wished, seek, size)
    return Sound(sound.rate, np.clip(np.rint(made), -FULL, FULL).astype(np.int16))


def _best(source: npt.NDArray[np.float64], goes_on: int, wished: int, seek: int, size: int) -> int:
    """Where near `wished` the sound is most like what would have come next by itself."""
    following = source[goes_on : goes_on + size]
    if len(following) < size:
        return wished
    around = source[wished - seek : wished + seek + size]
    return wished - seek + int(np.argmax(np.correlate(around, following, "valid")))


def _sound(form: tuple[int, ...], data: bytes) -> Sound:
    kind, channels, rate, _, _, bits = form
    if kind != PCM or bits != BITS or not channels or not rate:
        raise NoSound(f"{bits} bits a sample, format {kind}; 16 bits of PCM are needed")
    whole = len(data) // (2 * channels) * 2 * channels
    samples = np.frombuffer(data[:whole], "<i2").astype(np.int16)
    return Sound(rate, samples[::channels])
