"""Where everything on a slide stands, on one page or on several.

Where words are too large for one page, they come first, on pages of their own, and then the picture
with its control. Nothing shrinks, nothing scrolls.
"""

from PySide6.QtCore import QRect, QSize

from dmnkiosk.views.screens.picture import Parts
from dmnkiosk.views.screens.slide_leaf import Leaf, Pieces, Room
from dmnkiosk.views.screens.slide_whole import WholeSlide
from dmnkiosk.views.style import Style

WORDS = 1180
"""Widest column of words that have a page of their own, in pixels at 1080p: longer lines are hard
to follow."""

SIDES = (0.4, 0.5)
"""Shares of the room that a control may take beside its picture."""


class SlideLayout:
    """The pages of a slide in a room of the glass."""

    def __init__(self, style: Style, pieces: Pieces) -> None:
        """Nothing is placed yet."""
        self._style, self._pieces = style, pieces
        self._whole = WholeSlide(style, pieces)

    def leaves(self, whole: QRect, room: QSize) -> tuple[Leaf, ...]:
        """The pages: one if all fits.

        Args:
            whole: the room of a page that has all; none when How sure? has no place there.
            room: the least room of a page among several.
        """
        one = Leaf(0, picture=Parts.WHOLE, part=0, beside=True, whole=True)
        if self._whole.fits(whole):
            return (one,)
        part = self._pieces.part
        last = self._own_pages(room) if part.whole_page else self._stage(room)
        return (*self._words(room), *last)

    def room(self, leaf: Leaf, room: QRect) -> Room:
        """Where everything on a page stands."""
        if leaf.whole:
            return self._whole.room(room)
        if leaf.words is not None or leaf.tail:
            return self._worded(leaf, room)
        return self._staged(leaf, room)

    def _words(self, room: QSize) -> tuple[Leaf, ...]:
        width, body = self._words_width(room.width()), self._pieces.body
        count = body.pages_for(width, room.height())
        left = room.height() - body.page_height(count - 1, width) - self._style.px(14)
        if self._tail_height(room.width()) <= left:
            return (*(Leaf(page) for page in range(count - 1)), Leaf(count - 1, tail=True))
        return (*(Leaf(page) for page in range(count)), Leaf(tail=True))

    def _worded(self, leaf: Leaf, room: QRect) -> Room:
        width, tail = self._words_width(room.width()), self._tail_height(room.width())
        foot = tail + self._style.px(14) if leaf.tail and leaf.words is not None else 0
        body = QRect(room.left(), room.top(), width, room.height() - foot)
        if not leaf.tail:
            return Room(body=body)
        top = room.bottom() + 1 - tail if leaf.words is not None else room.top()
        return self._tailed(Room(body=body if leaf.words is not None else QRect()), top, room)

    def _tailed(self, found: Room, top: int, room: QRect) -> Room:
        pieces, gap = self._pieces, self._tail_gap()
        wide = min(pieces.sure.sizeHint().width(), room.width())
        sure = QRect(room.left(), top, wide, pieces.sure.height_for(wide))
        extras = self._extras_for(room.width())
        picture = QRect(room.left(), sure.bottom() + 1 + gap, room.width(), extras)
        return Room(found.body, picture=picture, sure=sure)

    def _tail_height(self, width: int) -> int:
        found = self._tailed(Room(), 0, QRect(0, 0, width, 0))
        return max(found.sure.bottom(), found.picture.bottom() if found.picture.height() else 0) + 1

    def _tail_gap(self) -> int:
        return max(self._style.px(12), self._style.sizes.gap)

    def _extras_for(self, width: int) -> int:
        return 0 if self._pieces.part.whole_page else self._pieces.picture.extras_for(width)

    def _words_width(self, width: int) -> int:
        return min(width, self._style.px(WORDS))

    def _own_pages(self, room: QSize) -> tuple[Leaf, ...]:
        """The pages of a part that takes the picture's place too."""
        height = room.height() - self._foot(room.width())
        count = self._pieces.part.pages_for(QSize(room.width(), height))
        return tuple(Leaf(part=page) for page in range(count))

    def _stage(self, room: QSize) -> tuple[Leaf, ...]:
        part, alone = self._pieces.part, Parts.ALONE
        if part.beside is not None:
            return (Leaf(picture=alone), Leaf(beside=True), *self._part_pages(room))
        together = Leaf(picture=alone, part=0)
        if not part.least_for(room.width()):
            return (Leaf(picture=alone),)
        if self._together(room) is not None:
            return (together,)
        return (Leaf(picture=alone), *self._part_pages(room))

    def _part_pages(self, room: QSize) -> tuple[Leaf, ...]:
        return tuple(Leaf(part=page) for page in range(self._pieces.part.pages_for(room)))

    def _together(self, room: QSize) -> tuple[QRect, QRect] | None:
        """Rooms for the picture and its control on one page; none where they don't fit."""
        part, picture, gap = self._pieces.part, self._pieces.picture, self._style.px(36)
        width, height = room.width(), room.height()
        if height > width:
            own = part.least_for(width)
            left = height - own - gap // 2
            rooms = QRect(0, 0, width, left), QRect(0, height - own, width, own)
            return rooms if picture.least_for(width, Parts.ALONE) <= left else None
        for share in SIDES:
            own = round(width * share)
            wide = width - own - gap
            drawn = picture.least_for(wide, Parts.ALONE) <= height
            if part.least_for(own) <= height and drawn:
                return QRect(own + gap, 0, wide, height), QRect(0, 0, own, height)
        return None

    def _staged(self, leaf: Leaf, room: QRect) -> Room:
        if leaf.beside:
            return Room(beside=room)
        if leaf.picture is None:
            foot = self._foot(room.width()) if self._pieces.part.whole_page else 0
            footer = QRect(room.left(), room.bottom() + 1 - foot, room.width(), foot)
            return Room(part=room.adjusted(0, 0, 0, -foot), footer=footer)
        together = self._together(room.size()) if leaf.part is not None else None
        if together is None:
            return Room(picture=room)
        picture, part = (box.translated(room.topLeft()) for box in together)
        return Room(picture=picture, part=part)

    def _foot(self, width: int) -> int:
        return self._pieces.footer.height_for(width) + self._style.px(8)
