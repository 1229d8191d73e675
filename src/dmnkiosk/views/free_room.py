"""Where a strip of words may stand: on no control, and on as few words as can be."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect


@dataclass(frozen=True)
class Ground:
    """What is on the glass.

    Attributes:
        room: where the strip may stand at all.
        controls: what it must not cover.
        words: what it should not cover.
        widest, narrowest: of the strip, in pixels.
    """

    room: QRect
    controls: Sequence[QRect]
    words: Sequence[QRect]
    widest: int
    narrowest: int


def free_room(ground: Ground, height_for: Callable[[int], int]) -> QRect:
    """The best place for a strip that is as high as `height_for` says for its width, in pixels.

    It is low, near the foot, and covers few words.
    Where no place is free of controls, it is the foot of the room.
    """
    places = (room for room in _rooms(ground, height_for) if not _meets(room, ground.controls))
    best = min(places, key=lambda room: _cost(room, ground), default=None)
    if best is not None:
        return best
    width, room = min(ground.widest, ground.room.width()), ground.room
    height = height_for(width)
    return QRect(room.left(), room.bottom() + 1 - height, width, height)


def _rooms(ground: Ground, height_for: Callable[[int], int]) -> Iterator[QRect]:
    """Strips that touch a control, or the edge of the room, at one side and at their foot."""
    room = ground.room
    lefts = sorted({room.left(), *(box.right() + 1 for box in ground.controls)})
    rights = sorted({room.right() + 1, *(box.left() for box in ground.controls)})
    feet = sorted({room.bottom() + 1, *(box.top() for box in ground.controls)})
    heights: dict[int, int] = {}
    for left in lefts:
        for right in rights:
            width = min(right - left, ground.widest)
            if width < min(ground.narrowest, ground.widest):
                continue
            height = heights.setdefault(width, height_for(width))
            for foot in feet:
                found = QRect((left + right - width) // 2, foot - height, width, height)
                if room.contains(found):
                    yield found


def _meets(room: QRect, boxes: Sequence[QRect]) -> bool:
    return any(room.intersects(box) for box in boxes)


def _cost(room: QRect, ground: Ground) -> float:
    covered = sum(_area(room & box) for box in ground.words)
    above = ground.room.bottom() - room.bottom()
    return covered / max(room.width(), 1) + room.height() + above


def _area(box: QRect) -> int:
    return max(box.width(), 0) * max(box.height(), 0)
