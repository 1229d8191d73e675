"""The order of reading: which of several boxes comes first."""

from collections.abc import Sequence

from dmnkiosk.scene.geometry import Box


def reading_order(boxes: Sequence[Box], *, back: bool = False) -> list[int]:
    """The places of boxes in the order in which they are read.

    They are parted again and again where the widest straight gap is: rows are read from above,
    columns in the direction of reading. Boxes that overlap are read from the upper corner on.

    Args:
        boxes: left, top, right and bottom of each, in pixels.
        back: whether it is read from right to left.
    """
    if back:
        boxes = [(-right, top, -left, bottom) for left, top, right, bottom in boxes]
    return _parted(list(range(len(boxes))), boxes)


def _parted(some: list[int], boxes: Sequence[Box]) -> list[int]:
    if len(some) < 2:
        return some
    row = _widest_gap([(boxes[i][1], boxes[i][3]) for i in some])
    column = _widest_gap([(boxes[i][0], boxes[i][2]) for i in some])
    if row is None and column is None:
        return sorted(some, key=lambda i: boxes[i][0] + boxes[i][1])
    by_rows = column is None or (row is not None and row[0] >= column[0])
    side, cut = (1, row) if by_rows else (0, column)
    assert cut is not None, "one of them was found"
    first = [i for i in some if boxes[i][side] < cut[1]]
    return _parted(first, boxes) + _parted([i for i in some if i not in first], boxes)


def _widest_gap(spans: list[tuple[float, float]]) -> tuple[float, float] | None:
    """How wide the widest gap between spans is, and where it ends; none where they overlap."""
    found: list[tuple[float, float]] = []
    ordered = sorted(spans)
    reach = ordered[0][1]
    for start, end in ordered[1:]:
        if start >= reach:
            found.append((start - reach, start))
        reach = max(reach, end)
    return max(found, default=None)
