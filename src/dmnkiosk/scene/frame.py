"""A frame: everything the picture means at one second."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Box
from dmnkiosk.scene.marks import Mark


@dataclass(frozen=True)
class PanelFrame:
    """One panel of a frame.

    Attributes:
        view: `side`, `midline`, `top`, `head`, or none for a drawing alone.
        box: what must be seen, in the panel's millimeters.
        row: 0 for the upper row, 1 for the one below.
        weight: its share of its row's width.
        marks: what is in it, from back to front.
        certainty: the badge under it, or none.
        along: whether it is a drawing that is read along a line, such as a line of time.
    """

    view: str | None
    box: Box
    row: int
    weight: float
    marks: tuple[Mark, ...]
    certainty: str | None = None
    along: bool = False


@dataclass(frozen=True)
class Frame:
    """A picture at one second.

    Attributes:
        panels: from left to right, row by row.
        rows: the share of the picture's height of each row.
        progress: 0 at the start of the run, 1 at its end.
        running: whether a motion with an end is still under way.
        looping: whether something moves on after that, such as pulses.
    """

    panels: tuple[PanelFrame, ...]
    rows: tuple[float, ...]
    progress: float
    running: bool
    looping: bool
