"""What one switch can choose on the glass: controls and places, in groups, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from dmnkiosk.views.keys import stops
from dmnkiosk.views.places import Key, Placed

LOW = 1.3
"""A part of a screen no higher than its controls, times this, is a row of them."""

OVERLAP = 0.5
"""Parts in a row share at least this much of the height of the lower one."""


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen.

    Attributes:
        widget: the control, or the one that the place is in.
        key: the place; none for a whole control.
        box: around it, in the window's pixels.
    """

    widget: QWidget
    key: Key | None
    box: QRect

    def mark(self) -> None:
        """Puts the ring on it."""
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)
        if self.key is not None and isinstance(self.widget, Placed):
            self.widget.go_to(self.key)

    def take(self) -> None:
        """Does what a tap on it does."""
        if self.key is not None and isinstance(self.widget, Placed):
            self.widget.use(self.key)
        elif isinstance(self.widget, QAbstractButton):
            self.widget.click()


@dataclass
class Group:
    """Choices that stand together.

    Attributes:
        part: the part of the screen that holds the last of them.
        choices: in the order of reading.
        box: around all parts that they are in, in the window's pixels.
    """

    part: QWidget
    choices: list[Choice]
    box: QRect


def groups(window: QWidget) -> list[Group]:
    """Every group of choices, as they are read. A track is none of them: nothing on it is pressed.

    A part of a screen, such as its words or its picture, is a group; buttons in a row are another.
    """
    found: list[Group] = []
    for stop in stops(window):
        some, part = _choices_of(stop, window), _part(stop, window)
        if not some:
            continue
        room = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        if found and (found[-1].part is part or _in_a_row(found[-1], some, part)):
            last = found[-1]
            last.part, last.box = part, last.box.united(room)
            last.choices.extend(some)
        else:
            found.append(Group(part, some, room))
    return found


def around(some: Sequence[Choice]) -> QRect:
    """What some choices are in together, in the window's pixels."""
    box = QRect()
    for choice in some:
        box = box.united(choice.box)
    return box


def _choices_of(stop: QWidget, window: QWidget) -> list[Choice]:
    corner = stop.mapTo(window, QPoint(0, 0))
    if isinstance(stop, Placed):
        return [
            Choice(stop, place.key, place.box.toAlignedRect().translated(corner))
            for place in stop.places()
            if place.used
        ]
    pressed = isinstance(stop, QAbstractButton)
    return [Choice(stop, None, QRect(corner, stop.size()))] if pressed else []


def _part(stop: QWidget, window: QWidget) -> QWidget:
    """The part of the screen that holds a control; the control, where it stands by itself."""
    chain = [stop]
    while (above := chain[-1].parentWidget()) is not None and above is not window:
        chain.append(above)
    return chain[-2] if len(chain) > 1 else chain[-1]


def _in_a_row(last: Group, some: Sequence[Choice], part: QWidget) -> bool:
    one, other = last.choices[-1].box, some[0].box
    pairs = ((last.part, one), (part, other))
    low = all(within.height() <= LOW * box.height() for within, box in pairs)
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return low and shared >= OVERLAP * min(one.height(), other.height())
