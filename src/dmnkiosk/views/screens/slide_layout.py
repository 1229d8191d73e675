"""Where everything on a slide stands, on one page or on several.

Where words are too large for one page, they come first, on pages of their own, and then the picture
with its control. Nothing shrinks, nothing scrolls.
"""

from PySide6.QtCore import QRect, QSize

from dmnkiosk.views.screens.parts import Parts
from dmnkiosk.views.screens.slide_leaf import Leaf, Pieces, Room
from dmnkiosk.views.screens.slide_whole import WholeSlide
from dmnkiosk.views.style import Style

WORDS = 1180
"""Widest column of words that have a page of their own, in pixels at 1080p: longer lines are hard
to follow."""

SIDES = (0.4, 0.5)
"""Shares of the room that a control may take beside its picture."""


FOOT = 0.3
"""Share of a page that a footer may take; a higher one has a page for itself."""


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
        one = Leaf(0, picture=Parts.WHOLE, part=0, beside=0, footer=True, whole=True)
        if self._whole.fits(whole):
            return (one,)
        part = self._pieces.part
        last = self._own_pages(room) if part.whole_page else self._stage(room)
        # What was opened on a page has its pages for itself; the words were read before.
        return last if part.opened else (*self._words(room), *last)

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
        notes, after = self._notes(room)
        if self._tail_height(room.width(), notes) <= left:
            last = Leaf(count - 1, tail=True, picture=notes)
            return (*(Leaf(page) for page in range(count - 1)), last, *after)
        return (*(Leaf(page) for page in range(count)), Leaf(tail=True, picture=notes), *after)

    def _notes(self, room: QSize) -> tuple[Parts | None, tuple[Leaf, ...]]:
        """What of the picture stands below How sure?, and the pages of what has no room there."""
        bare, wide = self._bare(room), room.width()
        if bare and self._tail_height(wide, Parts.NOTES) <= room.height():
            return Parts.NOTES, ()
        legend = (Leaf(picture=Parts.LEGEND),) if self._pieces.picture.keyed else ()
        after = (Leaf(picture=Parts.CAPTION), *legend) if bare else ()
        if self._tail_height(wide, Parts.EXTRAS) <= room.height():
            return Parts.EXTRAS, after
        return None, (Leaf(picture=Parts.EXTRAS), *after)

    def _worded(self, leaf: Leaf, room: QRect) -> Room:
        width, notes = self._words_width(room.width()), leaf.picture
        tail = self._tail_height(room.width(), notes)
        # The words keep the whole room: in a lower one they would break at other places.
        body = QRect(room.left(), room.top(), width, room.height())
        if not leaf.tail:
            return Room(body=body)
        top = room.bottom() + 1 - tail if leaf.words is not None else room.top()
        sure, picture = self._tailed(top, room, notes)
        return Room(body if leaf.words is not None else QRect(), picture=picture, sure=sure)

    def _tailed(self, top: int, room: QRect, notes: Parts | None) -> tuple[QRect, QRect]:
        """Rooms for How sure? and for what stands below it."""
        pieces, gap = self._pieces, self._tail_gap()
        wide = min(pieces.sure.sizeHint().width(), room.width())
        sure = QRect(room.left(), top, wide, pieces.sure.height_for(wide))
        below = 0
        if notes is not None and not pieces.part.whole_page:
            below = pieces.picture.notes_for(room.width(), notes)
        return sure, QRect(room.left(), sure.bottom() + 1 + gap, room.width(), below)

    def _tail_height(self, width: int, notes: Parts | None) -> int:
        sure, picture = self._tailed(0, QRect(0, 0, width, 0), notes)
        return max(sure.bottom(), picture.bottom() if picture.height() else 0) + 1

    def _bare(self, room: QSize) -> bool:
        """Whether a picture has no room beside its caption and its legend."""
        if self._pieces.part.whole_page:
            return False
        return self._pieces.picture.least_for(room.width(), Parts.ALONE) > room.height()

    def _tail_gap(self) -> int:
        return max(self._style.px(12), self._style.sizes.gap)

    def _words_width(self, width: int) -> int:
        return min(width, self._style.px(WORDS))

    def _own_pages(self, room: QSize) -> tuple[Leaf, ...]:
        """The pages of a part that takes the picture's place too."""
        foot = self._foot(room.width())
        apart = foot > room.height() * FOOT
        height = room.height() - (0 if apart else foot)
        count = self._pieces.part.pages_for(QSize(room.width(), height))
        pages = tuple(Leaf(part=page, footer=not apart) for page in range(count))
        return (Leaf(footer=True), *pages) if apart else pages

    def _stage(self, room: QSize) -> tuple[Leaf, ...]:
        part, alone = self._pieces.part, Parts.BARE if self._bare(room) else Parts.ALONE
        if part.beside is not None:
            count = part.beside.pages_for(room)
            beside = (Leaf(beside=page) for page in range(count))
            return (Leaf(picture=alone), *beside, *self._part_pages(room))
        together = Leaf(picture=alone, part=0)
        if not part.least_for(room.width()):
            return (Leaf(picture=alone),)
        if alone is Parts.ALONE and self._together(room) is not None:
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
        if leaf.beside is not None:
            return Room(beside=room)
        if leaf.picture is None:
            foot = self._foot(room.width()) if leaf.footer else 0
            top = room.bottom() + 1 - foot if leaf.part is not None else room.top()
            footer = QRect(room.left(), top, room.width(), foot)
            return Room(part=room.adjusted(0, 0, 0, -foot), footer=footer)
        together = self._together(room.size()) if leaf.part is not None else None
        if together is None:
            return Room(picture=room)
        picture, part = (box.translated(room.topLeft()) for box in together)
        return Room(picture=picture, part=part)

    def _foot(self, width: int) -> int:
        return self._pieces.footer.height_for(width) + self._style.px(8)
