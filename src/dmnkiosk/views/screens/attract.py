"""The first screen: quiet, one thing to do, nothing about illness."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Begin, Calm
from dmnkiosk.session.state import Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.tap import just_tapped
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.voice_bar import VoiceBar
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting


class AttractScreen(Screen):
    """A softly breathing brain. A touch anywhere begins."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made first, before anything else is built."""
        super().__init__(setting, parent)
        style, library, language = setting.style, setting.library, setting.language
        self._canvas = Canvas(library.outlines, style, {}, self)
        self._voice = QRect()
        self._clinic = TextBlock(style, "small", "soft", self)
        self._clinic.set_words(setting.clinic)
        self._mark = TextBlock(style, "small", "soft", self)
        self._title = TextBlock(style, "title", "ink", self, bold=True, centered=True)
        self._title.set_words(self.say("attract-title"))
        self._begin = Ask(
            style, self.say("touch-to-begin"), Begin(), look=Look.MAIN, parent=self, role="body"
        )
        self._line = TextBlock(style, "small", "soft", self, centered=True)
        others = [
            other.interface.say("touch-to-begin")
            for tag, other in library.languages.items()
            if tag != language.text.language
        ]
        self._line.set_words(" · ".join([self.say("attract-line"), *others]))
        self._calm = Ask(style, self.say("calm"), Calm(), "wind", parent=self)
        self._begin.asked.connect(self.asked)
        self._calm.asked.connect(self.asked)
        words = (self._clinic, self._mark, self._title, self._line)
        # A touch anywhere begins, on the brain and on the words as well.
        for part in (*words, self._canvas, self._begin):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self._canvas.show_frame(frame, {})

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # A kiosk runs for months: what staff must know is asked anew after every visit.
        self._mark.set_words(self.setting.mark())
        self.arrange()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin.setDown(True)
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The second tap of a double tap on "I am done" must not begin the next visit.
        begins = self._begin.isDown() and not just_tapped(event)
        self._begin.setDown(False)
        if begins:
            self.asked.emit(Begin())

    @override
    def pressed(self) -> Action:
        return Begin()

    @override
    def voice_room(self) -> QRect:
        return self._voice

    @override
    def arrange(self) -> None:
        px, width, height = self.style_.px, self.width(), self.height()
        margin = px(48) if self.tall else px(64)
        room = width - 2 * margin - px(290)
        calm = self._calm.sizeHint()
        place(self._calm, QRect(margin, px(34), calm.width(), calm.height()))
        after = calm.width() + px(24)
        if self.setting.voice:
            size = VoiceBar.room(self.style_)
            at = QPoint(margin + after, px(34) + (calm.height() - size.height()) // 2)
            self._voice = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(at, size))
            after += size.width() + px(24)
        line = self._clinic.height_for(room - after)
        middle = px(34) + (calm.height() - line) // 2
        place(self._clinic, QRect(margin + after, middle, room - after, line))
        line = self._line.height_for(width - 2 * margin)
        y = height - px(56) - line
        place(self._line, QRect(margin, y, width - 2 * margin, line))
        begin = self._begin.sizeHint()
        y -= px(28) + px(104)
        wide = max(begin.width() + px(80), px(500))
        place(self._begin, QRect((width - wide) // 2, y, wide, px(104)))
        title = self._title.height_for(width - 2 * margin)
        y -= px(28) + title
        place(self._title, QRect(margin, y, width - 2 * margin, title))
        top = px(112)
        place(self._canvas, QRect(margin, top, width - 2 * margin, y - px(20) - top))
        mark = self._mark.natural_width()
        place(self._mark, QRect(margin, height - px(52), mark, self._mark.height_for(mark)))
