"""Cold start: from the start of the process to the first painted frame of the attract screen."""

import subprocess
import sys
import time
from pathlib import Path

from benchmarks.table import Row, row

ROOT = Path(__file__).parents[1]
TIMES = 11
KIOSK, BARE = "benchmarks.kiosk_start", "benchmarks.bare_start"


def measure() -> list[Row]:
    """The kiosk against an empty widget, in turns, so that both meet the same load."""
    for module in (KIOSK, BARE):
        first_frame_of(module)
    pairs = [(first_frame_of(KIOSK), first_frame_of(BARE)) for _ in range(TIMES)]
    kiosk, bare = zip(*pairs, strict=True)
    return [row("start to first frame", kiosk, ("start of an empty widget", bare))]


def first_frame_of(module: str) -> float:
    """Milliseconds until a program has painted its first frame."""
    begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-m", module], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return (int(done.stdout.split()[-1]) - begun) / 1e6
