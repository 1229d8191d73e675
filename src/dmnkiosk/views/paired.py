"""Items are made once and used again: rebuilding them leaks (pyqtgraph#2672)."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Hideable(Protocol):
    """An item that can be hidden until it is needed again."""

    def setVisible(self, visible: bool, /) -> None:  # noqa: N802
        """Shows or hides it."""
        ...


Item = TypeVar("Item", bound=Hideable)
Shown = TypeVar("Shown")


def paired(
    items: list[Item], values: Sequence[Shown], new: Callable[[], Item], skip: int = 0
) -> list[tuple[Item, Shown]]:
    """Each value with an item of its own; items are added when there are too few, or hidden.

    The items of the first `skip` values are hidden: something else shows these.
    """
    while len(items) < len(values):
        items.append(new())
    for index, item in enumerate(items):
        item.setVisible(skip <= index < len(values))
    return list(zip(items, values, strict=False))[skip:]
