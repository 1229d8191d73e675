"""The end: thanks, and what can be done next."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Done, GoHome, OpenQuestions, TakeTour
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.thumbnail import thumbnail


class EndScreen(Screen):
    """The story is told."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once."""
        super().__init__(setting, parent)
        style, language = setting.style, setting.language
        self._bar = TopBar(style, language, setting.clinic, self)
        self._title = TextBlock(style, "title", "ink", self, bold=True)
        self._title.set_words(self.say("end-title"))
        self._body = TextBlock(style, "body", "ink", self)
        self._body.set_words(self.say("end-body"))
        self._again = Ask(style, self.say("end-again"), TakeTour(), "rotate-ccw", parent=self)
        self._pills = [
            Ask(style, self.say("done"), Done(), "check", Look.MAIN, self),
            Ask(style, self.say("end-questions"), OpenQuestions(), "messages-square", parent=self),
            Ask(style, self.say("end-part"), GoHome(), "route", parent=self),
            self._again,
        ]
        self._picture = QLabel(self)
        self._footer = TextBlock(style, "small", "soft", self)
        self._footer.set_words(self.say("footer"))
        parts: list[TopBar | Ask] = [self._bar, *self._pills]
        for part in parts:
            part.asked.connect(self.asked)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        self._again.action = TakeTour(session.chapter, again=True)

    @override
    def arrange(self) -> None:
        px, width = self.style_.px, self.width()
        outer = px(48) if self.tall else px(64)
        margin = px(48) if self.tall else px(88)
        place(self._bar, QRect(outer, px(28), width - 2 * outer, self._bar.height_px))
        room = width - 2 * margin if self.tall else px(940)
        foot = self._footer.height_for(width - 2 * margin)
        place(self._footer, QRect(margin, self.height() - px(36) - foot, width - 2 * margin, foot))
        heights = [self._title.height_for(room), self._body.height_for(room)]
        pills = flow(self._pills, QRect(margin, 0, room, 0), self.style_)
        total = sum(heights) + pills + px(70)
        y = (self.height() - total) // 2
        picture = QRect(margin + room + px(32), px(150), 0, self.height() - px(320))
        picture.setRight(width - px(64))
        if self.tall:
            picture = QRect(margin, px(150), room, self.height() * 2 // 5)
            y = picture.bottom() + px(60)
        self._show_picture(picture)
        place(self._title, QRect(margin, y, room, heights[0]))
        y += heights[0] + px(20)
        place(self._body, QRect(margin, y, room, heights[1]))
        flow(self._pills, QRect(margin, y + heights[1] + px(40), room, 0), self.style_)

    def _show_picture(self, room: QRect) -> None:
        place(self._picture, room)
        attract, ratio = self.library.deck.attract, self.devicePixelRatioF()
        picture = thumbnail(self.library, attract, self.style_, room.size(), ratio)
        self._picture.setPixmap(picture)
