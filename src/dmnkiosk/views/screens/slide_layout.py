"""Where everything on a slide stands, on one page or on several.

One page has words left and the picture right; a tall one has words above it, and every control low
enough to reach. Where words are too large for that, they come first, on pages of their own, and
then the picture with its control. Nothing shrinks, nothing scrolls.
Lengths are pixels at 1080p on a 24-inch panel, scaled by the style.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.screens.picture import Parts, Picture
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

COLUMN, SHARE = 760, 0.43
"""Widest column of words beside a picture: in pixels at 1080p, and as a share of the room."""

WORDS = 1180
"""Widest column of words that have a page of their own: longer lines are hard to follow."""

SIDES = (0.4, 0.5)
"""Shares of the room that a control may take beside its picture."""

OVER = 18
"""How far a full column may come nearer to the buttons."""


@dataclass(frozen=True)
class Leaf:
    """What one page of a slide shows.

    Attributes:
        words: the page of its words; none without words.
        tail: whether How sure?, the extra buttons and the footer stand below the words.
        picture: what is shown of the picture.
        part: the page of the kind's own part; none without it.
        beside: whether what stands under the picture is shown.
        whole: whether it is the only page.
    """

    words: int | None = None
    tail: bool = False
    picture: Parts | None = None
    part: int | None = None
    beside: bool = False
    whole: bool = False


@dataclass(frozen=True)
class Room:
    """A rectangle for each part, as if read from left to right; empty where it is not shown."""

    body: QRect = field(default_factory=QRect)
    part: QRect = field(default_factory=QRect)
    picture: QRect = field(default_factory=QRect)
    beside: QRect = field(default_factory=QRect)
    footer: QRect = field(default_factory=QRect)
    sure: QRect = field(default_factory=QRect)


@dataclass(frozen=True)
class Pieces:
    """What must be placed.

    Attributes:
        part: the kind's own part.
        sure: How sure? where it stands below words.
    """

    body: Body
    part: SlidePart
    picture: Picture
    footer: TextBlock
    sure: Pill


class SlideLayout:
    """The pages of a slide in a room of the glass."""

    def __init__(self, style: Style, pieces: Pieces) -> None:
        """Nothing is placed yet."""
        self._style, self._pieces = style, pieces

    def leaves(self, whole: QRect, room: QSize) -> tuple[Leaf, ...]:
        """The pages: one if all fits.

        Args:
            whole: the room of a page that has all; none when How sure? has no place there.
            room: the least room of a page among several.
        """
        one = Leaf(0, picture=Parts.WHOLE, part=0, beside=True, whole=True)
        if self._fits(whole):
            return (one,)
        part = self._pieces.part
        last = self._own_pages(room) if part.whole_page else self._stage(room)
        return (*self._words(room), *last)

    def room(self, leaf: Leaf, room: QRect) -> Room:
        """Where everything on a page stands."""
        if leaf.whole:
            return self._tall(room) if room.height() > room.width() else self._wide(room)
        if leaf.words is not None or leaf.tail:
            return self._worded(leaf, room)
        return self._staged(leaf, room)

    # --- one page ---

    def _fits(self, room: QRect) -> bool:
        if room.isEmpty():
            return False
        found, pieces = self.room(Leaf(whole=True), room), self._pieces
        if found.part.height() < pieces.part.least_for(found.part.width()):
            return False
        if found.body.height() > room.height():
            return False
        if pieces.part.whole_page:
            return True
        small, width = pieces.part.beside is not None, found.picture.width()
        return found.picture.height() >= pieces.picture.least_for(width, Parts.WHOLE, small=small)

    def _wide(self, room: QRect) -> Room:
        px, pieces = self._style.px, self._pieces
        whole_page = pieces.part.whole_page
        left = room.left() + px(24)
        column = min(px(COLUMN), round(room.width() * SHARE))
        width = room.width() - 2 * px(24) if whole_page else column
        words, footer = pieces.body.height_for(width), pieces.footer.height_for(width)
        foot = footer + px(8) if whole_page else 0
        below = room.top() + words
        over = below + pieces.part.least_for(width) + foot - room.bottom() - 1
        low = room.bottom() + 1 + min(max(over, 0), px(OVER))
        picture = QRect(room)
        picture.setLeft(left + column + px(48))
        beside = self._take_beside(picture)
        return Room(
            body=QRect(left, room.top(), width, words),
            part=QRect(left, below, width, low - below - foot),
            picture=QRect() if whole_page else picture,
            beside=beside,
            footer=QRect(left, low - footer, width, footer),
        )

    def _tall(self, room: QRect) -> Room:
        px, pieces, width = self._style.px, self._pieces, room.width()
        whole_page = pieces.part.whole_page
        words = pieces.body.height_for(width)
        footer = pieces.footer.height_for(width) if whole_page else 0
        bottom, below = room.bottom() + 1 - footer, room.top() + words + px(2)
        top = below if whole_page else bottom - pieces.part.height_for(width)
        picture = QRect(room.left(), below, width, top - px(18) - below)
        beside = self._take_beside(picture)
        return Room(
            body=QRect(room.left(), room.top(), width, words),
            part=QRect(room.left(), top, width, bottom - top),
            picture=QRect() if whole_page else picture,
            beside=beside,
            footer=QRect(room.left(), bottom, width, footer),
        )

    def _take_beside(self, picture: QRect) -> QRect:
        """Room for what stands under the picture, taken from the picture's own."""
        beside = self._pieces.part.beside
        if beside is None:
            return QRect()
        height = beside.height_for(picture.width())
        room = QRect(picture.left(), picture.bottom() + 1 - height, picture.width(), height)
        picture.setBottom(room.top() - 1 - self._style.px(18))
        return room

    # --- pages of words ---

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

    # --- pages of pictures and controls ---

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
