"""A chapter as a card: a still brain, a name, one line."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import Chapter
from dmnkiosk.content.library import Library
from dmnkiosk.content.words import ChapterWords
from dmnkiosk.session.actions import TakeTour
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.edge import edge
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style
from dmnkiosk.views.thumbnail import thumbnail


class ChapterCard(Button):
    """Starts one chapter.

    Signals:
        asked: the wish, as an Action.
    """

    asked = Signal(object)

    def __init__(
        self,
        style: Style,
        library: Library,
        chapter: Chapter,
        words: ChapterWords,
        parent: QWidget | None = None,
    ) -> None:
        """The picture is painted when the size is known."""
        super().__init__(words.title, parent)
        self._style, self._library, self._chapter = style, library, chapter
        self._name = TextBlock(style, "label", "ink", self, bold=True)
        self._name.set_words(words.title)
        self._line = TextBlock(style, "small", "soft", self)
        self._line.set_words(words.line)
        for block in (self._name, self._line):
            block.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._room, self._pictured = QPixmap(), 0, True
        self.setAccessibleDescription(words.line)
        self.clicked.connect(self._ask)

    def words_height(self, width: int) -> int:
        """The height that name and line need on a card of this width, in pixels."""
        inner = width - 2 * self._style.px(22)
        line = 0 if self._line.isHidden() else self._style.px(4) + self._line.height_for(inner)
        return self._name.height_for(inner) + line

    def least_width(self) -> int:
        """The width that the longest word of its name needs, in pixels."""
        metrics = QFontMetrics(self._style.font("label", bold=True))
        words = map(metrics.horizontalAdvance, self.text().split())
        return max(words, default=0) + 2 * self._style.px(22) + 2

    def height_for(self, width: int) -> int:
        """The height it needs without its picture, in pixels."""
        return max(self.words_height(width) + self._style.px(28), self._style.sizes.target)

    def show_picture(self, *, shown: bool, line: bool = True) -> None:
        """Whether the still brain is shown above the words, and whether all of these are."""
        self._pictured = shown
        self._line.setVisible(line)

    def give_words(self, height: int) -> None:
        """Room for the words, so that the names of cards in a row stand on one line."""
        self._room = height

    def painted_controls(self) -> list[PaintedControl]:
        """The whole card."""
        return [PaintedControl(self.text(), "button", self.rect())]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge(self._style, "edge", heavy=self.isDown()))
        painter.setBrush(self._style.color("accent-pale" if self.isDown() else "panel"))
        margin = self._style.px(3)
        round_ = self._style.px(28)
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(box, round_, round_)
        if self._pictured:
            painter.drawPixmap(self._picture_rect().topLeft(), self._picture)
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), round_)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        px = self._style.px
        inset = px(22)
        width = self.width() - 2 * inset
        line = 0 if self._line.isHidden() else self._line.height_for(width)
        name = self._name.height_for(width)
        y = self.height() - px(20) - max(self._room, name + px(4) + line)
        if not self._pictured:
            y = (self.height() - name - px(4) - line) // 2
        place(self._name, QRect(inset, y, width, name))
        place(self._line, QRect(inset, y + name + px(4), width, line))
        if not self._pictured:
            return
        self._picture = thumbnail(
            self._library,
            self._chapter.picture,
            self._style,
            self._picture_rect().size(),
            self.devicePixelRatioF(),
        )

    def _picture_rect(self) -> QRect:
        inset = self._style.px(16)
        bottom = self._name.y() - self._style.px(8)
        return QRect(inset, inset, self.width() - 2 * inset, max(bottom - inset, 1))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(TakeTour(self._chapter.id))
