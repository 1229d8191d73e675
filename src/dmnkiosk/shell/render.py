"""Speech made ahead: a text goes through a program, and a WAV file is kept beside a manifest."""

import hashlib
import json
import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

from dmnkiosk.shell.narration import name_of
from dmnkiosk.shell.program import complains
from dmnkiosk.shell.sound import from_wav, to_wav

MANIFEST = "manifest.json"
LONGEST_SECONDS = 120.0


class Row(TypedDict):
    """What the manifest says of a file: the text, by which voice it was rendered, and its digest.

    A file that has another digest is a person's recording.
    """

    text: str
    voice: str
    sha256: str


@dataclass
class Count:
    """How many files were rendered, were there already, and are people's recordings."""

    rendered: int = 0
    kept: int = 0
    recorded: int = 0


@dataclass
class Rendering:
    """The files of one language.

    Attributes:
        folder: where they are.
        language: its tag.
        voice: what is told of the voice in the manifest; another one renders anew.
        command: reads a text and writes a WAV.
        rows: the manifest: file name -> what is told of it.
    """

    folder: Path
    language: str
    voice: str
    command: Sequence[str]
    rows: dict[str, Row] = field(default_factory=dict)

    def render(self, texts: Iterable[str]) -> Count:
        """Renders what is missing. Nothing is removed, and no person's recording is touched.

        Raises:
            OSError: a file can't be written, or the program isn't there.
            ValueError: what the program wrote is no sound.
            subprocess.SubprocessError: the program failed.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        manifest, count = self.folder / MANIFEST, Count()
        if manifest.exists():
            self.rows = json.loads(manifest.read_text("utf-8"))
        try:
            for text in texts:
                self._one(text, count)
        finally:
            told = json.dumps(self.rows, indent=1, ensure_ascii=False, sort_keys=True)
            _write(manifest, told.encode())
        return count

    def _one(self, text: str, count: Count) -> None:
        path = self.folder / name_of(self.language, text)
        row = self.rows.get(path.name)
        if path.exists():
            ours = row is not None and row["sha256"] == _digest(path.read_bytes())
            if row is None or not ours:
                count.recorded += 1
                return
            if row["voice"] == self.voice:
                count.kept += 1
                return
        wav = to_wav(from_wav(run(self.command, text.encode())))
        _write(path, wav)
        self.rows[path.name] = Row(text=text, voice=self.voice, sha256=_digest(wav))
        count.rendered += 1


def run(command: Sequence[str], given: bytes) -> bytes:
    """What a program writes when it is given something to read."""
    done = subprocess.run(
        command, input=given, capture_output=True, check=True, timeout=LONGEST_SECONDS
    )
    if complains(done.stderr):
        raise subprocess.CalledProcessError(0, command, done.stdout, done.stderr)
    return done.stdout


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(path: Path, data: bytes) -> None:
    """A file that is there is whole, whenever the computer stops."""
    fresh = path.with_suffix(".new")
    fresh.write_bytes(data)
    os.replace(fresh, path)
