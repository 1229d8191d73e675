"""The legend of links: a solid line, a dashed one, a hollow one, dots, and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.style import Style

LINE = 1.35
"""From line to line, as a share of the type size."""

KINDS = ("together", "see-saw", "unsure", "began")
SAMPLES = {"unsure": 56}
"""Width of a sample of a line where it is not 76, in pixels at 1080p."""

SAMPLE_PX = 160
"""The most that stands before the words, in pixels at 1080p."""

THICK, HOLLOW, DOT = 9, 3, 2.6
"""How thick a sample is, the edges of a hollow one, and dots, in pixels at 1080p."""


class Legend(QWidget):
    """Says only what the picture shows just now."""

    def __init__(
        self,
        style: Style,
        language: Language,
        parent: QWidget | None = None,
        *,
        kinds: Sequence[str] = KINDS,
    ) -> None:
        """Empty until the first picture with links; it keeps room for these kinds."""
        super().__init__(parent)
        self._style, self._room = style, tuple(kinds)
        self._words = {kind: language.interface.say(f"legend-{kind}") for kind in KINDS}
        self._kinds: tuple[str, ...] = ()

    def show_links(self, links: Sequence[LinkMark]) -> None:
        """Shows the kinds that stand in the picture."""
        found = {
            "together": any(not link.see_saw for link in links),
            "see-saw": any(link.see_saw for link in links),
            "unsure": any(link.uncertain for link in links),
            "began": any(link.began not in (None, link.strength) for link in links),
        }
        kinds = tuple(kind for kind in self._room if found[kind])
        if kinds != self._kinds:
            self._kinds = kinds
            self.setAccessibleName(". ".join(self._words[kind] for kind in kinds))
            self.update()

    def height_for(self, width: int) -> int:
        """The height that every kind of link needs at a width, in pixels."""
        return self._rows(self._room, width)[-1][1].bottom() + 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._words_style(self.width()).font("small"))
        for kind, sample, words in self._rects():
            self._paint_sample(painter, kind, sample)
            painter.setPen(self._style.color("soft"))
            flags = Qt.AlignmentFlag.AlignVCenter | self._style.reading
            painter.drawText(words, int(flags), self._words[kind])

    def painted_texts(self) -> list[PaintedText]:
        """The meanings that are shown."""
        size = self._words_style(self.width()).sizes.type_px("small")
        return [
            PaintedText(self._words[kind], words, self.rect(), size)
            for kind, _, words in self._rects()
        ]

    def _paint_sample(self, painter: QPainter, kind: str, box: QRect) -> None:
        line, y = QRect(box), box.center().y()
        if kind == "unsure":
            side = box.height()
            badge = QRect(box.right() + 1 - side, box.top(), side, side)
            line.setRight(badge.left() - self._style.px(8))
            self._paint_badge(painter, badge)
        pen = QPen(self._style.color("link"), self._style.px(THICK))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if kind == "see-saw":
            pen.setDashPattern([1.0, 1.9])
        ends = QPointF(line.left() + 5, y), QPointF(line.right() - 5, y)
        if kind in ("unsure", "began"):
            self._paint_edges(painter, *ends, dotted=kind == "began")
        else:
            painter.setPen(pen)
            painter.drawLine(*ends)

    def _paint_edges(
        self, painter: QPainter, start: QPointF, end: QPointF, *, dotted: bool
    ) -> None:
        """The edges of a line alone."""
        pen = QPen(self._style.color("link"), self._style.px(DOT if dotted else HOLLOW))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dotted:
            pen.setDashPattern([0.01, 2.3])
        path, stroker = QPainterPath(start), QPainterPathStroker()
        path.lineTo(end)
        stroker.setWidth(self._style.px(THICK))
        painter.strokePath(stroker.createStroke(path), pen)

    def _paint_badge(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(self._style.color("edge"), self._style.px(2)))
        painter.setBrush(self._style.color("badge"))
        radius = box.height() / 2.0 - 1
        painter.drawEllipse(QRectF(box).center(), radius, radius)
        painter.setPen(self._style.color("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

    def _rects(self) -> list[tuple[str, QRect, QRect]]:
        found = self._rows(self._kinds, self.width())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return [(k, self._flip(s), self._flip(w)) for k, s, w in found]
        return found

    def _rows(self, kinds: Sequence[str], room: int) -> list[tuple[str, QRect, QRect]]:
        """Kind, sample and words, as many in a row as fit."""
        style, gap = self._words_style(room), self._style.px(12)
        metrics = QFontMetrics(style.font("small"))
        line = round(style.sizes.line_px("small", LINE))
        x, y, found = 0, 0, []
        for kind in kinds:
            sample = self._style.px(SAMPLES.get(kind, 76)) + (line if kind == "unsure" else 0)
            words = metrics.horizontalAdvance(self._words[kind]) + 2
            if x > 0 and x + sample + gap + words > room:
                x, y = 0, y + line
            found.append((kind, QRect(x, y, sample, line), QRect(x + sample + gap, y, words, line)))
            x += sample + gap + words + self._style.px(36)
        return found

    def _words_style(self, room: int) -> Style:
        """The visitor's size, or the standard one where its longest words have no room."""
        metrics = QFontMetrics(self._style.font("small"))
        longest = max(metrics.horizontalAdvance(self._words[kind]) for kind in self._room)
        return self._style if longest + self._style.px(SAMPLE_PX) <= room else self._style.plain

    def _flip(self, box: QRect) -> QRect:
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
