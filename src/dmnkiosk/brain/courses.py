"""Courses: how a picture goes from state to state over minutes, visits or days.

From `brain/courses.yaml`. They are shapes of an average, drawn by hand; none predicts a person.
"""

from typing import Annotated, Literal

from pydantic import Field

from dmnkiosk.brain.curve import value_at
from dmnkiosk.brain.mix import Mix, pure
from dmnkiosk.brain.model import Model
from dmnkiosk.yamlfile.schema import Schema

Share = Annotated[float, Field(ge=0.0, le=1.0)]
CourseKnot = tuple[float, Share]


class CoursePart(Schema):
    """How far a course goes toward one state.

    Attributes:
        state: a brain state.
        most: the largest share it may have in the picture.
        knots: moments in the unit of the course, and how much of `most` is reached there.
        source: where the shape comes from.
    """

    state: str
    most: Share = 1.0
    knots: tuple[CourseKnot, ...]
    source: str = Field(min_length=1)

    def value_at(self, moment: float) -> float:
        """The smooth curve 0..1 through the knots; flat before the first and after the last."""
        return value_at(self.knots, moment)


class Course(Schema):
    """One course.

    Attributes:
        id: stable name, such as `one-dose`.
        unit: what its moments count.
        base: the state it starts from.
        parts: what is mixed in, one after the other, each into all that was there before it.
    """

    id: str
    unit: Literal["minutes", "visits", "days"]
    base: str
    parts: tuple[CoursePart, ...]

    def mix_at(self, moment: float, model: Model) -> Mix:
        """The states at a moment: W <- (1 - v) W + v W_part for each part, v = most * value."""
        mix = pure(self.base)
        for part in self.parts:
            share = part.most * part.value_at(moment)
            mix = model.mixed(mix, pure(part.state), share)
        return mix

    def value(self, state: str, moment: float) -> float:
        """How far the way toward a state is gone, 0..1, whatever `most` is.

        Raises:
            KeyError: the course has no part with that state.
        """
        return self.part(state).value_at(moment)

    def part(self, state: str) -> CoursePart:
        """The part that leads to a state.

        Raises:
            KeyError: there is none.
        """
        return {part.state: part for part in self.parts}[state]


class CoursesFile(Schema):
    """The whole of `courses.yaml`."""

    courses: tuple[Course, ...]
