"""Two visits side by side: an arm with a drip, and a nose spray; each with its clock."""

from dmnkiosk.motion.easing import clamp, smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.clock import band, face
from dmnkiosk.scene.diagrams.parts.disc import disc
from dmnkiosk.scene.diagrams.parts.fade import faded
from dmnkiosk.scene.diagrams.parts.medicine import drip, spray
from dmnkiosk.scene.diagrams.parts.ride import car, house
from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark

EXTENT = (160.0, 108.0)
DRIP_MINUTES, SPRAY_MINUTES = 40.0, 120.0
TIME_UP = 0.85
"""The point of the run at which both clocks have run; then the ride home comes."""

APART = 84.0
"""From one visit to the other, in millimeters."""

CLOCK: Point = (18.0, 27.0)
RADIUS, BAND = 13.0, 2.8
OUTER, INNER = 9.0, 5.2
MIDDLE = 40.0
FAINT = 0.4
WAITING = 0.16
CHANGE_SECONDS = 0.6
WORDS_Y = 5.5


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The drip's clock runs forty minutes, the spray's two hours; then a ride home waits."""
    run = clamp(moment.progress / TIME_UP)
    left = (
        *drip(1.0 - 0.8 * run),
        *_clock(0.0, DRIP_MINUTES * run),
        *_ride(0.0, moment.progress),
    )
    right = (
        *spray(MIDDLE + APART),
        *_clock(APART, SPRAY_MINUTES * run),
        *_ride(APART, moment.progress),
    )
    return (
        *faded(left, _weight(moment, "spray")),
        *faded(right, _weight(moment, "drip")),
        *_words(moment),
    )


def _weight(moment: Moment, other: str) -> float:
    return moment.followed(lambda pick: FAINT if pick == other else 1.0, CHANGE_SECONDS)


def _clock(x: float, minutes: float) -> tuple[ShapeMark, ...]:
    """The first hour fills the outer ring, the second one the inner ring."""
    center = (CLOCK[0] + x, CLOCK[1])
    return (
        *face(center, RADIUS),
        band(center, OUTER, BAND, minutes, "accent"),
        band(center, INNER, BAND, minutes - 60.0, "accent"),
        disc(center, 1.1, "ink"),
    )


def _ride(x: float, progress: float) -> tuple[ShapeMark, ...]:
    """Faint while it waits; at the end it is there."""
    come = smooth((progress - TIME_UP) / (1.0 - TIME_UP))
    seen = WAITING + (1.0 - WAITING) * come
    return faded((*house((x + 59.0, 19.0)), *car((x + 37.0, 19.0))), seen)


def _words(moment: Moment) -> tuple[WordsMark, ...]:
    places = (("drip", MIDDLE), ("spray", MIDDLE + APART))
    return tuple(
        WordsMark(moment.word(key), (x, WORDS_Y), "ink", width=74.0)
        for key, x in places
        if moment.word(key)
    )
