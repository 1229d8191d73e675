"""The track of a slider: drag on it, tap it, or press the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.ring import by_keys, paint_ring
from dmnkiosk.views.controls.spoken import call, tell_value
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.style import Style

KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}
NEAR = 0.05
"""A share of a step."""

ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
"""The keys that follow the direction of reading."""


class Track(QWidget):
    """Shows a value 0..1 and wishes for another.

    Attributes:
        ringed: whether the focus ring is shown: it has the focus, and keys brought it there.
        steps, told: how many steps it has, and in words where it stands.

    Signals:
        moved: where the visitor wants it, 0..1, on a step.
    """

    moved = Signal(float)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """At 0, in ten steps."""
        super().__init__(parent)
        self._style, self._value, self._held = style, 0.0, False
        self.ringed, self.steps, self.told = False, 10, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float, steps: int, name: str) -> None:
        """Shows where it stands, and what assistive technology calls it."""
        changed = abs(value - self._value) * max(self.width(), 1) >= 0.5
        self.steps, before = steps, self.at_step()
        call(self, name)
        if changed:
            self._value = value
            self.update()
        if self.at_step() != before:
            tell_value(self, self.at_step())

    def at_step(self) -> int:
        """The step that it stands nearest to; 0 is the first."""
        return round(self._value * self.steps)

    def step(self, steps: int) -> None:
        """Wishes for a value some steps further on, or back."""
        self.moved.emit(self._stepped(self._value + steps / self.steps))

    def on_step(self) -> bool:
        """Whether it stands on a step, and not on the way to one."""
        return abs(self._value * self.steps - self.at_step()) < NEAR

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._style.px(400), self._style.px(72))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, y = self._ends()
        at = left + (right - left) * self._shown()
        if self._mirrored():
            left, right = right, left
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), self.height() / 2.0)
        self._line(painter, QPointF(left, y), QPointF(right, y), "edge")
        self._line(painter, QPointF(left, y), QPointF(at, y), "accent")
        painter.setPen(QPen(self._style.color("accent"), self._style.px(12 if self._held else 6)))
        painter.setBrush(self._style.color("panel"))
        radius = self._style.px(25) + (self._style.px(3) if self._held else 0)
        painter.drawEllipse(QPointF(at, y), radius, radius)

    def painted_controls(self) -> list[PaintedControl]:
        """The whole track."""
        return [PaintedControl(self.accessibleName(), "slider", self.rect())]

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self._ask_at(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._ask_at(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = False
            self._ask_at(event.position().x())
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = KEYS.get(Qt.Key(event.key()))
        if step is None or not self.ringed:
            event.ignore()
        elif not event.isAutoRepeat():
            back = self._mirrored() and event.key() in ACROSS
            self.step(-step if back else step)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = by_keys(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        self.update()

    def _ask_at(self, x: float) -> None:
        left, right, _ = self._ends()
        share = (x - left) / max(right - left, 1.0)
        self.moved.emit(self._stepped(1.0 - share if self._mirrored() else share))

    def _stepped(self, value: float) -> float:
        return round(min(max(value, 0.0), 1.0) * self.steps) / self.steps

    def _shown(self) -> float:
        return 1.0 - self._value if self._mirrored() else self._value

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _ends(self) -> tuple[float, float, float]:
        inset = self._style.px(38)
        return float(inset), float(self.width() - inset), self.height() / 2.0

    def _line(self, painter: QPainter, start: QPointF, end: QPointF, role: str) -> None:
        pen = QPen(self._style.color(role), self._style.px(10))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)
