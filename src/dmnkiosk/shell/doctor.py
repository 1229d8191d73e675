"""`dmnkiosk doctor`: tries what a kiosk needs on this computer, and says what is missing."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QFontDatabase

from dmnkiosk.shell.app import application, no_display
from dmnkiosk.shell.audible import HOW, USUAL_HZ
from dmnkiosk.shell.narration import Narration
from dmnkiosk.shell.notices import notices
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.program import last_line
from dmnkiosk.shell.programs import ESPEAK, maker, player, voice_for
from dmnkiosk.shell.render import run
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.sound import NoSound, from_wav

SILENCE_SECONDS = 0.1
PROBE = "1"
"""What every voice can read."""

FAILURES = (OSError, subprocess.SubprocessError, NoSound)


@dataclass(frozen=True)
class Finding:
    """One thing that was tried.

    Attributes:
        about: what it is.
        told: what is there, or what is wrong and what to do.
        well: whether it is as it should be.
        note: whether it keeps nothing from working, and staff should know of it all the same.
    """

    about: str
    told: str
    well: bool = True
    note: bool = False

    def __str__(self) -> str:
        label = "note " if self.note else "ok   "
        return f"{label if self.well else 'WRONG'} {self.about}: {self.told}"


def doctor(places: Places, today: Callable[[], date]) -> tuple[int, list[str]]:
    """Exit status, 0 only if all is well; and a line for each thing that was tried."""
    shelf = stock(places)
    found = [_display(), _fonts(places), *_content(shelf, today())]
    if shelf.kiosk.voice.offered:
        found += [_sound(), *_voices(shelf, places)]
    else:
        found.append(Finding("voice", "not offered, as kiosk.yaml says"))
    return int(not all(one.well for one in found)), [str(one) for one in found]


def _display() -> Finding:
    wrong = no_display()
    return Finding("display", wrong or "there is one", not wrong)


def _fonts(places: Places) -> Finding:
    # Fonts are tried without a display, which may be what is missing.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    files = sorted((places.resources / "fonts").glob("*.ttf"))
    bad = [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    if bad or not files:
        return Finding("fonts", f"can't be read: {', '.join(bad) or 'none is there'}", well=False)
    return Finding("fonts", f"{len(files)} can be read")


def _content(shelf: Shelf, today: date) -> Iterator[Finding]:
    if shelf.library is not None and not shelf.problems:
        yield Finding("content", shelf.library.counts())
    for line in notices(shelf, today):
        about, _, told = line.partition(": ")
        draft = about.startswith(("claims", "deck", "text."))
        yield Finding(about, told, well=draft, note=draft)


def _sound() -> Finding:
    command = player(USUAL_HZ)
    if command is None:
        return Finding("sound", f"no program plays sound; install alsa-utils, {HOW}", well=False)
    try:
        run(command, bytes(2 * round(USUAL_HZ * SILENCE_SECONDS)))
    except FAILURES as error:
        return Finding("sound", f"{command[0]}: {_reason(error)}; connect it, {HOW}", well=False)
    return Finding("sound", f"{command[0]} plays")


def _voices(shelf: Shelf, places: Places) -> Iterator[Finding]:
    narration, library = Narration(places.narration), shelf.library
    for tag in library.languages if library else ():
        yield _voice(tag, voice_for(tag, shelf.kiosk.voice.names), narration)


def _voice(language: str, voice: str, narration: Narration) -> Finding:
    about = f"voice of {language}"
    recorded = "; recorded narration comes first" if narration.has(language) else ""
    if not shutil.which(ESPEAK):
        what = f"{ESPEAK} is not installed, so what has no recording is silent; install it, {HOW}"
        return Finding(about, what, well=False)
    try:
        sound = from_wav(run(maker(voice, 1.0)[0], PROBE.encode()))
    except FAILURES as error:
        return Finding(about, f"{ESPEAK} has no {voice}: {_reason(error)}", well=False)
    spoke = len(sound.samples) > 0
    return Finding(about, f"{ESPEAK} reads as {voice}{recorded}", spoke)


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        return last_line(error.stderr) or f"ended with {error.returncode}"
    return str(error)
