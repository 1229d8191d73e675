"""Two covered gauges; when the covers rise, both stand at the same height."""

from dmnkiosk.motion.easing import clamp, smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import disc
from dmnkiosk.scene.diagrams.parts.plate import rounded
from dmnkiosk.scene.geometry import Point, arc
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (160.0, 108.0)
CENTERS = (44.0, 116.0)
KEYS = ("with", "without")
BOTTOM, TOP = 33.0, 94.0
HALF, RIM = 11.0, 2.4
LEVEL = 0.6
"""Share of the glass that is full: the same in both, as in the model (power ratio 1.00)."""

COVER_HALF = 21.0
CASE = (97.0, 103.0)
"""Lower and upper edge of the case into which a cover rolls, in millimeters."""

HIDDEN_TO = BOTTOM - 4.0
SCALE_STEPS = 4
PEOPLE_Y, PEOPLE_APART = 20.0, 8.0
WORDS_Y = 8.0


def level_y() -> float:
    """The height of either gauge, in millimeters."""
    return BOTTOM + LEVEL * (TOP - BOTTOM)


def draw(moment: Moment) -> tuple[Mark, ...]:
    """Covered at the start of the run; at its end both covers are up."""
    return (
        *(mark for x in CENTERS for mark in _gauge(x)),
        *(mark for x in CENTERS for mark in _people(x)),
        _same(moment.progress),
        *(mark for x in CENTERS for mark in _cover(x, moment.progress)),
        *_words(moment),
    )


def _gauge(x: float) -> tuple[ShapeMark, ...]:
    """A glass with a flat level and a short scale."""
    inner = HALF - RIM
    bowl = arc((x, BOTTOM + HALF), inner, 180.0, 360.0, 17)
    full: tuple[Point, ...] = ((x - inner, level_y()), *bowl, (x + inner, level_y()))
    heights = [BOTTOM + (TOP - BOTTOM) * (0.2 + 0.2 * step) for step in range(SCALE_STEPS)]
    return (
        ShapeMark(
            rounded((x - HALF, BOTTOM, x + HALF, TOP), HALF), "soft", "panel", 1.5, closed=True
        ),
        ShapeMark(full, None, "resting", closed=True),
        ShapeMark((full[0], full[-1]), "ink", width=1.6),
        *(
            ShapeMark(((x + HALF + 2.0, y), (x + HALF + 5.0, y)), "soft", width=1.0)
            for y in heights
        ),
    )


def _people(x: float) -> tuple[ShapeMark, ...]:
    """A few people without faces: each gauge stands for a group."""
    marks: list[ShapeMark] = []
    for place in (-PEOPLE_APART, 0.0, PEOPLE_APART):
        left = x + place - 2.4
        body = rounded((left, PEOPLE_Y - 4.2, left + 4.8, PEOPLE_Y + 1.6), 2.0)
        marks.append(disc((x + place, PEOPLE_Y + 4.6), 2.1, "soft"))
        marks.append(ShapeMark(body, None, "soft", closed=True))
    return tuple(marks)


def _same(progress: float) -> ShapeMark:
    """The line from level to level comes last."""
    left, right = CENTERS[0] + HALF + 8.0, CENTERS[1] - HALF - 3.0
    seen = smooth(clamp((progress - 0.8) / 0.2))
    ends = ((left, level_y()), (right, level_y()))
    return ShapeMark(ends, "ink", width=1.2, dashed=True, opacity=seen)


def _cover(x: float, progress: float) -> tuple[ShapeMark, ...]:
    """A plain blind and the case above the glass into which it rolls."""
    hem = HIDDEN_TO + (CASE[0] - HIDDEN_TO) * progress
    left, right = x - COVER_HALF, x + COVER_HALF
    bar = (left, hem - 1.1, right, hem + 1.1)
    return (
        ShapeMark(
            rounded((left + 1.5, hem, right - 1.5, CASE[1] - 2.0), 0.0),
            "edge",
            "accent-pale",
            1.0,
            closed=True,
        ),
        ShapeMark(rounded(bar, 1.1), "edge", "panel", 1.0, closed=True),
        ShapeMark(
            rounded((left - 1.5, CASE[0], right + 1.5, CASE[1]), 3.0),
            "edge",
            "panel",
            1.2,
            closed=True,
        ),
    )


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    return tuple(
        WordsMark(moment.word(key), (x, WORDS_Y), "ink", width=70.0)
        for key, x in zip(KEYS, CENTERS, strict=True)
        if moment.word(key)
    )
