"""The first screen: quiet, one thing to do, nothing about illness."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action, Begin, SetLanguage
from dmnkiosk.session.state import Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.tap import just_tapped
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar

LEAST = 90
"""Least height of the picture, in pixels at 1080p."""


class AttractScreen(Screen):
    """A softly breathing brain. A touch anywhere begins."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made first, before anything else is built."""
        super().__init__(setting, parent)
        style, library, language = setting.style, setting.library, setting.language
        self._canvas = Canvas(library.outlines, style, {}, self)
        self._bar = TopBar(style, language, setting.clinic, self, home=False)
        self._mark = TextBlock(style, "small", "soft", self)
        self._mark.aside = True
        self._title = TextBlock(style, "title", "ink", self, bold=True, centered=True)
        self._title.set_words(self.say("attract-title"))
        self._begin = Ask(
            style, self.say("touch-to-begin"), Begin(), look=Look.MAIN, parent=self, role="body"
        )
        self._line = TextBlock(style, "small", "soft", self, centered=True)
        self._line.set_words(self.say("attract-line"))
        self._languages = [
            Ask(style, library.languages[tag].interface.name, SetLanguage(tag), parent=self)
            for tag in setting.languages
            if tag != language.text.language
        ]
        asking: list[TopBar | Ask] = [self._bar, self._begin, *self._languages]
        for wish in asking:
            wish.asked.connect(self.asked)
        words = (self._mark, self._title, self._line)
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
    def arrange(self) -> None:
        self._arrange_bar(self.bar_room())
        free = self.room()
        if self._mark.text():
            free.setBottom(self._mark.y() - 1)
        if self.setting.low:
            free.setTop(self.bar_gap())
        for block in (self._line, self._canvas):
            block.show()
        bottom = self._arrange_words(free)
        if bottom < free.top():
            self._line.hide()
            bottom = self._arrange_words(free)
        picture = free.adjusted(0, 0, 0, bottom - free.bottom() - 1)
        self._canvas.setVisible(picture.height() >= self.style_.px(LEAST))
        if picture.height() > 0:
            place(self._canvas, picture)

    def _arrange_words(self, free: QRect) -> int:
        """Places everything below the picture, from the foot; returns where it begins."""
        px, bottom = self.style_.px, free.bottom() + 1
        languages = flow(self._languages, QRect(0, 0, free.width(), 0), self.style_)
        if self._languages:
            bottom -= languages
            flow(self._languages, QRect(free.left(), bottom, free.width(), 0), self.style_)
            bottom -= px(20)
        if not self._line.isHidden():
            bottom = self._arrange_block(self._line, free, bottom) - px(24)
        bottom = self._arrange_begin(free, bottom) - px(24)
        return self._arrange_block(self._title, free, bottom) - px(16)

    def _arrange_block(self, block: TextBlock, free: QRect, bottom: int) -> int:
        height = block.height_for(free.width())
        place(block, QRect(free.left(), bottom - height, free.width(), height))
        return bottom - height

    def _arrange_begin(self, free: QRect, bottom: int) -> int:
        """Places the main wish; returns where it begins."""
        begin, px = self._begin.sizeHint(), self.style_.px
        height = begin.height() if self.style_.sizes.compact else max(px(104), begin.height())
        wide = min(max(begin.width() + px(80), px(500)), free.width())
        left = free.left() + (free.width() - wide) // 2
        place(self._begin, QRect(left, bottom - height, wide, height))
        return bottom - height

    def _arrange_bar(self, room: QRect) -> None:
        place(self._bar, room)
        self._bar.arrange()
        mark = self._mark.natural_width()
        line = self._mark.height_for(mark)
        low = self.height() - line - self.style_.px(4)
        place(self._mark, QRect(room.left(), low, mark, line))
