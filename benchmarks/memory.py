"""What a visit leaves behind: memory after each walk through the story, at each level of motion.

`python -m benchmarks.memory 200` walks as often as that at every level, and takes a while.
"""

import gc
import os
import statistics
import sys
from pathlib import Path

from benchmarks.standing import kiosk, settle, step
from benchmarks.table import Row, lines
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Begin, Done, Next, SetLevel, TakeTour
from dmnkiosk.session.state import Screen

WALKS, WARM = 8, 4
STEPS, STEP_SECONDS = 8, 0.1
"""The first second of each picture: most of what is built is built there."""


def measure(walks: int = WALKS) -> list[Row]:
    """The slope over the walks of each level, once the first ones have filled the caches."""
    return [_slope(level, walks) for level in Level]


def _slope(level: Level, walks: int) -> Row:
    for _ in range(WARM):
        _walk(level)
    before = _resident_kibibytes()
    sizes = [before]
    for _ in range(walks):
        _walk(level)
        sizes.append(_resident_kibibytes())
    slope = statistics.linear_regression(range(len(sizes)), sizes).slope
    note = f"{level}, slope of {walks} walks"
    return Row("memory a walk adds", slope, "memory before", before, "KiB", note=note)


def _walk(level: Level) -> None:
    """From the attract screen through every slide and back."""
    store = kiosk().store
    for action in (Begin(), SetLevel(level), TakeTour()):
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


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print("\n".join(lines(measure(int(sys.argv[1]) if len(sys.argv) > 1 else WALKS))))
