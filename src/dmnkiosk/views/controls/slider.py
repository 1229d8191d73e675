"""A slider: drag it, tap its track, or press the arrow keys. All three reach every step."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.views.controls.button import BY_KEYS
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


class Slider(QWidget):
    """Shows a value 0..1 and wishes for another.

    Signals:
        moved: where the visitor wants it, 0..1, on a step.
    """

    moved = Signal(float)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """At 0, in ten steps."""
        super().__init__(parent)
        self._style, self._value, self._steps, self._held = style, 0.0, 10, False
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float, steps: int, name: str) -> None:
        """Shows where it stands, and what assistive technology calls it."""
        changed = abs(value - self._value) * max(self.width(), 1) >= 0.5
        self._steps = steps
        self.setAccessibleName(name)
        if changed:
            self._value = value
            self.update()

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
        self._line(painter, QPointF(left, y), QPointF(right, y), "edge")
        self._line(painter, QPointF(left, y), QPointF(at, y), "accent")
        painter.setPen(QPen(self._style.color("accent"), self._style.px(6)))
        painter.setBrush(self._style.color("panel"))
        radius = self._style.px(28) + (self._style.px(3) if self._held else 0)
        painter.drawEllipse(QPointF(at, y), radius, radius)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(self._style.color("ink"), self._style.px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(at, y), radius - 8, radius - 8)

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
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in BY_KEYS
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            way = -1 if self._mirrored() and abs(step) == 1 else 1
            self.moved.emit(self._stepped(self._value + way * step / self._steps))

    def _ask_at(self, x: float) -> None:
        left, right, _ = self._ends()
        share = (x - left) / max(right - left, 1.0)
        self.moved.emit(self._stepped(1.0 - share if self._mirrored() else share))

    def _stepped(self, value: float) -> float:
        return round(min(max(value, 0.0), 1.0) * self._steps) / self._steps

    def _shown(self) -> float:
        return 1.0 - self._value if self._mirrored() else self._value

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _ends(self) -> tuple[float, float, float]:
        inset = self._style.px(34)
        return float(inset), float(self.width() - inset), self.height() / 2.0

    def _line(self, painter: QPainter, start: QPointF, end: QPointF, role: str) -> None:
        pen = QPen(self._style.color(role), self._style.px(10))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)
