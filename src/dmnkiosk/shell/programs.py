"""The programs that speech needs: which of them are there, and how each is called.

espeak-ng is free under the GPL: it is run as a program of its own, and never linked to or bundled.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

ESPEAK = "espeak-ng"

VOICES: Mapping[str, str] = {
    "en": "en-us",
    "es": "es-419",
    "ar": "ar",
    # Not `cmn`: in espeak-ng 1.51 it reads its own pinyin as if it were English.
    "zh": "cmn-latn-pinyin",
}
"""Language -> the voice of espeak-ng; others have the name of the language itself."""

USUAL_RATE = 120
"""What espeak-ng must be asked for to read the English story at 123 words a minute, pauses and all
(VVSG 2.0, 7.1-K: 120 to 125)."""

LEAST_RATE, AT_LEAST_RATE = 80, 0.69
"""espeak-ng reads no slower, and how fast that is beside the usual rate."""

SERVER_PLAYER = ("paplay", "--raw", "--rate={rate}", "--format=s16le", "--channels=1")
CARD_PLAYER = ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", "{rate}")


def voice_for(language: str, chosen: Mapping[str, str]) -> str:
    """The name of the voice of espeak-ng for a language; `chosen` is what the clinic chose."""
    first = language.split("-", maxsplit=1)[0]
    return chosen.get(language) or VOICES.get(language) or VOICES.get(first, language)


def maker(voice: str, speed: float) -> tuple[tuple[str, ...], float]:
    """A command that reads a text and writes a WAV, and how much its sound must be sped up then."""
    rate = round(USUAL_RATE * speed)
    left = speed / AT_LEAST_RATE if rate < LEAST_RATE else 1.0
    asked = str(max(rate, LEAST_RATE))
    return (ESPEAK, "-v", voice, "-s", asked, "-b", "1", "--stdin", "--stdout"), left


def player(rate: int) -> tuple[str, ...] | None:
    """A command that reads samples and plays them; none when there is no such program here."""
    for command, fits in ((SERVER_PLAYER, has_sound_server()), (CARD_PLAYER, True)):
        if fits and shutil.which(command[0]):
            return tuple(part.format(rate=rate) for part in command)
    return None


def has_sound_server() -> bool:
    """Whether PulseAudio, or PipeWire in its place, takes sound for this user."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    there = bool(runtime) and (Path(runtime) / "pulse" / "native").exists()
    return there or "PULSE_SERVER" in os.environ


def has_sound_card() -> bool:
    """Whether there is something to play on, as far as can be seen without trying."""
    told = (Path.home() / ".asoundrc", Path("/etc/asound.conf"))
    named = "ALSA_CONFIG_PATH" in os.environ or any(path.exists() for path in told)
    return has_sound_server() or named or any(Path("/dev/snd").glob("pcmC*p"))
