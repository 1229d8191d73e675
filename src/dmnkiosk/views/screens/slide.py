"""A slide: words, the kind's own part, the picture, and the way on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import (
    Action,
    Back,
    MoveTo,
    Next,
    OpenSure,
    OpenWord,
    Replay,
    TogglePause,
)
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.screens.picture import Picture
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.slide_layout import Parts, Room, rooms
from dmnkiosk.views.screens.telling import is_ended, is_told
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.slides.registry import SLIDE_PARTS

Asks = TopBar | Picture | SlidePart | Ask

NEAR = 0.01
"""A key picture nearer than this share of the run is the one that is shown."""


class SlideScreen(Screen):
    """Shows any slide of the deck."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Made once; slides are shown in it one after another."""
        super().__init__(setting, parent)
        style, library, language = setting.style, setting.library, setting.language
        self._slide: AnySlide | None = None
        self._still = False
        self._bar = TopBar(style, language, setting.clinic, self)
        self._body = Body(style, self)
        self._picture = Picture(style, library, language, self)
        self._parts = {k: part(style, library, language, self) for k, part in SLIDE_PARTS.items()}
        self._footer = TextBlock(style, "small", "soft", self)
        self._footer.set_words(self.say("footer-short"))
        self._back = Ask(style, self.say("back"), Back(), "arrow-left", parent=self)
        self._next = Ask(
            style, self.say("next"), Next(), "arrow-right", Look.MAIN, self, after=True
        )
        self._pause = Ask(style, self.say("pause"), TogglePause(), "pause", parent=self)
        self._replay = Ask(style, self.say("replay"), Replay(), "rotate-ccw", parent=self)
        self._pause.reserve(*map(self.say, ("pause", "play", "before")))
        self._replay.reserve(*map(self.say, ("replay", "after")))
        self._sure = Ask(
            style, self.say("how-sure"), OpenSure(""), "gauge", parent=self, role="small"
        )
        self._progress = Progress(style, self)
        pills = (self._back, self._next, self._pause, self._replay, self._sure)
        parts: list[Asks] = [self._bar, self._picture, *self._parts.values(), *pills]
        for part in parts:
            part.asked.connect(self.asked)
        self._body.word_tapped.connect(self._ask_word)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        slide = self.library.slide(session.slide)
        new = slide is not self._slide
        if new:
            self._set_up(slide)
        part = self._part()
        before = part.opened
        part.hard = self._body.left
        part.show_slide(slide, session, frame)
        self._body.show_paragraphs(not part.opened)
        self._footer.set_words(" ".join(filter(None, (part.note(), self.say("footer-short")))))
        if new or part.opened != before:
            self.arrange()
        self._show_reveal(slide, session, frame)
        if not isinstance(slide, OptionsSlide):
            ended = is_ended(slide.figure, session, frame)
            self._picture.show_slide(slide, slide.figure, frame, self._body.left, ended=ended)
        self._show_motion(slide, session, frame)

    @override
    def turned(self, *, forward: bool) -> Action:
        return Next() if forward else Back()

    @override
    def arrange(self) -> None:
        if self._slide is None:
            return
        pills = (self._back, self._next, self._pause, self._replay, self._sure)
        parts = Parts(self._body, self._part(), pills, self._footer, self._bar.height_px)
        self._place(rooms(self.size(), self.style_, parts))

    def _place(self, room: Room) -> None:
        above = room.buttons.sure.top() < room.bar.bottom()
        self._bar.reserved = room.buttons.sure.width() if above else 0
        self._bar.setGeometry(room.bar)
        self._body.setGeometry(room.body)
        self._part().setGeometry(room.part)
        self._picture.setGeometry(room.picture)
        beside = self._part().beside
        if beside is not None:
            beside.setGeometry(room.beside)
        self._footer.setGeometry(room.footer)
        self._back.setGeometry(room.buttons.back)
        self._next.setGeometry(room.buttons.next_)
        self._pause.setGeometry(room.buttons.pause)
        self._replay.setGeometry(room.buttons.replay)
        self._progress.setGeometry(room.buttons.progress)
        self._sure.setGeometry(room.buttons.sure)
        self._sure.raise_()

    def _set_up(self, slide: AnySlide) -> None:
        self._slide = slide
        chapter = self.library.chapter_of(slide.id)
        place = [s.id for s in chapter.slides].index(slide.id) + 1
        order = self.library.order()
        title = self.language.text.chapters[chapter.id].title
        above = self.say("chapter-of", chapter=title, n=place, count=len(chapter.slides))
        self._body.set_slide(slide, self.language, above, self.setting.gaps)
        index = order.index(slide.id)
        words = self.say("slide-of", n=index + 1, count=len(order))
        self._progress.show_place(index, len(order), words)
        part = self._part()
        for other in self._parts.values():
            other.setVisible(other is part)
            if other.beside is not None:
                other.beside.setVisible(other is part)
        self._picture.setVisible(not part.whole_page)
        moves = not isinstance(slide, OptionsSlide) and slide.figure.moves
        self._pause.setVisible(moves)
        self._replay.setVisible(moves)
        self._footer.setVisible(part.whole_page)
        badge = self.language.text.certainty[slide.certainty].badge
        self._sure.action = OpenSure(slide.id)
        self._sure.set_words(f"{self.say('how-sure')} {badge}", "gauge")

    def _show_motion(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        """Pause and Replay; or Before and After, for those who chose still pictures."""
        still = (session.level or self.setting.level) is Level.STILL
        if isinstance(slide, OptionsSlide) or frame is None or not still:
            pause = "play" if session.paused else "pause"
            self._offer(self._pause, TogglePause(), pause, pause)
            self._offer(self._replay, Replay(), "replay", "rotate-ccw")
        else:
            points, now = slide.figure.key_points(), frame.progress
            before = [point for point in points if point < now - NEAR]
            after = [point for point in points if point > now + NEAR]
            self._offer(self._pause, MoveTo(before[-1]) if before else None, "before", "arrow-left")
            self._offer(self._replay, MoveTo(after[0]) if after else None, "after", "arrow-right")
        if still != self._still:
            self._still = still
            self.arrange()

    def _offer(self, pill: Ask, action: Action | None, key: str, icon: str) -> None:
        pill.set_words(self.say(key), icon)
        pill.setEnabled(action is not None)
        if action is not None:
            pill.action = action

    def _show_reveal(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        if isinstance(slide, StorySlide):
            told = is_told(slide.figure, session, frame, still=self._still)
            self._body.show_until(None if told else slide.reveal)
        else:
            self._body.show_until(None)

    def _part(self) -> SlidePart:
        assert self._slide is not None, "a slide is shown first"
        return self._parts[self._slide.kind]

    @Slot(str)
    def _ask_word(self, word: str) -> None:
        self.asked.emit(OpenWord(word))
