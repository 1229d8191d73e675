"""What the screens share that are brains to look at: a title, a picture whose areas open, Close."""

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action, Close, OpenRegion
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.paged import Paged
from dmnkiosk.views.controls.pager import Pager
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.places import picture_words
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar

LEAST, LEAST_PX = 0.28, 380
"""Least height of a picture: a share of its width, and so many pixels at 1080p at most."""


class BrainScreen(Screen):
    """A title, a canvas, the top bar and Close.

    Attributes:
        names: area -> its plain name.
        bar, title, canvas, close_: what is on every such screen.
    """

    def __init__(self, setting: Setting, title: str, parent: QWidget | None = None) -> None:
        """`title` is the text's key; the picture is called by it too."""
        super().__init__(setting, parent)
        style, language = setting.style, setting.language
        self.names = {r: w.name for r, w in language.text.regions.items()}
        self.bar = TopBar(style, language, setting.clinic, self)
        self.title = TextBlock(style, "title", "ink", self, bold=True)
        self.title.set_words(self.say(title))
        self.canvas = Canvas(setting.library.outlines, style, {}, self)
        self.canvas.setAccessibleName(self.say(title))
        self.canvas.words = picture_words(language)
        self.close_ = Ask(style, self.say("close"), Close(), "x", parent=self)
        self._paged, self._page = Paged(style, language, self), 0
        self._blocks: list[QWidget] = []
        parts: list[TopBar | Ask | Pager] = [self.bar, self.close_, self._paged.pager]
        for part in parts:
            part.asked.connect(self.asked)
        self.canvas.region_tapped.connect(self._ask_region)

    def arrange_ends(self) -> QRect:
        """Places the bar, and Close at the foot; returns what they leave."""
        place(self.bar, self.bar_room())
        self.bar.arrange()
        room, close = self.room(), self.close_.sizeHint()
        at = QPoint(room.left(), room.bottom() + 1 - close.height())
        place(self.close_, QRect(at, close))
        return room.adjusted(0, 0, 0, -close.height() - self.style_.px(14))

    def sees(self, picture: QRect) -> bool:
        """Whether a picture has room enough to be seen well."""
        px = self.style_.px
        return picture.height() >= min(round(picture.width() * LEAST), px(LEAST_PX))

    def show_page(self, page: int) -> None:
        """Shows another page, where there are several."""
        if page != self._page:
            self._page = page
            self.arrange()

    def hide_pages(self) -> None:
        """All has room on one page."""
        self._paged.hide()
        for part in (*self.first(), *self._blocks):
            part.show()

    def arrange_pages(self, free: QRect, items: list[Item], before: int = 1) -> int:
        """The picture on so many pages `before` the rest; returns the page that is shown."""
        self._blocks = [item.block for item in items]
        self._paged.set_items(items)
        close, gap = self.close_.geometry(), max(self.style_.px(16), self.style_.sizes.gap)
        foot = QRect(free.left(), free.bottom() + 1 + self.style_.px(14), free.width(), 0)
        foot.setHeight(self.style_.pill)
        foot.setLeft(free.left() + close.width() + gap)
        page = self._paged.arrange(free, self._page, before, foot)
        for part in self.first():
            part.setVisible(page < before)
        self.arrange_first(free)
        return page

    def first(self) -> list[QWidget]:
        """What stands on the first of several pages."""
        raise NotImplementedError

    def arrange_first(self, room: QRect) -> None:
        """Places that."""
        raise NotImplementedError

    @override
    def turned(self, *, forward: bool) -> Action | None:
        return self._paged.turned(forward=forward)

    @Slot(str)
    def _ask_region(self, region: str) -> None:
        self.asked.emit(OpenRegion(region))
