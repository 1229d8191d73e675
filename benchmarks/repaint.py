"""Slides at 1920x1080 with software raster: the first picture, and each step of a moving one.

`python -m benchmarks.repaint SLIDE WIDTH HEIGHT` measures the steps of one slide at another size.
"""

import os
import statistics
import subprocess
import sys
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsView
from typing_extensions import override

from benchmarks import standing
from benchmarks.standing import begin, go_to, kiosk, moving_slides, qt, step
from benchmarks.table import Row, once, row, timed

FRAME_SECONDS = 1.0 / 60.0
FRAME_MS = 1000.0 * FRAME_SECONDS
SAMPLE, FRAMES = 60, 300
WARM = 4
LARGE = (3840, 2160)


def measure() -> list[Row]:
    """Every slide for a moment; then the heaviest for some seconds, and on a larger glass."""
    begin()
    copy = _copy()
    arrivals = {slide: once(partial(go_to, slide)) for slide in moving_slides()}
    slowest = max(arrivals, key=lambda slide: arrivals[slide])
    times = {slide: _times(slide, SAMPLE) for slide in arrivals}
    medians = {slide: statistics.median(each) for slide, each in times.items() if each}
    heaviest = max(medians, key=lambda slide: medians[slide])
    return [
        row(
            "slide is there",
            list(arrivals.values()),
            copy,
            f"{len(arrivals)} slides, seen for the first time",
        ),
        row("slide is there", [arrivals[slowest]], copy, f"{slowest}, the slowest"),
        row("step and repaint", list(medians.values()), copy, f"{len(medians)} slides"),
        _steps(heaviest, _counted(heaviest), copy, "the heaviest"),
        _large(heaviest),
    ]


def _steps(slide: str, times: list[float], copy: tuple[str, list[float]], where: str) -> Row:
    late = sum(each > FRAME_MS for each in times)
    note = f"{slide}, {where}; {late} of {len(times)} over {FRAME_MS:.1f} ms"
    return row("step and repaint", times, copy, note)


def _large(slide: str) -> Row:
    """The same slide on a glass of four times as many pixels, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.repaint", slide, *map(str, LARGE)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    times, copies = ([float(each) for each in line.split()] for line in run.stdout.splitlines())
    return _steps(slide, times, ("copy of a whole pixmap", copies), f"{LARGE[0]}x{LARGE[1]}")


def _copy() -> tuple[str, list[float]]:
    return ("copy of a whole pixmap", timed(_Copy(), FRAMES))


def _counted(slide: str) -> list[float]:
    """The steps of a slide, once it is sure that each was painted."""
    paints = _Paints()
    qt().installEventFilter(paints)
    times = _times(slide, FRAMES)
    qt().removeEventFilter(paints)
    assert paints.count >= FRAMES, "every step paints"
    return times


def _times(slide: str, frames: int) -> list[float]:
    """Milliseconds of each step; a run that has ended is started anew. None where nothing moves."""
    times: list[float] = []
    while len(times) < frames:
        begin()
        go_to(slide)
        for _ in range(WARM):
            step(FRAME_SECONDS)
        run = _run(frames - len(times))
        if not run:
            return []
        times += run
    return times


def _run(most: int) -> list[float]:
    times: list[float] = []
    while len(times) < most:
        frame = kiosk().stages.frame(kiosk().store.session)
        if frame is None or not (frame.running or frame.looping):
            break
        times.append(once(lambda: step(FRAME_SECONDS)))
    return times


class _Paints(QObject):
    """Counts how often the picture was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched.parent(), QGraphicsView):
            self.count += 1
        return False


class _Copy:
    """Copies a pixmap as large as the window onto an image."""

    def __init__(self) -> None:
        self._image = QImage(standing.SIZE, QImage.Format.Format_RGB32)
        self._pixmap = QPixmap(standing.SIZE)
        self._pixmap.fill(Qt.GlobalColor.white)

    def __call__(self) -> None:
        painter = QPainter(self._image)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()


def main(slide: str, width: int, height: int) -> None:
    """Prints the milliseconds of each step of a slide, and those of the yardstick."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QPA_UPDATE_IDLE_TIME": "0"}
    standing.SIZE = QSize(width, height)
    begin()
    for times in (_counted(slide), _copy()[1]):
        print(*times)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
