"""What every kind's part of a slide can do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.column import Column, Item
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.ticks import Ticks
from dmnkiosk.views.hard_words import Forms
from dmnkiosk.views.style import Style


class SlidePart(QWidget):
    """A kind's own part: below the words, or the whole page.

    Attributes:
        whole_page: whether it takes the picture's place too.
        hard: the hard words that stand nowhere in the slide's own words.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)
    whole_page = False

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Built once for a language and a style; every slide of its kind is shown in it."""
        super().__init__(parent)
        self.style_, self.library, self.language = style, library, language
        self.hard: Forms = {}
        self._column = Column()
        self._page: int | None = None

    @property
    def beside(self) -> Ticks | None:
        """What stands under the picture, if anything."""
        return None

    @property
    def opened(self) -> bool:
        """Whether a card is open that needs the room of the paragraphs."""
        return False

    def note(self) -> str:
        """A sentence for the foot of the page; empty for none."""
        return ""

    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        """Shows this slide as the session has it."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels."""
        raise NotImplementedError

    def least_for(self, width: int) -> int:
        """The height below which it does not stand on a page with other things, in pixels."""
        return self.height_for(width)

    @property
    def told(self) -> tuple[object, ...]:
        """What it says just now; another reply may need another number of pages."""
        return ()

    def items(self) -> list[Item]:
        """What stands one below the other where it needs pages of its own."""
        return []

    def pages_for(self, size: QSize) -> int:
        """How many pages of a size, in pixels, it needs where it stands alone."""
        if self._stands_on(size):
            return 1
        self._column.set_items(self.items())
        return self._column.fit(size.width(), size.height())

    def show_page(self, page: int | None) -> None:
        """Shows one of these pages, the first being 0; none shows all on one."""
        self._page = page
        self.arrange()

    def arrange(self) -> None:
        """Places what is in it: all of it, or what is on the page."""
        if self._page is not None and not self._stands_on(self.size()):
            count = self.pages_for(self.size())
            self.open_out()
            self._column.show(min(self._page, count - 1), self.rect())
            return
        for item in self.items():
            if isinstance(item.block, TextBlock):
                item.block.show_all()
            item.block.show()
        self.arrange_all()

    def _stands_on(self, size: QSize) -> bool:
        """Whether a page holds it as it is; if not, it stands one below the other, and closer."""
        return not self.items() or self.least_for(size.width()) <= size.height()

    def open_out(self) -> None:
        """Gives what holds blocks of `items` the whole room, so that they can stand anywhere."""

    def arrange_all(self) -> None:
        """Places all of it on one page."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
