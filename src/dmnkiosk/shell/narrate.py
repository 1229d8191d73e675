"""`dmnkiosk narrate`: every text that can be said, rendered ahead into files beside the content."""

import logging
import os
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from dmnkiosk.motion.level import Level
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Listen, VoiceBegan
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.state import Session
from dmnkiosk.shell.app import application
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import Places
from dmnkiosk.shell.programs import maker, voice_for
from dmnkiosk.shell.render import Rendering
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.ticker import today
from dmnkiosk.shell.tour import pages, walked
from dmnkiosk.views.style import load_fonts
from dmnkiosk.views.utterance import Utterance

log = logging.getLogger(__name__)

SIZE = QSize(1920, 1080)
MEGABYTE = 1e6


@dataclass(frozen=True)
class Narrated:
    """What is to be rendered.

    Attributes:
        out: the folder; none is where a kiosk with this content looks.
        language: one language, by its tag; empty is all of them.
        command: a program that reads a text and writes a WAV, in place of espeak-ng.
        slides: the slides to render alone; none is everything.
    """

    out: Path | None = None
    language: str = ""
    command: str = ""
    slides: tuple[str, ...] = ()


def narrate(places: Places, asked: Narrated) -> int:
    """Renders what is missing; returns 0 when everything has its file then."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shelf = stock(places)
    if shelf.library is None or (asked.language and asked.language not in shelf.library.languages):
        log.error("There is no content in %s to narrate; see `dmnkiosk check`.", asked.language)
        return 2
    application()
    load_fonts(places.resources)
    for tag in [asked.language] if asked.language else shelf.library.languages:
        folder = (asked.out or places.narration) / tag
        rendering = _rendering(folder, tag, asked.command, shelf)
        try:
            count = rendering.render(spoken_texts(shelf, places, tag, asked.slides))
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            log.error("%s: the voice failed: %s", tag, error)
            return 1
        size = sum(path.stat().st_size for path in folder.glob("*.wav")) / MEGABYTE
        log.info("%s: %s; %.0f MB in %s", tag, count, size, folder)
    return 0


def spoken_texts(
    shelf: Shelf, places: Places, language: str, slides: Sequence[str] = ()
) -> list[str]:
    """Every text that is said on a walk through everything, each once, in the order of the walk."""
    kiosk = build(shelf, places.resources, SIZE, today, Wishes(language))
    kiosk.window.offer_voice(True)
    listen(kiosk)
    kiosk.window.show()
    found = dict.fromkeys(each.text for each in _walked(kiosk, slides) if _is_fixed(each))
    kiosk.window.hide()
    kiosk.window.deleteLater()
    return list(found)


def _walked(kiosk: Kiosk, slides: Sequence[str]) -> Iterator[Utterance]:
    kiosk.store.follow((Listen(), VoiceBegan()))
    yield from utterances(kiosk)
    for level in (Level.FULL, Level.STILL):
        kiosk.store.session = Session()
        before: Frame | None = None
        for _ in walked(kiosk, Settings(level=level), slides):
            for _page in pages(kiosk):
                yield from utterances(kiosk, before)
            before = kiosk.frame


def utterances(kiosk: Kiosk, before: Frame | None = None) -> list[Utterance]:
    """What can be said of a kiosk's glass now; changes are told against the picture before."""
    return kiosk.window.aloud.utterances(kiosk.store.session, kiosk.frame, before)


def _is_fixed(each: Utterance) -> bool:
    """Whether it is the same for every visitor: seconds that count down are said live."""
    return not each.key.startswith("idle")


def _rendering(folder: Path, language: str, command: str, shelf: Shelf) -> Rendering:
    if command:
        return Rendering(folder, language, command, shlex.split(command))
    voice = voice_for(language, shelf.kiosk.voice.names)
    return Rendering(folder, language, voice, maker(voice, 1.0)[0])
