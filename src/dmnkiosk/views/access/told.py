"""What one widget is to assistive technology. Values only."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible


@dataclass(frozen=True)
class Told:
    """A widget, as it is told of.

    Attributes:
        role: what kind of control it is.
        name: what it is called, where its widget has no name of its own.
        checked: whether it holds; none where it can't be chosen.
        expanded: whether what it opens is open; none where it opens nothing beside it.
        inner: whether the widgets within it are told of too.
    """

    role: QAccessible.Role
    name: str = ""
    checked: bool | None = None
    expanded: bool | None = None
    inner: bool = True
