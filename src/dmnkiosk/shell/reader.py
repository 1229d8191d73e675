"""Reads aloud what is on the glass: what was not said yet, until something is done."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Adjust, VoiceBegan, VoiceEnded
from dmnkiosk.session.settings import SPEEDS, VOLUMES
from dmnkiosk.session.speech import Place, place_of
from dmnkiosk.session.state import Session, Speech
from dmnkiosk.shell.told import Told
from dmnkiosk.shell.voice import Saying, Voice
from dmnkiosk.views.utterance import Utterance
from dmnkiosk.views.window import Window

log = logging.getLogger(__name__)


class Reader(QObject):
    """Follows the session, as a view does.

    Signals:
        asked: the voice began, or fell silent, as an Action.
        failed: it can't speak any more; carries why.
    """

    asked = Signal(object)
    failed = Signal(str)

    def __init__(self, window: Window, voice: Voice, parent: QObject | None = None) -> None:
        """Silent until a visitor listens."""
        super().__init__(parent)
        self._window, self._voice = window, voice
        self._session = Session()
        self._frame: Frame | None = None
        self._speech: Speech | None = None
        self._place: Place | None = None
        self._pages: dict[Place, Told] = {}
        self._now: Utterance | None = None
        self._last: Utterance | None = None
        self._aside = self._acted = self._rested = False
        self._ring, self._once = "", set[str]()
        voice.finished.connect(self._on_finished)
        voice.failed.connect(self._on_failed)

    @Slot(object, object)
    def show(self, session: Session, frame: Frame | None) -> None:
        """The session as it is now, and its picture; the window shows both already."""
        seen, self._session, self._frame = self._frame, session, frame
        before, self._speech = self._speech, session.speech
        if not session.settings.listening:
            self._speech = None
            if before is not None:
                self._forget()
        elif before is None or session.speech.starts != before.starts:
            self._forget()
            self._arrive()
        elif place_of(session) != self._place:
            self._arrive()
        else:
            self._go_on(session.speech, before, seen)

    @Slot()
    def await_ring(self) -> None:
        """A key goes down: it may move the focus ring, or do something."""
        self._acted = False

    @Slot()
    def follow_ring(self) -> None:
        """A key was let go: what the focus ring has come to is said, if nothing else was done."""
        held = self._window.ringed
        ringed = self._window.aloud.ringed(held, self._session, self._frame)
        before, self._ring = self._ring, ringed.key if ringed else ""
        if self._speech is not None and ringed and ringed.key != before and not self._acted:
            self._say(ringed, aside=True)

    def _go_on(self, speech: Speech, before: Speech, seen: Frame | None) -> None:
        self._acted = self._acted or speech != before
        rested = _runs(seen) and not _runs(self._frame)
        if speech.acts != before.acts:
            self._act(seen)
        elif speech.agains != before.agains:
            self._repeat(self._now or self._last)
        elif speech.skips != before.skips:
            self._skip()
        elif speech.held != before.held:
            self._hold()
        elif rested:
            self._rested = True
            if self._now is None:
                self._next()

    def _arrive(self) -> None:
        """Another page, or something over it; what was told of the page under it is kept."""
        place = place_of(self._session)
        if self._place is None or place.under != self._place.under:
            self._pages.clear()
        self._place, self._acted = place, True
        if place in self._pages:
            self._pages[place].welcome_back(self._found())
        else:
            self._pages[place] = Told(self._frame)
        self._next()

    def _act(self, seen: Frame | None) -> None:
        self._told.before = seen
        self._told.notice(self._found())
        self._next()

    def _skip(self) -> None:
        self._tick_off(self._now)
        self._next()

    def _hold(self) -> None:
        if self._session.speech.held:
            self._voice.stop()
        else:
            self._repeat(self._now)

    def _repeat(self, said: Utterance | None) -> None:
        if said is not None:
            self._say(said, aside=self._aside)

    def _next(self) -> None:
        found, told = self._found(), self._told
        (told.notice if self._rested else told.look)(found)
        self._rested = False
        said = told.next(found)
        if said is None:
            self._end()
            return
        self._say(said)
        after = next((e for e in found if e.key not in {said.key, *told.said}), None)
        if after is not None:
            self._voice.prepare(self._saying(after))

    def _say(self, said: Utterance, *, aside: bool = False) -> None:
        self._now = self._last = said
        self._aside = aside
        self._window.aloud.show_spoken(said)
        self._voice.say(self._saying(said))
        self.asked.emit(VoiceBegan())

    def _saying(self, said: Utterance) -> Saying:
        settings, language = self._session.settings, self._window.aloud.language
        return Saying(said.text, language, SPEEDS[settings.speed], VOLUMES[settings.volume])

    def _tick_off(self, said: Utterance | None) -> None:
        if said is not None:
            self._told.tick_off(said.key)
            self._once |= {said.key} if said.once else set()

    def _end(self) -> None:
        self._hush()
        self.asked.emit(VoiceEnded())

    def _hush(self) -> None:
        self._voice.stop()
        self._now, self._aside = None, False
        self._window.aloud.show_spoken(None)

    def _forget(self) -> None:
        self._hush()
        self._place, self._last, self._ring = None, None, ""
        self._pages.clear()
        self._once.clear()

    def _found(self) -> list[Utterance]:
        """What stands on the glass, but for what was told before and stands on every screen."""
        before = self._told.before if self._place in self._pages else None
        found = self._window.aloud.utterances(self._session, self._frame, before)
        return [each for each in found if each.key not in self._once]

    @property
    def _told(self) -> Told:
        assert self._place is not None, "a page is read"
        return self._pages[self._place]

    @Slot()
    def _on_finished(self) -> None:
        if self._now is None or self._speech is None:
            return
        goes_on = not self._aside or self._window.aloud.is_of_voice(self._window.ringed)
        if not self._aside:
            self._tick_off(self._now)
        (self._next if goes_on else self._end)()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        log.error("The voice failed, and is offered no more: %s", why)
        self.failed.emit(why)
        if self._session.settings.listening:
            self.asked.emit(Adjust(replace(self._session.settings, listening=False)))


def _runs(frame: Frame | None) -> bool:
    return frame is not None and frame.running
