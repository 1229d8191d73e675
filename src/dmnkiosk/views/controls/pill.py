"""A pill: the kiosk's button, with an icon, words, or both."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.edge import edge, inset, resting_edge, rests
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.style import Style

PADDING = 52
"""Left and right of the words together, in pixels at 1080p."""

COVERED = 0.45
"""How much is seen of a pill while a card lies over its screen."""


class Look(Enum):
    """How a pill is painted: role of its inside, of its words, of its edge."""

    PLAIN = ("panel", "ink", "edge")
    MAIN = ("accent", "on-accent", "accent")
    HELP = ("help", "on-help", "help")
    CHOSEN = ("accent-pale", "ink", "accent")


class Pill(Button):
    """A button that acts on release, once in half a second, and opens no menu.

    Signals:
        clicked: it was tapped, or pressed by a key.
    """

    def __init__(  # noqa: PLR0913  (how it looks is read best where it is made)
        self,
        style: Style,
        text: str,
        icon: str = "",
        look: Look = Look.PLAIN,
        parent: QWidget | None = None,
        *,
        role: str = "label",
        after: bool = False,
    ) -> None:
        """`after` puts the icon behind the words; with no words, `text` is only its spoken name."""
        super().__init__(text, parent)
        self._style, self._icon, self._look, self._role = style, icon, look, role
        self._after, self._wordless = after, False
        self._others: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hide_words(self, *, hidden: bool = True) -> None:
        """Shows the icon alone; the words stay its spoken name."""
        if hidden is not self._wordless:
            self._wordless = hidden
            self.update()

    def set_words(self, text: str, icon: str) -> None:
        """Other words and icon, as when Pause becomes Play."""
        if (text, icon) != (self.text(), self._icon):
            self._icon = icon
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def reserve(self, *texts: str) -> None:
        """Keeps room for other words too, so that its width does not change with them."""
        self._others = texts

    def set_look(self, look: Look) -> None:
        """Another look, as when a choice is made."""
        if look is not self._look:
            self._look = look
            self.update()

    def show_checked(self, on: bool) -> None:
        """Says to assistive technology whether this choice holds."""
        self.setCheckable(True)
        self.setChecked(on)

    @override
    def nextCheckState(self) -> None:
        """A tap only asks; what it did is shown by `show_checked`."""

    @override
    def sizeHint(self) -> QSize:
        height = self._height()
        if self._wordless:
            return QSize(height, height)
        metrics = QFontMetrics(self._font())
        words = max(metrics.horizontalAdvance(text) for text in (self.text(), *self._others))
        return QSize(max(words + self._around(), self._style.sizes.target), height)

    def height_for(self, width: int) -> int:
        """The height it needs at a width, in pixels: words that are too many for a line wrap."""
        height, lines = self.sizeHint().height(), self._lines(width)
        return height if lines < 2 else height + (lines - 1) * self._line_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = "soft" if rests(self) else self._look.value[1]
        painter.setOpacity(1.0 if self.isEnabled() or rests(self) else COVERED)
        self._paint_body(painter)
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), self._height() / 2.0)
        self._paint_face(painter, words)

    def painted_texts(self) -> list[PaintedText]:
        """The words, unless only the icon is shown."""
        if self._wordless or not self.text():
            return []
        size = self._font().pixelSize()
        return [PaintedText(self.text(), self._words_rect(), self.rect(), size)]

    def painted_controls(self) -> list[PaintedControl]:
        """The whole pill."""
        return [PaintedControl(self.accessibleName(), "button", self.rect())]

    def _paint_body(self, painter: QPainter) -> None:
        inside, words, role = self._look.value
        heavy = self._look is Look.CHOSEN
        pen = edge(self._style, words if self.isDown() else role, heavy=heavy or self.isDown())
        margin = inset(pen) + (self._style.px(4) if self.isDown() else 0)
        painter.setBrush(self._style.color(inside))
        if rests(self):
            pen = resting_edge(self._style)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        round_ = min(self._height(), round(box.height())) / 2.0
        painter.drawRoundedRect(box, round_, round_)

    def _paint_face(self, painter: QPainter, words: str) -> None:
        if self._icon:
            size = self._icon_size()
            pixmap = self._style.icon(self._icon, words, size, self.devicePixelRatioF())
            painter.drawPixmap(self._icon_rect().topLeft(), pixmap)
        if not self._wordless:
            painter.setFont(self._font())
            painter.setPen(self._style.color(words))
            flags = int(Qt.AlignmentFlag.AlignCenter | self._style.reading)
            if self._lines(self.width()) > 1:
                flags |= int(Qt.TextFlag.TextWordWrap.value)
            painter.drawText(self._words_rect(), flags, self.text())

    def _font(self) -> QFont:
        return self._style.font(self._role, bold=True)

    def _icon_size(self) -> int:
        return min(self._style.px(40), round(self._height() * 0.62))

    def _height(self) -> int:
        return self._style.small_pill if self._role == "small" else self._style.pill

    def _around(self) -> int:
        """Everything but the words, in pixels of width."""
        icon = self._icon_size() + self._style.px(12) if self._icon else 0
        return icon + self._padding()

    def _padding(self) -> int:
        return self._style.px(PADDING // 2 if self._style.sizes.compact else PADDING)

    def _line_height(self) -> int:
        return QFontMetrics(self._font()).height()

    def _lines(self, width: int) -> int:
        """How many lines the words need at a width."""
        if self._wordless or width >= self.sizeHint().width():
            return 1
        room = QRect(0, 0, max(width - self._around(), 1), 0)
        wraps = int(Qt.TextFlag.TextWordWrap.value)
        metrics = QFontMetrics(self._font())
        heights = [
            metrics.boundingRect(room, wraps, text).height()
            for text in (self.text(), *self._others)
        ]
        # A line is a fraction of a pixel higher than the metrics say.
        return max(round(height / metrics.height()) for height in heights)

    def _face_rect(self) -> QRect:
        width = min(self.sizeHint().width(), self.width()) - self._padding()
        if self._wordless:
            width = self._icon_size()
        left = (self.width() - width) // 2
        return QRect(left, 0, width, self.height())

    def _icon_rect(self) -> QRect:
        face, size = self._face_rect(), self._icon_size()
        left = face.right() - size + 1 if self._at_right() else face.left()
        return QRect(left, (self.height() - size) // 2, size, size)

    def _words_rect(self) -> QRect:
        face = self._face_rect()
        if not self._icon:
            return face
        taken = self._icon_size() + self._style.px(12)
        if self._at_right():
            return face.adjusted(0, 0, -taken, 0)
        return face.adjusted(taken, 0, 0, 0)

    def _at_right(self) -> bool:
        return self._after != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
