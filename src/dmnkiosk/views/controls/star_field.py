"""A small picture to look closely at: many shapes, and one star among them."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Hold, Pick
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.ring import paint_ring
from dmnkiosk.views.painted import PaintedControl
from dmnkiosk.views.style import Style

COLUMNS, ROWS = 9, 2
WIDTH, HEIGHT = 700, 116
"""The largest size, in pixels at 1080p."""

RADIUS = 15
FIRST_PLACE, PLACE_STEP = 12, 7
"""Where the star is at first, and how far on it is each time it is looked for."""

JITTER = 0.17
"""How far a shape may be from the middle of its cell, as a share of the cell."""

CORNERS = (0, 4, 3, 6)
"""Corners of the other shapes; 0 is a circle."""


class StarField(Button):
    """Touched, it makes the first of two choices, and touched again the second.

    Holding it makes the first choice too, and letting go the second; that is never needed.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """Nothing to choose yet."""
        super().__init__("", parent)
        self._style = style
        self._choices: tuple[Pick, Pick] | None = None
        self._found = self._held = False
        self._place = FIRST_PLACE
        self.clicked.connect(self._ask)

    def set_choices(self, name: str, looking: Pick, away: Pick) -> None:
        """What it is called, and what it wishes for in turn."""
        self._choices = (looking, away)
        self.setAccessibleName(name)

    def show_session(self, session: Session) -> None:
        """Shows the star as found while the first choice holds; it moves on when that is over."""
        assert self._choices is not None, "choices are set first"
        looking = self._choices[0].choice
        picks = [str(value) for _, name, value, _ in session.rows if name == "pick"]
        found = bool(picks) and picks[-1] == looking
        place = FIRST_PLACE + PLACE_STEP * (picks.count(looking) - found)
        self._held = session.held
        if (found, place) != (self._found, self._place):
            self._found, self._place = found, place
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._style.px(WIDTH), self._style.px(HEIGHT))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._choices is not None and self.isDown():
            looking, away = self._choices
            self._held = False
            self.asked.emit(Hold(looking.choice, away.choice))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._style.px
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._style.color("accent" if self._found else "edge"), px(2)))
        painter.setBrush(self._style.color("accent-pale" if self._found else "panel"))
        painter.drawRoundedRect(box, px(24), px(24))
        star = self._place % (COLUMNS * ROWS)
        for cell in range(COLUMNS * ROWS):
            self._paint_shape(painter, cell, cell == star)
        if self.ringed:
            paint_ring(painter, self._style, QRectF(self.rect()), px(24))

    def painted_controls(self) -> list[PaintedControl]:
        """The whole picture."""
        return [PaintedControl(self.accessibleName(), "button", self.rect())]

    def _paint_shape(self, painter: QPainter, cell: int, is_star: bool) -> None:
        found = is_star and self._found
        role = "accent" if found else "soft"
        painter.setPen(QPen(self._style.color(role), self._style.px(3)))
        painter.setBrush(self._style.color(role) if found else Qt.BrushStyle.NoBrush)
        corners = 5 if is_star else CORNERS[(cell * 7 + cell // COLUMNS) % len(CORNERS)]
        painter.drawPath(_shape(self._middle(cell), self._style.px(RADIUS), corners, is_star))

    def _middle(self, cell: int) -> QPointF:
        inset = self._style.px(22)
        room = QRect(self.rect()).adjusted(inset, inset // 2, -inset, -inset // 2)
        wide, high = room.width() / COLUMNS, room.height() / ROWS
        aside = JITTER * math.sin(cell * 2.4 + 1.0) * wide
        above = JITTER * math.cos(cell * 1.7) * high
        column, row = cell % COLUMNS, cell // COLUMNS
        return QPointF(
            room.left() + (column + 0.5) * wide + aside, room.top() + (row + 0.5) * high + above
        )

    @Slot()
    def _ask(self) -> None:
        # Who held it has chosen already, and has let go.
        if self._choices is not None and not self._held:
            self.asked.emit(self._choices[1] if self._found else self._choices[0])


def _shape(at: QPointF, radius: float, corners: int, star: bool) -> QPainterPath:
    path = QPainterPath()
    if not corners:
        path.addEllipse(at, 0.9 * radius, 0.9 * radius)
        return path
    steps = 2 * corners if star else corners
    for step in range(steps):
        far = radius * (0.45 if star and step % 2 else 1.1)
        angle = 2.0 * math.pi * step / steps - math.pi / 2.0 + (0.0 if star else math.pi / corners)
        point = QPointF(at.x() + far * math.cos(angle), at.y() + far * math.sin(angle))
        path.lineTo(point) if step else path.moveTo(point)
    path.closeSubpath()
    return path
