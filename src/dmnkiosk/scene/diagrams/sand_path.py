"""A round path in sand, seen from above: worn deep by going round, or softening for a while."""

from dmnkiosk.motion.easing import blend, clamp, smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.parts.disc import disc
from dmnkiosk.scene.diagrams.parts.sand import (
    CENTER,
    LOOP,
    SIZE,
    TRAILS,
    Trail,
    ground,
    loop,
    on_loop,
)
from dmnkiosk.scene.geometry import Point, between
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark

EXTENT = SIZE
SOFTENING = "softening"
ROUND_SECONDS = 8.0
SPEEDS = {"slow": 0.3, "stop": 0.0, "lift": 0.0}
CHANGE_SECONDS = 1.0
LIFT_SECONDS = 1.5
LIFTED = 0.5
"""How far inside the path the lifted dot rests, as a share of the way to the middle."""

OPENING_SECONDS = 2.5
"""How long the path takes to grow soft when the slide begins; then it is the first day."""

STARTS_AT = 0.69
"""Where on the path the dot starts, as a share of a round."""

SOFTEST = 0.62
"""How much shallower the path is while new ones are open, as a share of its depth."""

WIDEST = 5.0
"""Half the width of the worn path, in millimeters."""

SLOPES = 6
TAPER = ((1.0, 1.2), (0.98, 2.4), (0.93, 3.6), (0.85, 4.8))
"""A trail's layers: how far each reaches, and its width in millimeters."""

SHORTEST = 0.4
"""How far the last trace of a trail reaches, as a share of it."""

MOST_SEEN, RIM_SEEN = 0.25, 0.75
"""How solid a layer of a trail is, and how solid the line is where the path's edges were."""


def draw(moment: Moment) -> tuple[Mark, ...]:
    """The path at a moment; the option `mode` is `worn` (as it is) or `softening`.

    When it softens, the option `state` names the state of the course whose effect it is.
    """
    softening = moment.options.get("mode") == SOFTENING
    free = _free(moment) if softening else 0.0
    depth = 1.0 - SOFTEST * free if softening else moment.progress
    dot = TRAILS[0].at(0.6 * free) if softening else _walker(moment)
    return (
        *ground(),
        *(mark for trail in TRAILS if softening for mark in _trail(trail, free)),
        *_groove(depth),
        *(_rims(free) if softening else ()),
        disc((dot[0] + 0.9, dot[1] - 1.2), 4.6, "groove", 0.5),
        disc(dot, 4.6, "panel"),
        disc(dot, 3.5, "accent"),
    )


def _free(moment: Moment) -> float:
    """How new paths open, 0..1: as the slide begins, then as the course goes, slowly gone."""
    return smooth(moment.seconds / OPENING_SECONDS) * moment.effect()


def _groove(depth: float) -> tuple[ShapeMark, ...]:
    """The groove from its soft shoulders to its dark floor; it grows wider and deeper."""
    half = blend(1.5, WIDEST, depth)
    slopes = tuple(
        _line(0.0, 2.0 * half * (1.0 - step / SLOPES), "groove", blend(0.14, 0.22, depth))
        for step in range(SLOPES)
    )
    return (
        _line(0.0, 2.0 * half + 4.4, "groove", 0.1),
        _line(half + 1.1, 1.2, "panel", 0.55 * depth),
        _line(-half - 1.1, 1.2, "panel", 0.55 * depth),
        *slopes,
    )


def _line(out: float, width: float, role: str, opacity: float) -> ShapeMark:
    points = loop(out) if out else LOOP
    return ShapeMark(points, role, width=width, closed=True, smooth=True, opacity=opacity)


def _rims(free: float) -> tuple[ShapeMark, ...]:
    """Where the edges of the worn path were, for as long as it is softer."""
    seen = RIM_SEEN * clamp(2.0 * free)
    return tuple(
        ShapeMark(
            loop(out), "groove", width=0.7, closed=True, smooth=True, dashed=True, opacity=seen
        )
        for out in (WIDEST, -WIDEST)
    )


def _trail(trail: Trail, free: float) -> tuple[ShapeMark, ...]:
    """A trail that narrows toward its end; it fades as sand covers it, from its end on."""
    seen = MOST_SEEN * clamp(free)
    reach = blend(SHORTEST, 1.0, clamp(free)) if free > 0.0 else 0.0
    return tuple(
        ShapeMark(trail.begun(reach * far), "groove", width=width, smooth=True, opacity=seen)
        for far, width in TAPER
    )


def _walker(moment: Moment) -> Point:
    """Where the dot is: on its round, or lifted to the inside."""
    lift = moment.followed(lambda pick: float(pick == "lift"), LIFT_SECONDS)
    on_path = on_loop(STARTS_AT + _rounds(moment))
    return between(on_path, CENTER, LIFTED * lift)


def _rounds(moment: Moment) -> float:
    """Rounds walked so far; each choice changes the speed gently."""
    if moment.seconds <= 0.0:
        return 0.0
    held = moment.held()
    seconds = max(moment.seconds - sum(lasted for _, lasted in held), 0.0)
    speed = 1.0
    for pick, lasted in held:
        goal = SPEEDS.get(pick, 1.0)
        changing = min(lasted, CHANGE_SECONDS)
        reached = blend(speed, goal, changing / CHANGE_SECONDS)
        seconds += changing * (speed + reached) / 2.0 + (lasted - changing) * goal
        speed = reached
    return seconds / ROUND_SECONDS
