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


def choices(window: QWidget) -> list[list[Choice]]:
    """Every group of choices, as they are read. A track is none of them: nothing on it is pressed.

    A part of a screen, such as its words or its picture, is a group; buttons in a row are another.
    """
    groups: list[tuple[QWidget, list[Choice]]] = []
    for stop in stops(window):
        found, part = _choices_of(stop, window), _part(stop, window)
        if not found:
            continue
        last = groups[-1] if groups else None
        joins = last is not None and (
            last[0] is part or _in_a_row(last[1], found, (last[0], part), window)
        )
        if last is not None and joins:
            last[1].extend(found)
            groups[-1] = (part, last[1])
        else:
            groups.append((part, found))
    return [group for _, group in groups]


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


def _in_a_row(
    last: Sequence[Choice], found: Sequence[Choice], parts: tuple[QWidget, QWidget], window: QWidget
) -> bool:
    one, other = last[-1].box, found[0].box
    low = all(
        part.height() <= LOW * some[0].box.height()
        for part, some in zip(parts, (last, found), strict=True)
    )
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return low and shared >= OVERLAP * min(one.height(), other.height())
