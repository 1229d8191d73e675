"""How two pictures of the same views differ: which links change, which teams are busier."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark

LEAST_STRENGTH = 0.03
"""A link whose |FC| changes by less than this, with the same sign, counts as the same."""

LEAST_ACTIVITY = 0.1
"""The same for how lit the areas of a team are."""


class Change(StrEnum):
    """What is different in the second picture, against the first."""

    TOGETHER_MORE = "together-more"
    TOGETHER_LESS = "together-less"
    SEE_SAW_MORE = "see-saw-more"
    SEE_SAW_LESS = "see-saw-less"
    TO_TOGETHER = "to-together"
    TO_SEE_SAW = "to-see-saw"
    BUSY_MORE = "busy-more"
    BUSY_LESS = "busy-less"


@dataclass(frozen=True)
class Difference:
    """One difference.

    Attributes:
        about: a link by its id, or a team by its color role.
        change: what happens to it.
    """

    about: str
    change: Change


def sides(frame: Frame) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks of the panels at the left, and of those at the right, of a picture of two columns.

    In each row the left panel comes first.
    """
    left = tuple(mark for panel in frame.panels[::2] for mark in panel.marks)
    right = tuple(mark for panel in frame.panels[1::2] for mark in panel.marks)
    return left, right


def differences(before: Sequence[Mark], after: Sequence[Mark]) -> tuple[Difference, ...]:
    """Every difference: first of teams, then of links, each in the order of the marks."""
    return (
        *_of_teams(_regions(before), _regions(after)),
        *_of_links(_links(before), _links(after)),
    )


def link_change(before: float, after: float) -> Change | None:
    """What happens to a link between two strengths (FC -1..1), or none when it stays the same."""
    if (before < 0.0) != (after < 0.0):
        return Change.TO_SEE_SAW if after < 0.0 else Change.TO_TOGETHER
    more = abs(after) - abs(before)
    if abs(more) < LEAST_STRENGTH:
        return None
    if after < 0.0:
        return Change.SEE_SAW_MORE if more > 0.0 else Change.SEE_SAW_LESS
    return Change.TOGETHER_MORE if more > 0.0 else Change.TOGETHER_LESS


def team_change(before: float, after: float) -> Change | None:
    """What happens to a team between two means of how lit its areas are, 0..1."""
    if abs(after - before) < LEAST_ACTIVITY:
        return None
    return Change.BUSY_MORE if after > before else Change.BUSY_LESS


def _of_links(before: dict[str, float], after: dict[str, float]) -> list[Difference]:
    found = {link: link_change(before[link], after[link]) for link in before if link in after}
    return [Difference(link, change) for link, change in found.items() if change]


def _of_teams(before: dict[str, float], after: dict[str, float]) -> list[Difference]:
    found = {role: team_change(before[role], after[role]) for role in before if role in after}
    return [Difference(role, change) for role, change in found.items() if change]


def _links(marks: Sequence[Mark]) -> dict[str, float]:
    """Link -> its strength."""
    return {mark.link: mark.strength for mark in marks if isinstance(mark, LinkMark)}


def _regions(marks: Sequence[Mark]) -> dict[str, float]:
    """Role of a team -> how lit its areas are on average."""
    lit: dict[str, list[float]] = {}
    for mark in marks:
        if isinstance(mark, RegionMark):
            lit.setdefault(mark.role, []).append(mark.activity)
    return {role: sum(values) / len(values) for role, values in lit.items()}
