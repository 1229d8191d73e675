"""Listen; and while a voice reads: Stop, Pause, Say again, Skip. It stands over everything."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Listen, PauseVoice, SayAgain, SkipOn
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

GAP = 12
"""Between the buttons, in pixels at 1080p."""

ALL = 4
"""Buttons, while something is read."""


class VoiceBar(QWidget):
    """One button while nothing is read, and four while something is.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """Silent."""
        super().__init__(parent)
        self._style, self._say = style, language.interface.say
        self._listen = Ask(style, self._say("listen"), Listen(), "volume-2", parent=self)
        self._hold = Ask(style, self._say("voice-pause"), PauseVoice(), "pause", parent=self)
        self._again = Ask(style, self._say("say-again"), SayAgain(), "repeat", parent=self)
        self._skip = Ask(style, self._say("skip"), SkipOn(), "skip-forward", parent=self)
        for pill in self._others:
            pill.hide_words()
            pill.hide()
        for pill in (self._listen, *self._others):
            pill.asked.connect(self.asked)
        self._reads = False

    @property
    def _others(self) -> tuple[Ask, ...]:
        return (self._hold, self._again, self._skip)

    @staticmethod
    def room(style: Style, width: int | None = None) -> QSize:
        """The room that all buttons need, or those that fit into a width, in pixels."""
        side, gap = style.pill, _gap(style)
        fit = ALL if width is None else (width + gap) // (side + gap)
        count = max(min(fit, ALL), 1)
        return QSize(count * side + (count - 1) * gap, side)

    def show_session(self, session: Session) -> None:
        """Shows what can be asked of the voice now."""
        held = session.speech.held
        reads = session.settings.listening and (session.speaking or held)
        self._listen.set_words(
            self._say("stop" if reads else "listen"), "square" if reads else "volume-2"
        )
        key = "voice-go-on" if held else "voice-pause"
        self._hold.set_words(self._say(key), "play" if held else "pause")
        if reads != self._reads:
            self._reads = reads
            self._listen.set_look(Look.CHOSEN if reads else Look.PLAIN)
            self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._reads:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("accent"), self._style.px(2)))
        painter.setBrush(self._style.color("accent-pale"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0)

    def _arrange(self) -> None:
        side, gap, x = self.height(), _gap(self._style), 0
        self._listen.hide_words(hidden=self._reads)
        words = self._listen.sizeHint().width()
        if words > self.width():
            self._listen.hide_words()
        width = side if self._reads else min(words, self.width())
        place(self._listen, QRect(0, 0, width, side))
        for pill in self._others:
            x += side + gap
            # What a narrow glass has no room for gives way; to stop and to wait stay longest.
            pill.setVisible(self._reads and x + side <= self.width())
            place(pill, QRect(x, 0, side, side))
        self.update()


def _gap(style: Style) -> int:
    return max(style.px(GAP), style.sizes.gap)
