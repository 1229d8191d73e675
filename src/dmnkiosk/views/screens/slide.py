"""A slide: words, the kind's own part, the picture, and the way on."""

from PySide6.QtCore import QPoint, QRect, Slot
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
    Next,
    OpenSure,
    OpenWord,
    Replay,
    TogglePause,
    TurnPage,
)
from dmnkiosk.session.state import Session
from dmnkiosk.texts.joined import joined
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.screens.parts import Parts
from dmnkiosk.views.screens.picture import Picture
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.slide_layout import SlideLayout
from dmnkiosk.views.screens.slide_leaf import Leaf, Pieces, Room
from dmnkiosk.views.screens.slide_nav import SlideNav
from dmnkiosk.views.screens.telling import is_ended, is_told
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.slides.registry import SLIDE_PARTS

Asks = TopBar | Picture | SlidePart | Ask


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
        self._nav = SlideNav(
            style, self._back, self._progress, self._pause, self._replay, self._next
        )
        self._leaves: tuple[Leaf, ...] = (Leaf(whole=True),)
        self._page, self._wanted, self._chapter = 0, 0, ""
        pills = (self._back, self._next, self._pause, self._replay, self._sure)
        parts: list[Asks] = [self._bar, self._picture, *self._parts.values(), *pills]
        for part in parts:
            part.asked.connect(self.asked)
        self._body.word_tapped.connect(self._ask_word)

    @override
    def show_session(self, session: Session, frame: Frame | None) -> None:
        slide = self.library.slide(session.slide)
        new = slide is not self._slide
        turned, self._wanted = session.page != self._wanted, session.page
        if new:
            self._set_up(slide)
        part = self._part()
        before, told = part.opened, part.told
        part.hard = self._body.left
        part.show_slide(slide, session, frame)
        self._body.show_paragraphs(not part.opened)
        self._footer.set_words(joined(part.note(), self.say("footer-short")))
        self._show_picture(slide, session, frame)
        paged = len(self._leaves) > 1 and part.told != told
        if new or turned or paged or part.opened != before:
            self.arrange()
        self._show_reveal(slide, session, frame)
        self._show_motion(slide, session, frame)

    @override
    def turned(self, *, forward: bool) -> Action:
        """The next page of this slide, or the next slide; the same back."""
        page = self._page + (1 if forward else -1)
        if 0 <= page < len(self._leaves):
            return TurnPage(page)
        return Next() if forward else Back()

    @override
    def arrange(self) -> None:
        if self._slide is None:
            return
        pieces = Pieces(self._body, self._part(), self._picture, self._footer, self._sure)
        layout, room = SlideLayout(self.style_, pieces), self._page_room()
        self._leaves = layout.leaves(self._whole_room(), room.size())
        self._page = min(self._wanted, len(self._leaves) - 1)
        leaf = self._leaves[self._page]
        self._show_leaf(leaf)
        self._place(layout.room(leaf, self._whole_room() if leaf.whole else room), leaf)

    def _whole_room(self) -> QRect:
        """The room of a page that has all of the slide; none where How sure? has no place."""
        room, sure = self.room(), self._sure.sizeHint()
        foot = self._nav.height_for(tall=self.tall, moving=self._moves()) + self.air()
        if self.tall:
            return room.adjusted(0, 0, 0, -foot - sure.height() - self.style_.px(8))
        fits = self._bar.fits(room.width(), sure.width() + self.style_.px(16))
        return room.adjusted(0, 0, 0, -foot) if fits else QRect()

    def _page_room(self) -> QRect:
        """The room of a page among several."""
        foot = self._nav.height_for(tall=self.tall, moving=self._moves())
        return self.room().adjusted(0, 0, 0, -foot - self.air())

    def _show_leaf(self, leaf: Leaf) -> None:
        """Shows what is on a page, and hides the rest."""
        part = self._part()
        self._body.setVisible(leaf.words is not None)
        self._body.show_page(leaf.words or 0)
        part.setVisible(leaf.part is not None)
        part.show_page(None if leaf.whole else leaf.part)
        if part.beside is not None:
            part.beside.setVisible(leaf.beside is not None)
            part.beside.show_page(None if leaf.whole else leaf.beside)
        self._picture.setVisible(leaf.picture is not None and not part.whole_page)
        self._picture.show_parts(leaf.picture or Parts.EXTRAS)
        self._footer.setVisible(part.whole_page and leaf.footer)
        self._sure.setVisible(leaf.whole or leaf.tail)
        self._back.action, self._next.action = self.turned(forward=False), self.turned(forward=True)
        self._show_chapter()

    def _place(self, found: Room, leaf: Leaf) -> None:
        bar, room, part = self.bar_room(), self.room(), self._part()
        sure = self._sure.sizeHint()
        beside = leaf.whole and not self.tall
        self._bar.reserved = sure.width() + self.style_.px(16) if beside else 0
        place(self._bar, bar)
        self._bar.arrange()
        for widget, box in (
            (self._body, found.body),
            (part, found.part),
            (self._picture, found.picture),
            (self._footer, found.footer),
        ):
            place(widget, box)
        if part.beside is not None:
            place(part.beside, found.beside)
        moving = self._moves() and leaf.picture is not None and leaf.picture.drawn
        self._nav.place(room, tall=self.tall, moving=moving)
        place(self._sure, found.sure if leaf.tail else self._sure_room(bar, room))
        self._sure.raise_()

    def _sure_room(self, bar: QRect, room: QRect) -> QRect:
        """How sure? beside Help now; on a tall glass above the buttons."""
        size = self._sure.sizeHint()
        if self.tall:
            nav = self._nav.height_for(tall=True, moving=self._moves()) + self.style_.px(14)
            return QRect(QPoint(room.left(), room.bottom() + 1 - nav - size.height()), size)
        left = bar.left() + self._bar.end_room(size.width())
        return QRect(QPoint(left, bar.top() + (bar.height() - size.height()) // 2), size)

    def _moves(self) -> bool:
        """Whether the slide has a picture that can be stopped and seen again."""
        return not isinstance(self._slide, OptionsSlide | None) and self._slide.figure.moves

    def _show_chapter(self) -> None:
        """The chapter, the place in it, and the page where there are several."""
        count = len(self._leaves)
        page = self.say("page-of", n=self._page + 1, count=count) if count > 1 else ""
        self._body.show_chapter(self._chapter, page)

    def _show_picture(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        if not isinstance(slide, OptionsSlide):
            ended = is_ended(slide, session, frame)
            self._picture.show_slide(slide, slide.figure, frame, self._body.left, ended=ended)

    def _set_up(self, slide: AnySlide) -> None:
        self._slide = slide
        chapter = self.library.chapter_of(slide.id)
        place = [s.id for s in chapter.slides].index(slide.id) + 1
        order = self.library.order()
        title = self.language.text.chapters[chapter.id].title
        self._chapter = self.say("chapter-of", chapter=title, n=place, count=len(chapter.slides))
        self._body.set_slide(slide, self.language, self._chapter, self.setting.gaps)
        index = order.index(slide.id)
        words = self.say("slide-of", n=index + 1, count=len(order))
        self._progress.show_place(index, len(order), words)
        part = self._part()
        for other in self._parts.values():
            other.setVisible(other is part)
            if other.beside is not None:
                other.beside.setVisible(other is part)
        badge = self.language.text.certainty[slide.certainty].badge
        self._sure.action = OpenSure(slide.id)
        self._sure.set_words(joined(self.say("how-sure"), badge), "gauge")

    def _show_motion(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        """Pause and Replay; or Before and After, for those who chose still pictures."""
        still = (session.settings.level or self.setting.level) is Level.STILL
        if isinstance(slide, OptionsSlide) or frame is None or not still:
            self._nav.offer_motion(self.language, paused=session.paused)
        else:
            self._nav.offer_pictures(self.language, slide.figure.key_points(), frame.progress)
        if still != self._still:
            self._still = still
            self.arrange()

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
