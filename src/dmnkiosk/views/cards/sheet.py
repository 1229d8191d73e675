"""A sheet over the screen: a quiet veil, and a card in the middle with words and buttons."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Action
from dmnkiosk.views.cards.sides import Sides
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.paged import Paged
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.setting_row import SettingRow
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import mirrored, place
from dmnkiosk.views.screens.screen import bar_gap, bar_room
from dmnkiosk.views.style import Style

THICK, THIN = 0.82, 0.12
"""How opaque the veil is."""

LOW_WIDTH = 800

Block = TextBlock | Sides | SettingRow | Pill


class Sheet(QWidget):
    """Words one below the other, then buttons. A tap beside it does nothing.

    Attributes:
        covers: marks it as lying over everything else.
        low: whether it stands low at the side under a thin veil, so that the picture is seen.
        reach: whether the bar with Help now stands at the foot of the glass.
        side: what stands beside the words, at the top.
        page: the page that is wanted, where words need several.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)
    covers = True

    def __init__(
        self, style: Style, language: Language, width: int, parent: QWidget | None = None
    ) -> None:
        """An empty sheet, at most `width` pixels wide at 1080p."""
        super().__init__(parent)
        self.style_, self._width = style, width
        self.blocks: list[Block] = []
        self.pills: list[Pill] = []
        self.side: PhoneSquare | None = None
        self._card, self.low, self.reach, self.page = QRect(), False, False, 0
        self._paged = Paged(style, language, self)
        self._paged.pager.asked.connect(self.asked)
        self.hide()

    def add(
        self, role: str, color: str = "ink", *, bold: bool = False, italic: bool = False
    ) -> TextBlock:
        """A block of words below the others; it takes no room while it has no words."""
        tight = role in ("title", "huge")
        block = TextBlock(self.style_, role, color, self, bold=bold, italic=italic, tight=tight)
        self.blocks.append(block)
        return block

    def turn(self, page: int) -> None:
        """Another page is wanted."""
        if page != self.page:
            self.page = page
            self.arrange()

    def stack(self) -> None:
        """Puts what stands on it into the order of reading, after some of it was made later."""
        for item in self.column_items():
            item.block.raise_()
        for pill in (*self.pills, self._paged.pager):
            pill.raise_()

    def turned(self, *, forward: bool) -> Action | None:
        """The wish for the page after this one, or before; none where there is none."""
        return self._paged.turned(forward=forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the card in the middle, as high as its words need, or on several pages."""
        px, pad, free = self.style_.px, self._pad(), self._free()
        width = min(px(LOW_WIDTH if self.low else self._width), free.width())
        inner = width - 2 * pad
        foot = self._place_pills(QRect(0, 0, inner, 0))
        total = self._words_height(inner) + px(18) + foot + 2 * pad
        if total <= free.height():
            self._card = self._room(free, width, total)
            self._place(self._card.adjusted(pad, pad, -pad, -pad))
        else:
            self._card = QRect(free)
            self._place_page(free.adjusted(pad, pad, -pad, -pad))
        self.update()

    def column_items(self) -> list[Item]:
        """The blocks from above, as they stand on pages."""
        gap, found = self.style_.px(12), list[Item]()
        for block in self.blocks:
            if isinstance(block, Sides):
                heads = block.headings()
                found += [Item(b, gap, heads=b in heads) for b in block.blocks()]
            else:
                row = isinstance(block, SettingRow)
                found.append(Item(block, gap, heads=block is self.blocks[0], together=row))
        if self.side is not None and self.side.has_text:
            found.append(Item(self.side, gap))
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.style_.color("ground-edge", THIN if self.low else THICK))
        painter.setPen(QPen(self.style_.color("edge"), self.style_.px(2)))
        painter.setBrush(self.style_.color("panel"))
        round_ = self.style_.px(32)
        card = self.card_rect()
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), round_, round_)

    def card_rect(self) -> QRect:
        """Where the card stands, mirrored where one reads from the right."""
        return mirrored(self, self._card)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _free(self) -> QRect:
        """Where a card may stand: Help now is never covered."""
        bar, gap = bar_room(self.size(), self.style_, self.reach), bar_gap(self.style_)
        edge = min(self.style_.px(40), bar.left())
        air = max(self.style_.px(14), self.style_.sizes.gap)
        top, bottom = (gap, bar.top() - air) if self.reach else (bar.bottom() + air, 0)
        bottom = bottom or self.height() - min(gap, self.style_.px(20))
        return QRect(edge, top, self.width() - 2 * edge, bottom - top)

    def _room(self, free: QRect, width: int, height: int) -> QRect:
        """The middle of the glass, or the lower corner; below Help now where it needs to be."""
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        if self.low:
            left, top = free.left(), free.bottom() + 1 - height
        top = min(max(top, free.top()), free.bottom() + 1 - height)
        return QRect(left, top, width, height)

    def _pad(self) -> int:
        return self.style_.px(16 if self.style_.sizes.compact else 44)

    def _shown_pills(self) -> list[Pill]:
        return [pill for pill in self.pills if not pill.isHidden()]

    def _side_width(self) -> int:
        if self.side is None or not self.side.has_text:
            return 0
        return self.side.width() + self.style_.px(32)

    def _worded(self) -> list[Block]:
        return [block for block in self.blocks if _says(block)]

    def _words_height(self, inner: int) -> int:
        side, gap = self._side_width(), self.style_.px(12)
        heights = [block.height_for(inner - side) + gap for block in self._worded()]
        return max(sum(heights), self.side.height() if side and self.side else 0)

    def _place(self, room: QRect) -> None:
        """Everything on one page."""
        self._paged.hide()
        side, y = self._side_width(), room.top()
        for block in self.blocks:
            if isinstance(block, Sides):
                block.show_worded()
            else:
                block.setVisible(_says(block))
        for block in self._worded():
            height = block.height_for(room.width() - side)
            box = QRect(room.left(), y, room.width() - side, height)
            if isinstance(block, Sides):
                block.place(box)
            else:
                place(block, box)
            if isinstance(block, TextBlock | SettingRow):
                block.show_all()
            y += height + self.style_.px(12)
        if side and self.side:
            box = QRect(room.right() + 1 - self.side.width(), room.top(), 0, 0)
            box.setSize(self.side.size())
            place(self.side, box)
            self.side.show()
        self._place_pills(room)

    def _place_page(self, room: QRect) -> None:
        """One page of several; on a small glass the buttons stand in one row, as icons."""
        self._paged.set_items(self.column_items())
        gap, compact = max(self.style_.px(14), self.style_.sizes.gap), self.style_.sizes.compact
        height = self._place_pills(room, wordless=compact)
        foot = QRect(room.left(), room.bottom() + 1 - height, room.width(), height)
        left = max((pill.geometry().right() + 1 for pill in self._shown_pills()), default=0)
        foot.setLeft(left + gap)
        above = room.adjusted(0, 0, 0, -height - gap)
        self._paged.arrange(above, self.page, foot=foot if compact else None)

    def _place_pills(self, room: QRect, *, wordless: bool = False) -> int:
        pills = self._shown_pills()
        for pill in pills:
            pill.hide_words(hidden=wordless)
        height = flow(pills, QRect(0, 0, room.width(), 0), self.style_)
        top = room.bottom() + 1 - height
        flow(pills, QRect(room.left(), top, room.width(), 0), self.style_)
        return height


def _says(block: Block) -> bool:
    """Whether a block has something to show."""
    if isinstance(block, SettingRow | Pill):
        return True
    return bool(block.words() if isinstance(block, TextBlock) else block.text())
