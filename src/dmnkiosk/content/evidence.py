"""What lets a link change in one picture, how sure that is, and where it comes from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dmnkiosk.brain.courses import Course, CoursePart
from dmnkiosk.content.claims import Cell
from dmnkiosk.content.figure import Figure, KeyFrame, LinkSpec
from dmnkiosk.content.ids import Certainty

MOST_TOLD = 2
"""How many changes of a link are told at once."""


@dataclass(frozen=True)
class Change:
    """A brain state in which a link may leave its healthy-rest width, and the cell that lets it."""

    cell: Cell
    state: str

    @property
    def certainty(self) -> Certainty:
        """How sure the field is of this change."""
        return self.cell.certainty[self.state]


@dataclass(frozen=True)
class LinkEvidence:
    """The evidence of one link in one picture.

    Attributes:
        changes: all that may move the link there, in the order of the picture.
        told: the changes that somebody who asks is told of, the least sure first.
    """

    changes: tuple[Change, ...] = ()
    told: tuple[Change, ...] = ()

    @property
    def states(self) -> frozenset[str]:
        """The brain states of the picture in which the link may leave its healthy-rest width."""
        return frozenset(change.state for change in self.changes)

    @property
    def certainty(self) -> Certainty | None:
        """How sure the least sure of all changes is; none when nothing may change."""
        return max((c.certainty for c in self.changes), key=_doubt, default=None)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources of the told changes, without repeats."""
        return _each(change.cell.sources.get(change.state, ()) for change in self.told)

    @property
    def against(self) -> tuple[str, ...]:
        """Ids of the sources that differ from the told changes or limit them, without repeats."""
        return _each(change.cell.against.get(change.state, ()) for change in self.told)


def evidence_of(link: LinkSpec, passed: Sequence[str], cells: Mapping[str, Cell]) -> LinkEvidence:
    """The evidence of a link.

    What is asked about is the change. So the state that the picture starts from is told of only
    when the link may move in no other.

    Args:
        link: as its author wrote it.
        passed: the brain states that the link passes, the first one first (`states_of`).
        cells: all evidence cells.
    """
    named = [cells[cell] for cell in link.evidence]
    states = [state for state in passed if not link.only or state in link.only]
    changes = [Change(cell, s) for s in states for cell in named if _is_graded(cell, s)]
    asked = [change for change in changes if change.state != passed[0]] or changes
    told = sorted(asked, key=lambda change: _doubt(change.certainty), reverse=True)
    return LinkEvidence(tuple(changes), tuple(told[:MOST_TOLD]))


def _is_graded(cell: Cell, state: str) -> bool:
    """Whether a cell lets a link move, and says how sure that is and who found it."""
    return cell.moves(state) and state in cell.certainty and state in cell.sources


def states_of(
    figure: Figure, courses: Mapping[str, Course], link: str | None = None
) -> tuple[str, ...]:
    """The brain states that a picture passes, in its order and without repeats.

    Args:
        figure: the picture.
        courses: all courses by their ids.
        link: only the panels that show this link count; none means all panels.
    """
    panels = [p for p in figure.panels if link is None or any(x.id == link for x in p.links)]
    course = courses[figure.course] if figure.course is not None else None
    runs = (panel.run or figure.run for panel in panels)
    return _each(_passed(run, course) for run in runs)


def _passed(run: Sequence[KeyFrame], course: Course | None) -> list[str]:
    if course is not None and any(frame.moment is not None for frame in run):
        return [course.base, *(part.state for part in sorted(course.parts, key=_peak))]
    return [frame.state for frame in run if frame.state is not None]


def _peak(part: CoursePart) -> float:
    """The moment at which a part is largest."""
    return max(part.knots, key=lambda knot: knot[1])[0]


def _doubt(certainty: Certainty) -> int:
    """Higher for what is less sure."""
    return list(Certainty).index(certainty)


def _each(groups: Iterator[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in groups for name in group))
