"""What a diagram may know of the moment it draws."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from dmnkiosk.brain.courses import Course
from dmnkiosk.motion.easing import blend, smooth

NO_PICK = ""
"""Stands for the time before the first choice."""

LONG_AGO = 1000.0
"""Seconds after which everything that began has come to its end."""


@dataclass(frozen=True)
class Moment:
    """One moment of a slide.

    Attributes:
        seconds: on the slide's own clock; it stands still while motion is paused.
        progress: 0 at the start of the run, 1 at its end; already eased.
        pick: the choice that holds, or none.
        pick_seconds: seconds since that choice was made.
        words: the slide's drawn words by key, in the visitor's language.
        options: the settings of the deck.
        earlier: the choices before that one, oldest first, each with the seconds it held.
        drifts: whether what has no end may move.
        course: the course over time that the picture follows, or none.
        at: where that course is, in its own unit.
        busy: role of a team -> how busy it is, 0 down to 1 up, where the model says so.
        traces: role of a team -> how busy it was lately, oldest first.
    """

    seconds: float = 0.0
    progress: float = 0.0
    pick: str | None = None
    pick_seconds: float = 0.0
    words: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str | float] = field(default_factory=dict)
    earlier: tuple[tuple[str, float], ...] = ()
    drifts: bool = True
    course: Course | None = None
    at: float = 0.0
    busy: Mapping[str, float] = field(default_factory=dict)
    traces: Mapping[str, tuple[tuple[float, float], ...]] = field(default_factory=dict)

    @property
    def drifting(self) -> float:
        """Seconds for what moves without an end; they stand still where nothing may drift."""
        return self.seconds if self.drifts else 0.0

    def effect(self) -> float:
        """How far the course is now on the way to the state of the option `state`, 0..1; else 0."""
        return self.effects([self.at])[0]

    def effects(self, moments: Sequence[float]) -> list[float]:
        """The same at some moments of the course, in its own unit."""
        state = self.options.get("state")
        if self.course is None or not isinstance(state, str):
            return [0.0] * len(moments)
        part = self.course.part(state)
        return [part.value_at(moment) for moment in moments]

    def number(self, key: str, default: float) -> float:
        """A setting that is a number."""
        value = self.options.get(key, default)
        return float(value) if isinstance(value, float | int) else default

    def word(self, key: str) -> str:
        """Drawn words, or nothing when the slide has none by that key."""
        return self.words.get(key, "")

    def held(self) -> tuple[tuple[str, float], ...]:
        """Every choice so far, oldest first, with the seconds it has held."""
        if self.pick is None:
            return self.earlier
        return (*self.earlier, (self.pick, max(self.pick_seconds, 0.0)))

    def followed(self, goal: Callable[[str], float], takes: float) -> float:
        """A value that glides to each choice's goal in `takes` seconds, so that nothing jumps.

        Args:
            goal: the value a choice asks for; it is asked for `NO_PICK` too.
            takes: seconds from one goal to the next.
        """
        value = goal(NO_PICK)
        for pick, seconds in self.held():
            value = blend(value, goal(pick), smooth(seconds / takes))
        return value
