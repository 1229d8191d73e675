"""The legend of links: a solid line, a dashed line, a question mark, and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.painted import PaintedText
from dmnkiosk.views.style import Style

KINDS = ("together", "see-saw", "unsure")


class Legend(QWidget):
    """Says only what the picture shows just now."""

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """Empty until the first picture with links."""
        super().__init__(parent)
        self._style = style
        self._words = {kind: language.interface.say(f"legend-{kind}") for kind in KINDS}
        self._kinds: tuple[str, ...] = ()

    def show_links(self, links: Sequence[LinkMark]) -> None:
        """Shows the kinds that stand in the picture."""
        found = {
            "together": any(not link.see_saw for link in links),
            "see-saw": any(link.see_saw for link in links),
            "unsure": any(link.uncertain for link in links),
        }
        kinds = tuple(kind for kind in KINDS if found[kind])
        if kinds != self._kinds:
            self._kinds = kinds
            self.setAccessibleName(". ".join(self._words[kind] for kind in kinds))
            self.update()

    def height_for(self, width: int) -> int:
        """The height that every kind of link needs at a width, in pixels."""
        return self._rows(KINDS, width)[-1][1].bottom() + 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._style.font("small"))
        for kind, sample, words in self._rects():
            self._paint_sample(painter, kind, sample)
            painter.setPen(self._style.color("soft"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words[kind])

    def painted_texts(self) -> list[PaintedText]:
        """The meanings that are shown."""
        size = self._style.sizes.type_px("small")
        return [
            PaintedText(self._words[kind], words, self.rect(), size)
            for kind, _, words in self._rects()
        ]

    def _paint_sample(self, painter: QPainter, kind: str, box: QRect) -> None:
        if kind == "unsure":
            painter.setPen(QPen(self._style.color("edge"), self._style.px(2)))
            painter.setBrush(self._style.color("badge"))
            radius = box.height() / 2.0 - 1
            painter.drawEllipse(QPointF(box.center()), radius, radius)
            painter.setPen(self._style.color("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
            return
        pen = QPen(self._style.color("link"), self._style.px(9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if kind == "see-saw":
            pen.setDashPattern([1.0, 1.9])
        painter.setPen(pen)
        y = box.center().y()
        painter.drawLine(box.left() + 5, y, box.right() - 5, y)

    def _rects(self) -> list[tuple[str, QRect, QRect]]:
        found = self._rows(self._kinds, self.width())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return [(k, self._flip(s), self._flip(w)) for k, s, w in found]
        return found

    def _rows(self, kinds: Sequence[str], room: int) -> list[tuple[str, QRect, QRect]]:
        """Kind, sample and words, as many in a row as fit."""
        metrics, gap = QFontMetrics(self._style.font("small")), self._style.px(12)
        line = round(self._style.sizes.type_px("small") * 1.35)
        x, y, found = 0, 0, []
        for kind in kinds:
            sample = line if kind == "unsure" else self._style.px(76)
            words = metrics.horizontalAdvance(self._words[kind]) + 2
            if x > 0 and x + sample + gap + words > room:
                x, y = 0, y + line
            found.append((kind, QRect(x, y, sample, line), QRect(x + sample + gap, y, words, line)))
            x += sample + gap + words + self._style.px(36)
        return found

    def _flip(self, box: QRect) -> QRect:
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
