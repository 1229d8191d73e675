"""Drives a kiosk as a visitor would: real events on a real window, and time that is an argument.

Nothing here waits: the ticker is kept from running, and `wait` gives the kiosk the ticks that the
ticker would have given it. Every event carries the visitor's own time, so that two taps are as far
apart as the test says.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.session.actions import Begin, GoTo
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.build import Wishes, build, give_voice, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import Places, bundled
from dmnkiosk.shell.shelf import Shelf, stock
from dmnkiosk.shell.ticker import Ticker
from dmnkiosk.shell.voice import Voice
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.painted import PaintedControl, controls_in, texts_in
from dmnkiosk.views.style import load_fonts

TODAY = date(2026, 12, 1)
FULL_HD = QSize(1920, 1080)
SECONDS_BETWEEN_TAPS = 1.0
SHRINK = 4
WISHES = Wishes()
SMALLEST_TICK = 0.1
"""The kiosk may ask for more frames; a test does not need them."""

LONG_TICK = 0.5
"""For a moment after a tap, and for minutes: a picture moves less in it, idle time does not."""


@cache
def bundled_shelf() -> Shelf:
    """The content of the project, read once."""
    resources = bundled()
    kept = resources / "no-such-folder"
    return stock(Places(resources, resources, resources / "kiosk.yaml", kept))


@cache
def shelf_of_languages(*languages: str) -> Shelf:
    """The same with other languages on."""
    shelf, library = bundled_shelf(), load(bundled(), KINDS, thorough=False)
    kiosk = shelf.kiosk.model_copy(update={"languages": languages})
    return replace(shelf, kiosk=kiosk, library=library)


class EventTime(QObject):
    """Stamps the visitor's own time on every touch and key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = 1000.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent | QKeyEvent):
            event.setTimestamp(round(self.seconds * 1000.0))
        return False


