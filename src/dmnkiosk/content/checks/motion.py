"""What moves a picture exists, and is neither too fast nor more than the evidence lets be drawn."""

from itertools import pairwise

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.checks.walk import figures, runs
from dmnkiosk.content.figure import Figure, KeyFrame
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.yamlfile.document import FieldPath

FASTEST_SECONDS = 0.5
"""A picture that turned more often could flash (WCAG 2.3.1); it would be slowed down when shown."""


def check_states_of_runs(pieces: Pieces, report: Report) -> None:
    """Key frames name states that exist, and none that only a course may show."""
    states = {state.id for state in pieces.states.value.states}
    partial = _partial(pieces)
    for path, _, run in runs(pieces.deck.value):
        for index, frame in enumerate(run):
            place = (*path, index, "state")
            if frame.state is None or not report.need(
                pieces.deck, place, "state", frame.state, states
            ):
                continue
            if frame.state in partial:
                course, most = partial[frame.state]
                message = (
                    f"no more than {most:g} of this state may be drawn; "
                    f"write 'course: {course}' and a 'moment' instead"
                )
                report.say(pieces.deck, place, message)


def check_courses_of_figures(pieces: Pieces, report: Report) -> None:
    """A picture's course exists, and its key frames say where on it they are."""
    known = [course.id for course in pieces.courses.value.courses]
    for path, figure in figures(pieces.deck.value):
        if figure.course is not None:
            report.need(pieces.deck, (*path, "course"), "course", figure.course, known)
    for path, figure, run in runs(pieces.deck.value):
        for index, frame in enumerate(run):
            _check_moment(pieces, report, (*path, index, "moment"), figure, frame)


def check_signals(pieces: Pieces, report: Report) -> None:
    """The task of a picture's signals is a state with an input."""
    drives = {state.id: any(state.drive) for state in pieces.states.value.states}
    for path, figure in figures(pieces.deck.value):
        task = figure.signals.task if figure.signals else None
        place = (*path, "signals", "task")
        if task is None or not report.need(pieces.deck, place, "state", task, drives):
            continue
        if not drives[task]:
            message = "this state has no drive, so nothing would move; name one with a task"
            report.say(pieces.deck, place, message)


def check_pace(pieces: Pieces, report: Report) -> None:
    """No picture turns, and no key frame follows another, in less than half a second."""
    for path, figure in figures(pieces.deck.value):
        if _leg_seconds(figure) < FASTEST_SECONDS:
            message = (
                f"each way of the path takes {_leg_seconds(figure):.2g} seconds; "
                f"it must take {FASTEST_SECONDS:g}: write more seconds, or fewer points"
            )
            report.say(pieces.deck, (*path, "seconds"), message)
    for path, figure, run in runs(pieces.deck.value):
        for index, (before, frame) in enumerate(pairwise(run), start=1):
            seconds = (frame.at - before.at) * _leg_seconds(figure)
            if 0.0 < seconds < FASTEST_SECONDS - 1e-9:
                message = (
                    f"this comes {seconds:.2g} seconds after the key frame before, which is less "
                    f"than {FASTEST_SECONDS:g}; move it, or write more seconds"
                )
                report.say(pieces.deck, (*path, index, "at"), message)


def _check_moment(
    pieces: Pieces, report: Report, path: FieldPath, figure: Figure, frame: KeyFrame
) -> None:
    if frame.moment is not None and figure.course is None:
        message = "a moment is of a course; name it with 'course:' beside 'seconds:'"
        report.say(pieces.deck, path, message)
    if frame.moment is not None and frame.state is not None:
        report.say(pieces.deck, path, "a key frame has a state or a moment; remove one of the two")


def _partial(pieces: Pieces) -> dict[str, tuple[str, float]]:
    """State -> the course that shows it, and the most of it that may be drawn."""
    return {
        part.state: (course.id, part.most)
        for course in pieces.courses.value.courses
        for part in course.parts
        if part.most < 1.0
    }


def _leg_seconds(figure: Figure) -> float:
    return figure.seconds / max(len(figure.path) - 1, 1)
