"""What every kind's part of a slide can do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session
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

    def pages_for(self, size: QSize) -> int:
        """How many pages of a size, in pixels, it needs where it stands alone."""
        return 1

    def show_page(self, page: int | None) -> None:
        """Shows one of these pages, the first being 0; none shows all on one."""

    def arrange(self) -> None:
        """Places what is in it."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
