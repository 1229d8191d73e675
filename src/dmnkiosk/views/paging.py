"""Breaks a column of blocks into pages: nothing shrinks, nothing scrolls. Values only."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Lines:
    """A block as the column sees it.

    Attributes:
        heights: of its lines, in pixels; one that can't be parted is a single line.
        gap: the room below it, in pixels.
        heads: whether it must not stand alone at the foot of a page, as a heading.
        together: whether it is parted only where it is higher than a page.
    """

    heights: tuple[int, ...]
    gap: int = 0
    heads: bool = False
    together: bool = False


@dataclass(frozen=True)
class Slice:
    """Some lines of a block: from `first` up to, but without, `last`."""

    block: int
    first: int
    last: int


Page = tuple[Slice, ...]


def pages(blocks: Sequence[Lines], room: int) -> tuple[Page, ...]:
    """The pages of a column, each at most as high as the room, unless one line is higher.

    Args:
        blocks: from above.
        room: the height of a page in pixels.
    """
    found: list[list[Slice]] = [[]]
    y = 0
    for index, block in enumerate(blocks):
        first, count = 0, len(block.heights)
        while first < count:
            last = _fits(block, first, room - y)
            apart = block.together and last < count and sum(block.heights) <= room
            if (apart or _leaves(blocks, index, last, room - y)) and found[-1]:
                last = first
            if last == first and found[-1]:
                found.append([])
                y = 0
                continue
            last = max(last, first + 1)
            found[-1].append(Slice(index, first, last))
            y += sum(block.heights[first:last])
            first = last
        y += block.gap
    return tuple(tuple(page) for page in found)


def height_of(blocks: Sequence[Lines]) -> int:
    """The height of all blocks on one page, in pixels."""
    shown = [block for block in blocks if block.heights]
    gaps = sum(block.gap for block in shown[:-1])
    return gaps + sum(sum(block.heights) for block in shown)


def _fits(block: Lines, first: int, room: int) -> int:
    """The line before which a page must end that has this room left."""
    last, y = first, 0
    while last < len(block.heights) and y + block.heights[last] <= room:
        y += block.heights[last]
        last += 1
    return last


def _leaves(blocks: Sequence[Lines], index: int, last: int, room: int) -> bool:
    """Whether a heading would be left alone at the foot of a page."""
    block = blocks[index]
    if not block.heads or last < len(block.heights) or index + 1 == len(blocks):
        return False
    left = room - sum(block.heights) - block.gap
    following = blocks[index + 1]
    return bool(following.heights) and following.heights[0] > left
