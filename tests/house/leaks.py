"""What a test can leave behind on a Qt application: timers, animations, threads and windows.

A leak fails the test that made it, not the one after it, and says where the thing was started.

What there is when a test begins is frozen: the collector of garbage looks at what the test made and
at nothing else, which takes milliseconds and not most of a second.
"""

import gc
import traceback
from collections.abc import Callable
from typing import Any, Self
from weakref import WeakKeyDictionary, WeakSet

import shiboken6
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

STARTERS: tuple[type[QObject], ...] = (QTimer, QAbstractAnimation, QThread)
_started_at: "WeakKeyDictionary[QObject, str]" = WeakKeyDictionary()
_seen: "WeakSet[QObject]" = WeakSet()


class Watch:
    """Notes what runs and stands before a test, and says what is new after it."""

    def __enter__(self) -> Self:
        self._before = {*running(), *standing()}
        gc.collect()
        gc.freeze()
        self._starts = {kind: kind.__dict__["start"] for kind in STARTERS}
        for kind, start in self._starts.items():
            kind.start = _noting_place(start)  # type: ignore[attr-defined]
        return self

    def __exit__(self, *error: object) -> None:
        for kind, start in self._starts.items():
            kind.start = start  # type: ignore[attr-defined]

    def left_behind(self) -> list[str]:
        """One line for each thing that is new and still there."""
        settle()
        return [describe(thing) for thing in [*running(), *standing()] if thing not in self._before]


def settle() -> None:
    """Let everything go that nobody holds, and what was asked to be deleted later."""
    for _ in range(3):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def running() -> list[QObject]:
    """Every timer, animation and thread that runs; those that were frozen are remembered."""
    _seen.update(each for each in gc.get_objects() if issubclass(type(each), STARTERS))
    return [each for each in _seen if _runs(each)]


def standing() -> list[QWidget]:
    """Every top-level widget, shown or not."""
    return [each for each in QApplication.topLevelWidgets() if shiboken6.isValid(each)]


def describe(thing: QObject) -> str:
    """What it is, what it is called, and where it was started or what holds it."""
    kind = f"{type(thing).__module__}.{type(thing).__qualname__}"
    name = f" {thing.objectName()!r}" if thing.objectName() else ""
    if isinstance(thing, QWidget):
        return f"  a window: {kind}{name}; close it, or give it to qtbot.addWidget"
    place = _started_at.get(thing, "a place outside this test")
    return f"  still running: {kind}{name}, started at {place}; stop it"


def _runs(thing: QObject) -> bool:
    if not shiboken6.isValid(thing):
        return False
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QAbstractAnimation):
        return thing.state() is not QAbstractAnimation.State.Stopped
    return isinstance(thing, QThread) and thing.isRunning()


def _noting_place(start: Callable[..., Any]) -> Callable[..., Any]:
    def noting(thing: QObject, *args: Any, **named: Any) -> Any:
        _started_at[thing] = _place()
        return start(thing, *args, **named)

    return noting


def _place() -> str:
    """The line that asked for the start: the innermost one outside this file."""
    frames = [each for each in traceback.extract_stack() if each.filename != __file__]
    return f"{frames[-1].filename}:{frames[-1].lineno}"