class Visitor:
    """Someone before the glass.

    Attributes:
        kiosk: what they stand before.
        dates: the ticks that the kiosk asked for, in seconds; the last one holds.
    """

    def __init__(self, kiosk: Kiosk, time: EventTime, dates: list[float | None]) -> None:
        self.kiosk, self._time, self.dates = kiosk, time, dates
        self._finger = QPoint()

    @property
    def session(self) -> Session:
        """Where the visitor is."""
        return self.kiosk.store.session

    # --- seeing ---

    def stands_on(self, screen: Screen) -> bool:
        """Whether that screen fills the glass."""
        return self.session.screen is screen

    def reads(self) -> list[str]:
        """Every text on the glass."""
        return [text.text for text in texts_in(self.kiosk.window)]

    def sees(self, words: str) -> bool:
        """Whether some text on the glass has these words."""
        return any(words in text for text in self.reads())

    def finds(self, name: str) -> PaintedControl:
        """The control of that name: the one on top, and a button before a word of a text."""
        found = [c for c in controls_in(self.kiosk.window) if c.name == name]
        assert found, f"no control {name!r} among {self.names()}"
        return max(found, key=lambda c: not c.inline) if found[-1].inline else found[-1]

    def names(self) -> list[str]:
        """The name of every control on the glass."""
        return [control.name for control in controls_in(self.kiosk.window)]

    def areas(self) -> list[PaintedControl]:
        """The labels of areas in the picture."""
        return [c for c in controls_in(self.kiosk.window) if c.role == "area"]

    def words(self) -> list[PaintedControl]:
        """The hard words in the text."""
        return [c for c in controls_in(self.kiosk.window) if c.role == "link"]

    def sight(self) -> npt.NDArray[np.int16]:
        """The glass as it looks now, at a quarter of its size: height x width x 4, 0..255.

        Qt draws the edges of large letters a shade lighter or darker, by what its font cache holds.
        """
        image = self.kiosk.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(bytes(image.constBits()), np.uint8)
        rows, columns = image.height() // SHRINK, image.width() // SHRINK
        whole = pixels.reshape(image.height(), image.width(), 4)
        even = whole[: rows * SHRINK, : columns * SHRINK]
        blocks = even.reshape(rows, SHRINK, columns, SHRINK, 4)
        shrunk: npt.NDArray[np.int16] = blocks.mean(axis=(1, 3)).astype(np.int16)
        return shrunk

    # --- doing ---

    def start_at(self, slide: str) -> None:
        """Begins on a slide, as `--start-at` does, and takes a moment."""
        self.kiosk.store.dispatch(Begin())
        self.kiosk.store.dispatch(GoTo(slide))
        self.wait(SECONDS_BETWEEN_TAPS)

    def touch(self, name: str) -> None:
        """Presses and lifts on the middle of a control, then takes a moment."""
        self.touch_at(self.finds(name).rect.center())

    def touch_at(self, at: QPoint) -> None:
        """The same at a pixel."""
        self.press_at(at)
        self.lift()
        self.wait(SECONDS_BETWEEN_TAPS, LONG_TICK)

    def tap(self, name: str, after: float) -> None:
        """Presses and lifts so many seconds after the last event, and takes no moment."""
        self._time.seconds += after
        self.press_at(self.finds(name).rect.center())
        self.lift()

    def press(self, name: str) -> None:
        """Puts a finger on a control."""
        self.press_at(self.finds(name).rect.center())

    def press_at(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Puts a finger down, or another button of a mouse."""
        self._finger = at
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.kiosk.window.windowHandle(), button, none, at)

    def slide_to(self, at: QPoint) -> None:
        """Moves the finger that is down."""
        self._finger = at
        QTest.mouseMove(self.kiosk.window.windowHandle(), at)
        QCoreApplication.processEvents()

    def lift(self, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Lifts it where it is."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseRelease(self.kiosk.window.windowHandle(), button, none, self._finger)

    def strike(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Presses a key and lets it go."""
        QTest.keyClick(self.kiosk.window.windowHandle(), key, modifier)

    def touch_until(self, name: str, screen: Screen) -> int:
        """Touches a control until another screen is shown; returns how often."""
        for times in range(100):
            if self.session.screen is screen:
                return times
            self.touch(name)
        raise AssertionError(f"{name!r} never leads to {screen}")

    def wait(self, seconds: float, smallest: float = SMALLEST_TICK) -> None:
        """Lets time pass; the kiosk gets the ticks that it asked for, but none shorter."""
        while seconds > 1e-9:
            asked = self.dates[-1]
            step = seconds if asked is None else min(max(asked, smallest), seconds)
            self._time.seconds += step
            seconds -= step
            if asked is not None:
                self.kiosk.tick(step)

    def wait_for_rest(self) -> None:
        """Lets the motion that was started come to its end."""
        for _ in range(1000):
            frame = self.kiosk.stages.frame(self.session)
            if frame is None or not frame.running:
                return
            self.wait(SMALLEST_TICK)
        raise AssertionError(f"the picture of {self.session.slide} never rests")

    def walk_away(self) -> None:
        """Nobody touches anything until the kiosk is as nobody had been there."""
        self.wait_for_rest()
        self.wait(151.0, LONG_TICK)


class Toucher(Visitor):
    """The same with fingers on a touch screen."""

    def __init__(self, kiosk: Kiosk, time: EventTime, dates: list[float | None]) -> None:
        super().__init__(kiosk, time, dates)
        self.screen = touch_screen()

    @override
    def press_at(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._finger = at
        self.fingers().press(0, at, self.kiosk.window.windowHandle()).commit()

    @override
    def slide_to(self, at: QPoint) -> None:
        self._finger = at
        self.fingers().move(0, at, self.kiosk.window.windowHandle()).commit()

    @override
    def lift(self, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.fingers().release(0, self._finger, self.kiosk.window.windowHandle()).commit()

    def fingers(self) -> QTest.QTouchEventSequence:
        """What several fingers do at once; ends with `commit`."""
        return QTest.touchEvent(self.kiosk.window.windowHandle(), self.screen, False)


@cache
def touch_screen() -> QPointingDevice:
    """A touch screen that Qt knows of."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@contextmanager
def standing_kiosk(
    monkeypatch: pytest.MonkeyPatch,
    size: QSize = FULL_HD,
    shelf: Shelf | None = None,
    today: date = TODAY,
    kind: type[Visitor] = Visitor,
    voice: Voice | None = None,
    wishes: Wishes = WISHES,
) -> Iterator[Visitor]:
    """A kiosk of its own that is shown, and a visitor before it; both go at the end."""
    dates: list[float | None] = [None]
    monkeypatch.setattr(Ticker, "arm", lambda _, seconds: dates.append(seconds))
    # Time passes when a test says so; and no tap of an earlier test guards this glass.
    monkeypatch.setattr(Ticker, "elapsed", lambda _: 0.0)
    monkeypatch.setattr(TapGuard, "latest", None)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    load_fonts_once()
    kiosk = build(shelf or bundled_shelf(), bundled(), size, lambda: today, wishes)
    senses, time = listen(kiosk), EventTime(kiosk.window)
    app.installEventFilter(senses)
    app.installEventFilter(time)
    if voice is not None:
        give_voice(kiosk, senses, voice)
    kiosk.window.show()
    kiosk.show()
    QCoreApplication.processEvents()
    try:
        yield kind(kiosk, time, dates)
    finally:
        app.removeEventFilter(time)
        app.removeEventFilter(senses)
        kiosk.window.hide()
        kiosk.window.deleteLater()


@cache
def load_fonts_once() -> None:
    """Fonts stay for the whole run."""
    load_fonts(bundled())


@pytest.fixture
def visitor(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Someone with a mouse before a fresh kiosk."""
    with standing_kiosk(monkeypatch) as one:
        yield one


@pytest.fixture
def toucher(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Toucher]:
    """Someone with fingers before a fresh kiosk."""
    with standing_kiosk(monkeypatch, kind=Toucher) as one:
        assert isinstance(one, Toucher)
        yield one
