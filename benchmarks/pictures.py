"""The picture of a second, as a value: no Qt, no pixels."""

import statistics

from benchmarks.standing import library, moving_slides
from benchmarks.table import Row, row, timed
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.stages import Stages

STEPS = 120
LOOP = 1000


def measure() -> list[Row]:
    """All slides together, and the heaviest of them, over the whole run of each."""
    stages = Stages(library(), library().languages["en"])
    times = {slide: _times(stages, slide, run) for slide, run in moving_slides().items()}
    heaviest = max(times, key=lambda slide: statistics.median(times[slide]))
    loop = (f"{LOOP} rounds of a Python loop", timed(_loop, STEPS))
    together = [each for slide in times.values() for each in slide]
    return [
        row("picture as a value", together, loop, f"{len(times)} slides"),
        row("picture as a value", times[heaviest], loop, f"{heaviest}, the heaviest"),
    ]


def _times(stages: Stages, slide: str, run_seconds: float) -> list[float]:
    seconds = [run_seconds * step / STEPS for step in range(STEPS + 1)]
    sessions = iter([Session(Screen.SLIDE, slide=slide, clocks={slide: s}) for s in seconds])
    stages.frame(next(sessions))
    return timed(lambda: stages.frame(next(sessions)), STEPS)


def _loop() -> float:
    total = 0.0
    for number in range(LOOP):
        total += number * 0.5
    return total
