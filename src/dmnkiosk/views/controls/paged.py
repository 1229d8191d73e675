"""A column that turns pages when it is too high: blocks above, and the pager at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Action, TurnPage
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.pager import Pager
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Paged:
    """Blocks one below the other, on as many pages as they need in a room.

    Attributes:
        pager: the buttons; what holds the blocks connects its `asked`.
    """

    def __init__(self, style: Style, language: Language, parent: QWidget) -> None:
        """Without blocks; on its first page."""
        self._style, self._column = style, Column()
        self.pager = Pager(style, language, parent)
        self._page, self._count = 0, 1

    def set_items(self, items: Sequence[Item]) -> None:
        """Other blocks; those without words take no room."""
        self._column.set_items(items)

    def height_for(self, width: int) -> int:
        """The height of all blocks on one page, in pixels."""
        return self._column.height_for(width)

    def arrange(self, room: QRect, page: int, before: int = 0, foot: QRect | None = None) -> int:
        """Places the blocks of a page, the first being 0, and the pager if there are several.

        Args:
            room: for the blocks and, at its foot, the pager; in pixels of the parent.
            page: which page is wanted; past the last one, that is shown.
            before: how many pages come before that have something else.
            foot: where the pager stands, if not at the foot of the room.

        Returns:
            The page that is shown.
        """
        height = room.height()
        if foot is None and (before or self._column.height_for(room.width()) > height):
            height -= self._style.pill + self._air()
        self._count = before + self._column.fit(room.width(), height)
        self._page = min(page, self._count - 1)
        if self._page < before:
            self._column.hide()
        else:
            self._column.show(self._page - before, room)
        top = room.bottom() + 1 - self._style.pill
        place(self.pager, foot or QRect(room.left(), top, room.width(), self._style.pill))
        self.pager.show_page(self._page, self._count)
        return self._page

    def hide(self) -> None:
        """Shows no pager: what holds the blocks places them itself."""
        self._page, self._count = 0, 1
        self.pager.hide()

    def turned(self, *, forward: bool) -> Action | None:
        """The wish for the page after this one, or before; none where there is none."""
        page = self._page + (1 if forward else -1)
        return TurnPage(page) if 0 <= page < self._count else None

    def _air(self) -> int:
        return max(self._style.px(14), self._style.sizes.gap)
