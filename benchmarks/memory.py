"""What a visit leaves behind: memory after each walk through the whole story."""

import gc
import os
import statistics
from pathlib import Path

from benchmarks.standing import kiosk, settle, step
from benchmarks.table import Row
from dmnkiosk.session.actions import Begin, Done, Next, TakeTour
from dmnkiosk.session.state import Screen

WALKS, WARM = 14, 4
STEPS, STEP_SECONDS = 8, 0.1
"""The first second of each picture: most of what is built is built there."""


def measure() -> list[Row]:
    """The slope over the walks, once the first ones have filled the caches."""
    for _ in range(WARM):
        _walk()
    before = _resident_kibibytes()
    sizes = [before]
    for _ in range(WALKS):
        _walk()
        sizes.append(_resident_kibibytes())
    slope = statistics.linear_regression(range(len(sizes)), sizes).slope
    note = f"slope of {WALKS} walks"
    return [Row("memory a walk adds", slope, "memory before", before, "KiB", note=note)]


def _walk() -> None:
    """From the attract screen through every slide and back."""
    store = kiosk().store
    for action in (Begin(), TakeTour()):
        store.dispatch(action)
    while store.session.screen is Screen.SLIDE:
        for _ in range(STEPS):
            step(STEP_SECONDS)
        store.dispatch(Next())
    settle()
    store.dispatch(Done())
    settle()


def _resident_kibibytes() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024
