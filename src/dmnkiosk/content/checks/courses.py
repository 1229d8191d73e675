"""Courses go through states that exist, in the order of time."""

from itertools import pairwise

from dmnkiosk.brain.courses import Course, CoursePart
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.yamlfile.document import FieldPath

KNOT_ORDER = "a knot must come after the one before it; put them in order, or change the moment"
FEW_KNOTS = "a curve needs two knots; add some: [moment, value]"
BASE_AGAIN = "a course starts from this state; name another one"


def check_courses(pieces: Pieces, report: Report) -> None:
    """Each course has a name of its own and starts from a state."""
    states = [state.id for state in pieces.states.value.states]
    courses = pieces.courses.value.courses
    report.once(pieces.courses, ("courses",), "course", (c.id for c in courses), ("id",))
    for index, course in enumerate(courses):
        path = ("courses", index)
        report.need(pieces.courses, (*path, "base"), "state", course.base, states)
        _check_parts(pieces, report, path, course)


def _check_parts(pieces: Pieces, report: Report, path: FieldPath, course: Course) -> None:
    """Each part leads to a state of its own."""
    states = [state.id for state in pieces.states.value.states]
    named = [part.state for part in course.parts]
    report.once(pieces.courses, (*path, "parts"), "state", named, ("state",))
    for index, part in enumerate(course.parts):
        place = (*path, "parts", index)
        report.need(pieces.courses, (*place, "state"), "state", part.state, states)
        if part.state == course.base:
            report.say(pieces.courses, (*place, "state"), BASE_AGAIN)
        _check_knots(pieces, report, (*place, "knots"), part)


def _check_knots(pieces: Pieces, report: Report, path: FieldPath, part: CoursePart) -> None:
    if len(part.knots) < 2:
        report.say(pieces.courses, path, FEW_KNOTS)
    for index, (before, after) in enumerate(pairwise(part.knots), start=1):
        if after[0] <= before[0]:
            report.say(pieces.courses, (*path, index, 0), KNOT_ORDER)
