"""The running kiosk: a session, its picture, its window, and when to look again."""

import math

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.keys import KeysFile
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.flicker import Calmed, calmed
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Tick
from dmnkiosk.session.deadline import next_deadline
from dmnkiosk.session.picture import LONGEST_STEP
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.stages_by_language import StagesByLanguage
from dmnkiosk.shell.store import Store
from dmnkiosk.shell.ticker import Ticker
from dmnkiosk.views.window import Window

RUN_SECONDS = 1.0 / 60.0
LOOP_SECONDS = 1.0 / 30.0
BREATH_SECONDS = 1.0 / 20.0
WARNING_SECONDS = 0.25


class Kiosk(QObject):
    """Shows every session that the store holds, and ticks it.

    Attributes:
        keys: what the keys of a tactile pad do.
    """

    def __init__(
        self,
        store: Store,
        stages: StagesByLanguage,
        window: Window,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is shown until `show`."""
        super().__init__(parent)
        self.store, self.stages, self.window, self.ticker = store, stages, window, ticker
        self.keys = KeysFile()
        self._frame: Frame | None = None
        self._calmed: Calmed | None = None
        self._place: tuple[str, str] | None = None
        self._seconds = 0.0
        self._warned = False

    @Slot()
    def show(self) -> None:
        """Shows the session as it is now, and sleeps until the next deadline."""
        session = self.store.session
        if session.warned and not self._warned:
            QApplication.beep()
        self._warned = session.warned
        self._frame = self._calm(session, self.stages.frame(session))
        self.window.show_session(session, self._frame)
        self.ticker.arm(self._next(session))

    @Slot(object)
    def sense(self, action: Action) -> None:
        """Someone touched something: the time until now has passed before it, not after it."""
        self._pass(self.ticker.elapsed())
        self.store.dispatch(action)

    @Slot(float)
    def tick(self, seconds: float) -> None:
        """Real time has passed."""
        self._pass(seconds)
        if self._is_held:
            self.show()
        self.ticker.arm(self._next(self.store.session))

    def skip(self, seconds: float) -> None:
        """Lets time pass without showing it, as for pictures of a tour; then shows what is."""
        steps = math.ceil(max(seconds, 0.0) / LONGEST_STEP)
        self._seconds += steps * LONGEST_STEP
        self.store.follow([Tick(LONGEST_STEP)] * steps)

    def _pass(self, seconds: float) -> None:
        self._seconds += max(seconds, 0.0)
        self.window.switch.pass_time(seconds)
        self.store.dispatch(Tick(seconds))

    def _calm(self, session: Session, frame: Frame | None) -> Frame | None:
        """The frame without flashes; each picture begins anew."""
        place = (str(session.screen), session.slide)
        before = self._calmed if place == self._place else None
        self._place = place
        self._calmed = calmed(frame, self._seconds, before) if frame is not None else None
        return self._calmed.frame if self._calmed is not None else None

    @property
    def _is_held(self) -> bool:
        return self._calmed is not None and self._calmed.held

    def _next(self, session: Session) -> float | None:
        pace = RUN_SECONDS if self._is_held else self._pace(session)
        marker = self.window.switch.until_next()
        idle = next_deadline(session, self.store.plan, pace is not None, marker)
        dates = [seconds for seconds in (pace, idle) if seconds is not None]
        return min(dates) if dates else None

    def _pace(self, session: Session) -> float | None:
        if session.warned:
            return WARNING_SECONDS
        if session.screen is Screen.ATTRACT and not session.helping:
            moves = self.stages.level(session) is not Level.STILL
            return BREATH_SECONDS if moves else None
        if self._frame is None or session.paused or session.helping:
            return None
        if session.screen is not Screen.SLIDE:
            return None
        if self._frame.running:
            return RUN_SECONDS
        return LOOP_SECONDS if self._frame.looping else None
