"""A pill: the kiosk's button, with an icon, words, or both."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.painted import PaintedControl, PaintedText
from dmnkiosk.views.style import Style

PADDING = 52
"""Left and right of the words together, in pixels at 1080p."""


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

    def hide_words(self, hidden: bool = True) -> None:
        """Shows the icon alone; the words stay its spoken name."""
        self._wordless = hidden

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
        height = max(self._style.px(64 if self._role == "small" else 76), self._style.sizes.target)
        if self._wordless:
            return QSize(height, height)
        icon = self._icon_size() + self._style.px(12) if self._icon else 0
        metrics = QFontMetrics(self._font())
        words = max(metrics.horizontalAdvance(text) for text in (self.text(), *self._others))
        return QSize(max(words + icon + self._style.px(PADDING), self._style.sizes.target), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside, words, edge = self._look.value
        margin = self._style.px(4) if self.isDown() else 1.0
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setPen(QPen(self._style.color(edge), self._style.px(2)))
        painter.setBrush(self._style.color(inside))
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0)
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), self.height() / 2.0)
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

    def _paint_face(self, painter: QPainter, words: str) -> None:
        if self._icon:
            size = self._icon_size()
            pixmap = self._style.icon(self._icon, words, size, self.devicePixelRatioF())
            painter.drawPixmap(self._icon_rect().topLeft(), pixmap)
        if not self._wordless:
            painter.setFont(self._font())
            painter.setPen(self._style.color(words))
            painter.drawText(self._words_rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _font(self) -> QFont:
        return self._style.font(self._role, bold=True)

    def _icon_size(self) -> int:
        return self._style.px(40)

    def _face_rect(self) -> QRect:
        width = self.sizeHint().width() - self._style.px(PADDING)
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
