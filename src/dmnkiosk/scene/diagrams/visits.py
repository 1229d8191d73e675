"""A course of visits: a calendar that fills, and a clock that shows how long one visit is."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import repeat

from dmnkiosk.motion.easing import clamp, smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.clock import face, wedge
from dmnkiosk.scene.diagrams.parts.plate import rounded
from dmnkiosk.scene.geometry import Box, Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (100.0, 152.0)
DAYS, WEEKS, SURE_WEEKS = 5, 6, 4
A_DAY = 10
TEN_A_DAY = "ten-a-day"
MINUTES = {"three-minutes": 3.0, "nineteen-minutes": 19.0, "thirty-eight-minutes": 38.0}
TEN_MINUTES = 10.0
CHANGE_SECONDS = 1.4
PAGE: Box = (6.0, 76.0, 94.0, 149.0)
CELLS: Box = (12.0, 82.0, 88.0, 135.5)
GAP, CORNER = 2.6, 1.8
CLOCK, CLOCK_RADIUS = (50.0, 36.0), 22.0
CLOCK_FULL_AT = 0.15
"""The point of the run at which the clock shows a whole visit."""

TICK = 4.96
"""From one short visit to the next in a day's cell, in millimeters."""

WEEKS_Y, VISIT_Y = 68.0, 6.0

Cell = tuple[Point, ...]
"""The outline of a day or a visit."""


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The calendar fills in reading order; the choices change its kind and the clock."""
    intense = moment.followed(lambda pick: float(pick == TEN_A_DAY), CHANGE_SECONDS)
    minutes = moment.followed(_minutes, CHANGE_SECONDS)
    minutes *= smooth(moment.progress / CLOCK_FULL_AT)
    return (
        *_page(),
        *_weeks(moment.progress, 1.0 - intense),
        *_one_week(moment.progress, intense),
        *face(CLOCK, CLOCK_RADIUS),
        *wedge(CLOCK, CLOCK_RADIUS, minutes, "accent"),
        *_words(moment),
    )


def _minutes(pick: str) -> float:
    return TEN_MINUTES if pick == TEN_A_DAY else MINUTES.get(pick, 3.0)


def _page() -> tuple[ShapeMark, ...]:
    left, _, right, top = PAGE
    band = top - 9.0
    rings = tuple(
        ShapeMark(((x, top - 5.0), (x, top + 1.0)), "soft", width=1.8)
        for x in (left + 22.0, right - 22.0)
    )
    return (
        ShapeMark(rounded(PAGE, 5.0), "edge", "panel", 1.2, closed=True),
        ShapeMark(((left, band), (right, band)), "edge", width=1.0),
        *rings,
    )


def _weeks(progress: float, opacity: float) -> tuple[ShapeMark, ...]:
    """One cell for each weekday. The last two weeks are paler: some plans end after four."""
    done = progress * DAYS * WEEKS
    sure = DAYS * SURE_WEEKS
    seen = (clamp(done - i) * (1.0 if i < sure else 0.6) for i in range(DAYS * WEEKS))
    return (
        *_even(WEEKDAYS, "people-empty", 0.6 * opacity),
        *_filled(WEEKDAYS, "accent", (share * opacity for share in seen)),
    )


def _one_week(progress: float, opacity: float) -> tuple[ShapeMark, ...]:
    """One tall day for each of five, with ten short visits in it, from above."""
    done = progress * DAYS * A_DAY
    seen = (clamp(done - i) for i in range(DAYS * A_DAY))
    return (
        *_even(TALL_DAYS, "people-empty", 0.6 * opacity),
        *_even(VISITS, "panel", opacity),
        *_filled(VISITS, "accent", (share * opacity for share in seen)),
    )


@lru_cache(16)
def _even(cells: tuple[Cell, ...], role: str, opacity: float) -> tuple[ShapeMark, ...]:
    """Cells that look alike; most of the time they stand as they are."""
    return _filled(cells, role, repeat(opacity))


def _filled(
    cells: tuple[Cell, ...], role: str, opacities: Iterable[float]
) -> tuple[ShapeMark, ...]:
    return tuple(
        ShapeMark(cell, None, role, closed=True, opacity=opacity)
        for cell, opacity in zip(cells, opacities, strict=False)
    )


def _cell(column: int, row: int, rows: int) -> Box:
    left, bottom, right, top = CELLS
    width = (right - left - GAP * (DAYS - 1)) / DAYS
    height = (top - bottom - GAP * (rows - 1)) / rows
    x, y = left + column * (width + GAP), top - row * (height + GAP)
    return (x, y - height, x + width, y)


def _tick(visit: int) -> Box:
    left, _, right, top = _cell(visit // A_DAY, 0, 1)
    high = top - 2.6 - TICK * (visit % A_DAY)
    return (left + 2.4, high - TICK + 1.9, right - 2.4, high)


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    weeks = "five-days" if moment.pick == TEN_A_DAY and moment.word("five-days") else "week"
    return tuple(
        WordsMark(moment.word(key), (CLOCK[0], y), "ink", width=98.0)
        for key, y in ((weeks, WEEKS_Y), ("visit", VISIT_Y))
        if moment.word(key)
    )


WEEKDAYS = tuple(
    rounded(_cell(day % DAYS, day // DAYS, WEEKS), CORNER) for day in range(DAYS * WEEKS)
)
TALL_DAYS = tuple(rounded(_cell(day, 0, 1), CORNER) for day in range(DAYS))
VISITS = tuple(rounded(_tick(visit), CORNER) for visit in range(DAYS * A_DAY))
