"""What a visit leaves behind in memory.

After each walk through the story, at each level of motion; and after visitors who changed how the
glass looks, for whom the window was built anew.

`python -m benchmarks.memory 200` walks as often as that at every level, and takes a while.
"""

import gc
import os
import statistics
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.standing import kiosk, settle, step
from benchmarks.table import Row, lines
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Adjust, Begin, Done, GoTo, Next, SetLevel, TakeTour
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.state import Screen
from dmnkiosk.themes.sizes import TextSize

WALKS, WARM = 8, 4
PICTURE = "teamwork"
LOOKS = (
    Settings(text_size=TextSize.LARGEST),
    Settings(theme="night"),
    Settings(theme="high-contrast", text_size=TextSize.LARGE),
    Settings(low_reach=True),
)
STEPS, STEP_SECONDS = 8, 0.1
"""The first second of each picture: most of what is built is built there."""


def measure(walks: int = WALKS) -> list[Row]:
    """The slope over the walks of each level, once the first ones have filled the caches."""
    found = [_slope("memory a walk adds", level, partial(_walk, level), walks) for level in Level]
    return [*found, _slope("memory a visit adds", f"{len(LOOKS)} other looks", _look, walks)]


def _slope(measured: str, note: str, visit: Callable[[], None], visits: int) -> Row:
    for _ in range(WARM):
        visit()
    before = _resident_kibibytes()
    sizes = [before]
    for _ in range(visits):
        visit()
        sizes.append(_resident_kibibytes())
    slope = statistics.linear_regression(range(len(sizes)), sizes).slope
    told = f"{note}, slope of {visits} visits"
    return Row(measured, slope, "memory before", before, "KiB", note=told)


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


def _look() -> None:
    """A visit in which the window is built anew for each look, on a slide with a picture."""
    store = kiosk().store
    store.dispatch(Begin())
    store.dispatch(GoTo(PICTURE))
    for look in LOOKS:
        store.dispatch(Adjust(look))
        step(STEP_SECONDS)
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
