"""What lets a link change in one picture, how sure that is, and where it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dmnkiosk.brain.courses import Course
from dmnkiosk.content.claims import Cell
from dmnkiosk.content.figure import Figure, LinkSpec
from dmnkiosk.content.ids import Certainty


@dataclass(frozen=True)
class LinkEvidence:
    """The evidence of one link in one picture.

    Attributes:
        states: the brain states of the picture in which the link may leave its healthy-rest width.
        certainty: how sure the least sure of those changes is; none when nothing may change.
        sources: ids of the sources of those changes, without repeats.
    """

    states: frozenset[str]
    certainty: Certainty | None
    sources: tuple[str, ...]


def evidence_of(link: LinkSpec, passed: Sequence[str], cells: Mapping[str, Cell]) -> LinkEvidence:
    """The evidence of a link.

    Args:
        link: as its author wrote it.
        passed: the brain states that its picture passes (`states_of`).
        cells: all evidence cells.
    """
    named = [cells[cell] for cell in link.evidence]
    states = [s for s in passed if not link.only or s in link.only]
    moved = [(c, state) for state in states for c in named if c.moves(state)]
    grades = [cell.certainty[state] for cell, state in moved]
    sources = dict.fromkeys(s for cell, state in moved for s in cell.sources[state])
    least = max(grades, key=list(Certainty).index, default=None)
    return LinkEvidence(frozenset(state for _, state in moved), least, tuple(sources))


def states_of(figure: Figure, courses: Mapping[str, Course]) -> tuple[str, ...]:
    """The brain states that a picture passes, without repeats."""
    runs = (figure.run, *(panel.run for panel in figure.panels))
    named = [frame.state for run in runs for frame in run if frame.state is not None]
    if figure.course is not None:
        course = courses[figure.course]
        named += [course.base, *(part.state for part in course.parts)]
    return tuple(dict.fromkeys(named))
