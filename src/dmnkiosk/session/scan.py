"""One switch is enough: a marker moves by itself, and a press takes what is marked.

What can be marked is a tree: groups first, and then what is in the one that was taken, so that few
presses and little waiting lead anywhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

Tree = tuple["Tree", ...]
"""A group of groups; what has nothing in it is a control."""

Path = tuple[int, ...]
"""The way to a control or to a group: the place in each group, from the outside in."""

FEW = 5
"""So many controls need no groups."""

MOST = 6
"""So many stand in one group at most."""

ROUNDS = 3
"""Rounds without a press after which the marker stops, and waits for one."""

ROUNDS_WITHIN = 2
"""Rounds without a press after which it leaves a group."""


@dataclass(frozen=True)
class Scan:
    """Where the marker is.

    Attributes:
        within: the way to the group that it moves in.
        at: the place there of what is marked.
        seconds: how long it has been there.
        rounds: how often it went round there without a press.
        rests: whether it has stopped; nothing is marked, and a press makes it move again.
    """

    within: Path = ()
    at: int = 0
    seconds: float = 0.0
    rounds: int = 0
    rests: bool = False

    @property
    def path(self) -> Path:
        """The way to what is marked."""
        return (*self.within, self.at)


def tree_of(sizes: Sequence[int]) -> Tree:
    """The groups of a screen; `sizes` are how many controls each part of it has."""
    if sum(sizes) <= FEW:
        return ((),) * sum(sizes)
    return tuple(_parted(size) for size in sizes if size)


def under(tree: Tree, path: Path) -> range:
    """The numbers of the controls at the end of a way, counted through the whole tree."""
    first = 0
    for place in path:
        first += sum(_count(part) for part in tree[:place])
        tree = tree[place]
    return range(first, first + _count(tree))


def path_to(tree: Tree, number: int) -> Path:
    """The way to a control by its number."""
    return list(_ways(tree))[number]


def later(scan: Scan, seconds: float, dwell: float, tree: Tree) -> Scan:
    """After more seconds; never more than one step on, however long the machine slept.

    Args:
        scan: as it was.
        seconds: that have passed.
        dwell: how long the marker stays on each.
        tree: all that can be marked.
    """
    if scan.rests or not tree:
        return scan
    passed = scan.seconds + max(seconds, 0.0)
    if passed < dwell:
        return replace(scan, seconds=passed)
    if scan.at + 1 < len(_row(scan, tree)):
        return replace(scan, at=scan.at + 1, seconds=0.0)
    return _round(scan, tree)


def pressed(scan: Scan, tree: Tree) -> tuple[Scan, Path | None]:
    """After a press, and the way to the control that was taken, if it was one."""
    if scan.rests or not tree:
        return Scan(), None
    if _row(scan, tree)[scan.at]:
        return Scan(scan.path), None
    # It stays, for whoever wants the same again, such as one step more; and leaves the group soon.
    rounds = ROUNDS_WITHIN - 1 if scan.within else 0
    return replace(scan, seconds=0.0, rounds=rounds), scan.path


def until_next(scan: Scan, dwell: float, tree: Tree) -> float | None:
    """Seconds until the marker moves on, or none when it does not move."""
    return None if scan.rests or not tree else max(dwell - scan.seconds, 0.0)


def is_group(tree: Tree, path: Path) -> bool:
    """Whether a way ends at a group, and not at a control."""
    for place in path:
        tree = tree[place]
    return bool(tree)


def fitted(scan: Scan, before: Tree, tree: Tree, number: int | None) -> Scan:
    """Where the marker is when there is something else to mark: where it was, if that is left.

    Args:
        scan: as it was.
        before: all that could be marked.
        tree: all that can be marked now.
        number: of the control that was marked, or was the first in the group, as it is now.
    """
    if number is None or not tree:
        return Scan()
    way = path_to(tree, number)
    if before and is_group(before, scan.path):
        way = way[: len(scan.path)]
    return replace(scan, within=way[:-1], at=way[-1])


def _round(scan: Scan, tree: Tree) -> Scan:
    rounds = scan.rounds + 1
    if scan.within and rounds >= ROUNDS_WITHIN:
        return _left(scan, tree)
    if not scan.within and rounds >= ROUNDS:
        return Scan(rests=True)
    return replace(scan, at=0, seconds=0.0, rounds=rounds)


def _left(scan: Scan, tree: Tree) -> Scan:
    """On what comes after the group, in the group around it."""
    *within, at = scan.within
    out = Scan(tuple(within), at)
    after = at + 1 < len(_row(out, tree))
    return replace(out, at=at + 1 if after else 0)


def _row(scan: Scan, tree: Tree) -> Tree:
    for place in scan.within:
        tree = tree[place]
    return tree


def _parted(size: int) -> Tree:
    if size == 1:
        return ()
    if size <= MOST:
        return ((),) * size
    parts = -(-size // MOST)
    sizes = [size // parts + (part < size % parts) for part in range(parts)]
    return tuple(_parted(each) for each in sizes)


def _count(tree: Tree) -> int:
    return sum(map(_count, tree)) if tree else 1


def _ways(tree: Tree, before: Path = ()) -> Iterator[Path]:
    for place, part in enumerate(tree):
        if part:
            yield from _ways(part, (*before, place))
        else:
            yield (*before, place)
