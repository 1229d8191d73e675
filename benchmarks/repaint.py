"""Slides at 1920x1080 with software raster: the first picture, and each step of a running one."""

import statistics
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsView
from typing_extensions import override

from benchmarks.standing import SIZE, begin, go_to, kiosk, moving_slides, qt, step
from benchmarks.table import Row, once, row, timed

FRAME_SECONDS = 1.0 / 60.0
SAMPLE, FRAMES = 24, 300
WARM = 4


def measure() -> list[Row]:
    """Every slide for a moment; then the heaviest for some seconds."""
    begin()
    copy = ("copy of a whole pixmap", timed(_Copy(), FRAMES))
    arrivals = {slide: once(partial(go_to, slide)) for slide in moving_slides()}
    slowest = max(arrivals, key=lambda slide: arrivals[slide])
    medians = {slide: statistics.median(_times(slide, SAMPLE)) for slide in arrivals}
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
        row("step and repaint", _counted(heaviest), copy, f"{heaviest}, the heaviest"),
    ]


def _counted(slide: str) -> list[float]:
    """The steps of a slide, once it is sure that each was painted."""
    paints = _Paints()
    qt().installEventFilter(paints)
    times = _times(slide, FRAMES)
    qt().removeEventFilter(paints)
    assert paints.count >= FRAMES, "every step paints"
    return times


def _times(slide: str, frames: int) -> list[float]:
    """Milliseconds of each step; a run that has ended is started anew."""
    times: list[float] = []
    while len(times) < frames:
        begin()
        go_to(slide)
        for _ in range(WARM):
            step(FRAME_SECONDS)
        times += _run(frames - len(times))
    return times


def _run(most: int) -> list[float]:
    times: list[float] = []
    while len(times) < most:
        frame = kiosk().stages.frame(kiosk().store.session)
        if frame is None or not frame.running:
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
        self._image = QImage(SIZE, QImage.Format.Format_RGB32)
        self._pixmap = QPixmap(SIZE)
        self._pixmap.fill(Qt.GlobalColor.white)

    def __call__(self) -> None:
        painter = QPainter(self._image)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()
