"""Blocks one below the other, on one page or on as many as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget

from dmnkiosk.views.paging import Lines, Page, height_of, pages
from dmnkiosk.views.place import place


@runtime_checkable
class Tall(Protocol):
    """A widget that knows its height at a width, and can't be parted."""

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        ...


@runtime_checkable
class Parted(Protocol):
    """A widget whose lines may stand on several pages."""

    def line_heights(self, width: int) -> tuple[int, ...]:
        """The height of each line at a width, in pixels."""
        ...

    def show_lines(self, first: int, last: int, width: int) -> None:
        """Shows the lines from `first` up to, but without, `last`, as they are at a width."""
        ...


@dataclass(frozen=True)
class Item:
    """A block, the room below it in pixels, and how pages may break at it: see `Lines`."""

    block: QWidget
    gap: int = 0
    heads: bool = False
    together: bool = False


class Column:
    """Places blocks. Words that are too many for a page go on on the next one."""

    def __init__(self) -> None:
        """Without blocks."""
        self._items: tuple[Item, ...] = ()
        self._pages: tuple[Page, ...] = ((),)
        self._shown: list[QWidget] = []

    def set_items(self, items: Sequence[Item]) -> None:
        """Other blocks; those without words take no room."""
        self._items = tuple(items)

    def height_for(self, width: int) -> int:
        """The height of all on one page, in pixels."""
        return height_of(self._lines(width))

    def fit(self, width: int, height: int) -> int:
        """Breaks the column into pages of a size in pixels; returns how many there are."""
        self._pages = pages(self._lines(width), height)
        return len(self._pages)

    def page_height(self, page: int, width: int) -> int:
        """The height of one page, in pixels."""
        lines = self._lines(width)
        shown = [
            Lines(lines[part.block].heights[part.first : part.last], lines[part.block].gap)
            for part in self._pages[page]
        ]
        return height_of(shown)

    def show(self, page: int, room: QRect) -> int:
        """Shows one page in a room as wide as it was broken for; returns its height in pixels."""
        shown, y = {part.block: part for part in self._pages[page]}, 0
        self._shown = [self._items[index].block for index in shown]
        for index, item in enumerate(self._items):
            part = shown.get(index)
            item.block.setVisible(part is not None)
            if part is None:
                continue
            width = _width(item.block, room.width())
            height = sum(_heights(item.block, room.width())[part.first : part.last])
            place(item.block, QRect(room.left(), room.top() + y, width, height))
            if isinstance(item.block, Parted):
                item.block.show_lines(part.first, part.last, room.width())
            y += height + item.gap
        return y

    def hide(self) -> None:
        """Shows nothing of it."""
        for item in self._items:
            item.block.hide()

    def holds(self, block: QWidget) -> bool:
        """Whether the page that is shown has something of a block."""
        return block in self._shown

    def _lines(self, width: int) -> list[Lines]:
        return [Lines(_heights(i.block, width), i.gap, i.heads, i.together) for i in self._items]


def _heights(block: QWidget, width: int) -> tuple[int, ...]:
    if isinstance(block, Parted):
        return block.line_heights(width)
    height = _height(block, width)
    return (height,) if height else ()


def _width(block: QWidget, room: int) -> int:
    """A button is no wider than its words; all else takes the room."""
    fixed = block.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
    return min(block.sizeHint().width(), room) if fixed else room


def _height(block: QWidget, width: int) -> int:
    return block.height_for(width) if isinstance(block, Tall) else block.height()
