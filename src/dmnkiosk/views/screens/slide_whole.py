"""A slide on one page: words left and the picture right; on a tall glass one above the other.

There, every control is low enough to reach. Lengths are pixels at 1080p on a 24-inch panel, scaled
by the style.
"""

from PySide6.QtCore import QRect

from dmnkiosk.views.screens.parts import Parts
from dmnkiosk.views.screens.slide_leaf import Pieces, Room
from dmnkiosk.views.style import Style

COLUMN, SHARE = 760, 0.43
"""Widest column of words beside a picture: in pixels at 1080p, and as a share of the room."""

OVER = 18
"""How far a full column may come nearer to the buttons."""


class WholeSlide:
    """All of a slide on one page."""

    def __init__(self, style: Style, pieces: Pieces) -> None:
        """Nothing is placed yet."""
        self._style, self._pieces = style, pieces

    def fits(self, room: QRect) -> bool:
        """Whether all has the room it needs."""
        if room.isEmpty():
            return False
        found, pieces = self.room(room), self._pieces
        if found.part.height() < pieces.part.least_for(found.part.width()):
            return False
        if found.body.height() > room.height():
            return False
        if pieces.part.whole_page:
            return True
        small, width = pieces.part.beside is not None, found.picture.width()
        return found.picture.height() >= pieces.picture.least_for(width, Parts.WHOLE, small=small)

    def room(self, room: QRect) -> Room:
        """Where everything stands."""
        return self._tall(room) if room.height() > room.width() else self._wide(room)

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
