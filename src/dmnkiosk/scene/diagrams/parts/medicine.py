"""The still drawings of two ways to take a medicine: an arm with a drip, and a nose spray."""

from dmnkiosk.scene.diagrams.parts.disc import disc
from dmnkiosk.scene.diagrams.parts.plate import rounded
from dmnkiosk.scene.diagrams.parts.way import Way
from dmnkiosk.scene.geometry import Box, arc
from dmnkiosk.scene.marks.shape import ShapeMark

BAG: Box = (18.0, 80.0, 32.0, 101.0)
POLE: Way = (
    (11.0, 47.0),
    *arc((16.0, 100.6), 5.0, 180.0, 90.0, 9),
    *arc((20.5, 101.1), 4.5, 90.0, 0.0, 9),
)
ARM: Way = (
    (62.0, 68.0),
    (56.0, 66.8),
    (50.0, 65.0),
    (44.6, 64.4),
    (39.0, 65.2),
    (33.6, 64.2),
    (29.0, 60.8),
    (26.2, 56.4),
    (25.0, 52.6),
    (25.8, 50.4),
    (28.2, 50.2),
    (30.2, 53.0),
    (32.6, 55.8),
    (35.6, 56.6),
    (40.0, 55.8),
    (45.0, 55.4),
    (50.0, 54.4),
    (56.0, 52.2),
    (62.0, 51.0),
)
THUMB: Way = (
    (44.2, 59.4),
    (39.8, 59.6),
    (36.0, 57.4),
    (33.4, 53.6),
    (33.0, 51.0),
    (34.4, 49.6),
    (36.6, 50.2),
    (39.0, 53.2),
    (43.0, 55.3),
)
TUBE: Way = (
    (25.0, 72.0),
    (25.4, 69.0),
    (28.6, 67.6),
    (33.6, 70.4),
    (40.0, 71.8),
    (46.0, 69.8),
    (48.4, 66.2),
    (48.8, 62.2),
)
NOZZLE: Way = (
    (-6.4, 78.8),
    (-5.6, 83.0),
    (-4.4, 87.0),
    (-3.8, 92.0),
    (-3.4, 95.6),
    (-2.0, 97.4),
    (2.0, 97.4),
    (3.4, 95.6),
    (3.8, 92.0),
    (4.4, 87.0),
    (5.6, 83.0),
    (6.4, 78.8),
)
MIST: Way = (
    (0.0, 100.4),
    (-2.6, 103.0),
    (2.6, 103.0),
    (-5.4, 105.8),
    (0.0, 105.8),
    (5.4, 105.8),
)


def drip(fluid: float) -> tuple[ShapeMark, ...]:
    """A stand, a bag that is `fluid` 0..1 full, a tube, and an arm at rest."""
    return (
        ShapeMark(((4.0, 46.4), (18.0, 46.4)), "soft", width=2.0),
        ShapeMark(POLE, "soft", width=1.6),
        *_bag(fluid),
        *_arm(),
    )


def spray(x: float) -> tuple[ShapeMark, ...]:
    """A nose spray bottle with its middle at `x`."""
    nozzle = tuple((x + dx, y) for dx, y in NOZZLE)
    return (
        ShapeMark(nozzle, "ink", "panel", 1.3),
        ShapeMark(rounded((x - 11.0, 48.0, x + 11.0, 73.6), 4.0), "ink", "panel", 1.3, closed=True),
        ShapeMark(
            rounded((x - 11.0, 53.0, x + 11.0, 66.0), 0.0), "ink", "accent-pale", 1.0, closed=True
        ),
        ShapeMark(rounded((x - 14.0, 73.6, x + 14.0, 78.8), 2.4), "ink", "panel", 1.3, closed=True),
        *(disc((x + dx, y), 0.9, "accent") for dx, y in MIST),
    )


def _bag(fluid: float) -> tuple[ShapeMark, ...]:
    left, bottom, right, top = BAG
    level = bottom + 2.0 + (top - bottom - 7.0) * fluid
    inside = (left + 1.5, bottom + 1.5, right - 1.5, level)
    return (
        ShapeMark(rounded(BAG, 3.6), "ink", "panel", 1.3, closed=True),
        ShapeMark(rounded(inside, 2.2), None, "accent", closed=True, opacity=0.5),
        ShapeMark(rounded((22.8, 72.0, 27.2, 79.4), 2.0), "ink", "panel", 1.0, closed=True),
    )


def _arm() -> tuple[ShapeMark, ...]:
    """A forearm at rest, palm down, with a sleeve and a small dressing."""
    return (
        ShapeMark(ARM, "ink", "panel", 1.3, smooth=True),
        ShapeMark(THUMB, "ink", "panel", 1.2, smooth=True),
        ShapeMark(rounded((62.0, 49.4, 75.0, 69.4), 3.0), "ink", "accent-pale", 1.3, closed=True),
        ShapeMark(rounded((45.6, 58.4, 52.0, 62.8), 1.2), "soft", "panel", 1.0, closed=True),
        ShapeMark(TUBE, "accent", width=1.4, smooth=True),
    )
