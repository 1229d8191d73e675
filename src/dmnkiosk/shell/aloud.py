"""The voice of the kiosk: recorded narration where there is one, else espeak-ng; then a player."""

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from dmnkiosk.shell.narration import Narration
from dmnkiosk.shell.program import Program
from dmnkiosk.shell.programs import maker, player, voice_for
from dmnkiosk.shell.sound import NoSound, Sound, at_speed, at_volume, from_wav
from dmnkiosk.shell.voice import Saying, Voice

log = logging.getLogger(__name__)

MOST_KEPT = 16
"""Sounds that are kept ready: what was just said, and what comes next."""

Key = tuple[str, str, float]
"""Text, language and speed: what a sound depends on, but for its loudness."""


class Aloud(Voice):
    """Says things by other programs, each in a process of its own; nothing here waits for one."""

    def __init__(
        self, narration: Narration, voices: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        """Silent; `voices` are those of espeak-ng that the clinic chose, by language."""
        super().__init__(parent)
        self._narration, self._voices = narration, voices
        self._kept: dict[Key, Sound] = {}
        self._making: dict[Key, Making] = {}
        self._said: Saying | None = None
        self._player: Program | None = None

    def say(self, saying: Saying) -> None:
        """Says this, and stops what it says now."""
        self._hush()
        self._said = saying
        sound = self._ready(saying)
        if sound is not None:
            self._play(sound)

    def prepare(self, saying: Saying) -> None:
        """Makes the sound, if there is none yet."""
        self._ready(saying)

    def stop(self) -> None:
        """Is silent at once, and makes nothing ready any more."""
        self._hush()
        for making in self._making.values():
            making.stop()
        self._making.clear()

    def _hush(self) -> None:
        self._said = None
        if self._player is not None:
            self._player.stop()
            self._player = None

    def _ready(self, saying: Saying) -> Sound | None:
        """The sound, or none while it is being made."""
        key = (saying.text, saying.language, saying.speed)
        if key in self._kept or key in self._making:
            return self._kept.get(key)
        recorded = self._narration.sound(saying.language, saying.text)
        if recorded is not None:
            return self._keep(key, at_speed(recorded, saying.speed))
        voice = voice_for(saying.language, self._voices)
        self._making[key] = made = Making(key, voice, self)
        made.made.connect(self._on_made)
        made.failed.connect(self._on_unmade)
        made.start()
        return None

    def _keep(self, key: Key, sound: Sound) -> Sound:
        self._kept[key] = sound
        for old in list(self._kept)[:-MOST_KEPT]:
            del self._kept[old]
        return sound

    def _play(self, sound: Sound) -> None:
        assert self._said is not None, "something is said"
        command = player(sound.rate)
        if command is None:
            self.failed.emit("no program that plays sound")
            return
        samples = at_volume(sound, self._said.decibels).samples.astype("<i2").tobytes()
        self._player = Program(command, samples, self)
        self._player.finished.connect(self._on_played)
        self._player.failed.connect(self._on_not_played)
        self._player.start()

    @Slot(object, object)
    def _on_made(self, key: Key, sound: Sound) -> None:
        self._making.pop(key, None)
        self._keep(key, sound)
        said = self._said
        if said is not None and key == (said.text, said.language, said.speed):
            self._play(sound)

    @Slot(object, str)
    def _on_unmade(self, key: Key, why: str) -> None:
        self._making.pop(key, None)
        self.failed.emit(why)

    @Slot()
    def _on_played(self) -> None:
        self._player = self._said = None
        self.finished.emit()

    @Slot(str)
    def _on_not_played(self, why: str) -> None:
        self._player = self._said = None
        self.failed.emit(why)


class Making(QObject):
    """One sound on its way from espeak-ng.

    Signals:
        made: carries its key, and the sound at the speed that was asked for.
        failed: carries its key, and why.
    """

    made = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, key: Key, voice: str, parent: QObject) -> None:
        """Not begun yet."""
        super().__init__(parent)
        text, _, speed = key
        command, self._left = maker(voice, speed)
        self._key, self._program = key, Program(command, text.encode(), self)
        self._program.finished.connect(self._on_finished)
        self._program.failed.connect(self._on_failed)

    def start(self) -> None:
        """Begins."""
        self._program.start()

    def stop(self) -> None:
        """Ends it, and tells nothing of it."""
        self._program.stop()
        self.deleteLater()

    @Slot(bytes)
    def _on_finished(self, wav: bytes) -> None:
        try:
            sound = at_speed(from_wav(wav), self._left)
        except NoSound as error:
            self._on_failed(str(error))
            return
        self.made.emit(self._key, sound)
        self.deleteLater()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self.failed.emit(self._key, why)
        self.deleteLater()
