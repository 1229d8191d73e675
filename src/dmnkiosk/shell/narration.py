"""Recorded narration: a folder of WAV files, each named by the language and the text it reads."""

import hashlib
from pathlib import Path

from dmnkiosk.shell.sound import NoSound, Sound, from_wav

FOLDER = "narration"
NAME_LENGTH = 20


def name_of(language: str, text: str) -> str:
    """The name of the file that reads a text, whoever's voice it is."""
    digest = hashlib.sha256(f"{language}\n{text}".encode()).hexdigest()
    return f"{digest[:NAME_LENGTH]}.wav"


class Narration:
    """What has been recorded, or rendered ahead."""

    def __init__(self, folder: Path) -> None:
        """The folder may be missing, as before anything was rendered."""
        self._folder = folder

    def sound(self, language: str, text: str) -> Sound | None:
        """The recording of a text; none where there is none that can be played."""
        path = self._folder / language / name_of(language, text)
        try:
            return from_wav(path.read_bytes())
        except (OSError, NoSound):
            return None

    def has(self, language: str) -> bool:
        """Whether anything is recorded in a language."""
        return any((self._folder / language).glob("*.wav"))
