"""The options of care: equal cards, one open at a time, the same fields on each."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import OpenOption
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.spoken import spoken
from dmnkiosk.views.controls.tiles import Tiles, TileText
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.option_card import OptionCard
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

OPEN_TILE = 190
"""Least height of a tile that shows its icon, in pixels at 1080p."""

CLOSED_TILE = 330
"""Height of a tile while no card is open, in pixels at 1080p."""


class OptionsPart(SlidePart):
    """Tiles of the same size and one open card; a card that needs pages has them for itself."""

    whole_page = True

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Made once; every option is shown in the same card."""
        super().__init__(style, library, language, parent)
        self._slide, self._open = "", ""
        self._tiles = Tiles(style, self)
        self._card = OptionCard(style, language, self)
        self._tiles.asked.connect(self.asked)
        self._card.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, OptionsSlide), "the registry pairs kinds"
        if slide.id != self._slide:
            self._set_up(slide)
        self._open = session.opened.get(slide.id, "")
        ids = [option.id for option in slide.options]
        self._tiles.show_open(ids.index(self._open) if self._open in ids else None)
        option = next((o for o in slide.options if o.id == self._open), None)
        if option is not None:
            self._card.show_option(option, self.hard)
        told = self._card.words() if option is not None else []
        self._tiles.say_of(ids.index(self._open) if self._open in ids else None, spoken(told))
        self.arrange()

    @property
    @override
    def told(self) -> tuple[object, ...]:
        return (self._open,)

    @property
    @override
    def opened(self) -> bool:
        return bool(self._open)

    @override
    def note(self) -> str:
        shown = self.opened and self._card.counts
        return self.language.interface.say("option-own-study") if shown else ""

    @override
    def height_for(self, width: int) -> int:
        return self._tiles.height_for(width)

    @override
    def least_for(self, width: int) -> int:
        tiles, px = self._tiles.height_for(width), self.style_.px
        if self.opened:
            return tiles + px(14) + self._card.height_for(width)
        return max(tiles, px(OPEN_TILE) * self._tiles.rows_for(width))

    @override
    def pages_for(self, size: QSize) -> int:
        if self.opened:
            return self._card.pages_for(size)
        return self._tiles.pages_for(size.width(), size.height())

    @override
    def show_page(self, page: int | None) -> None:
        self._page = page
        self._card.show_page(page)
        self.arrange()

    @override
    def arrange(self) -> None:
        paged, px, width = self._page is not None and self.opened, self.style_.px, self.width()
        self._card.setVisible(self.opened)
        self._tiles.setVisible(not paged)
        self._tiles.show_page(None if self.opened else self._page)
        if paged:
            place(self._card, self.rect())
            return
        tiles = self._tiles.height_for(width)
        if not self.opened:
            tiles = max(tiles, px(CLOSED_TILE) * self._tiles.rows_for(width))
        top = min(tiles, self.height()) if not self.opened else tiles
        place(self._tiles, QRect(0, 0, width, top))
        self._tiles.arrange()
        card = QRect(0, top + px(14), width, max(self.height() - top - px(14), 0))
        place(self._card, card)

    def _set_up(self, slide: OptionsSlide) -> None:
        self._slide = slide.id
        names = self.language.text.options
        self._tiles.set_tiles(
            [TileText(names[o.id].name, o.icon, OpenOption(o.id)) for o in slide.options]
        )
