"""The picture of a slide: canvas, legend, extra buttons, caption."""

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.figure import Figure
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.session.actions import Action, OpenExtra, OpenRegion, OpenSure, OpenWord, Pick
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.legend import Legend
from dmnkiosk.views.controls.spoken import announce, call, describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.hard_words import Forms, take
from dmnkiosk.views.place import place
from dmnkiosk.views.places import picture_words
from dmnkiosk.views.style import Style


class Picture(QWidget):
    """Everything on the picture's side of a slide.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """One canvas serves every slide."""
        super().__init__(parent)
        self._style, self._language = style, language
        self._names = {r: w.name for r, w in language.text.regions.items()}
        badges = {name.value: words.badge for name, words in language.text.certainty.items()}
        self._canvas = Canvas(library.outlines, style, badges, self)
        self._canvas.words = picture_words(language)
        self._legend = Legend(style, language, self)
        self._extras = Choices(style, self)
        self._caption = TextBlock(style, "small", "soft", self, italic=True)
        self._slide, self._targets = "", frozenset[str]()
        self._caption.word_tapped.connect(self._ask_word)
        self._extras.asked.connect(self.asked)
        self._canvas.region_tapped.connect(self._ask_region)
        self._canvas.link_tapped.connect(self._ask_link)
        self._canvas.choice_tapped.connect(self._ask_choice)

    def show_slide(self, slide: AnySlide, figure: Figure, frame: Frame | None, left: Forms) -> None:
        """Shows this slide's picture at a frame; hard words that are `left` get buttons here."""
        if new := slide.id != self._slide:
            self._set_up(slide, figure, left)
        words = self._language.text.slides[slide.id]
        ended = frame is None or not frame.running
        call(self._canvas, words.caption)
        told = words.end if ended else words.start
        if told != self._canvas.accessibleDescription():
            describe(self._canvas, told)
            # What a new slide shows is read with its heading.
            announce(self._canvas, "" if new else told)
        if frame is not None:
            self._legend.show_links(_links(frame))
        self._canvas.show_frame(frame, self._names)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places everything: the canvas takes what the rest leaves."""
        px, width, bottom = self._style.px, self.width(), self.height()
        height = self._caption.height_for(width)
        bottom -= height
        place(self._caption, QRect(0, bottom, width, height))
        height = self._extras.height_for(width)
        if height:
            bottom -= px(10) + height
            place(self._extras, QRect(0, bottom, width, height))
        if not self._legend.isHidden():
            height = self._legend.height_for(width)
            bottom -= px(12) + height
            place(self._legend, QRect(0, bottom, width, height))
        place(self._canvas, QRect(0, 0, width, max(bottom - px(10), 1)))

    def _set_up(self, slide: AnySlide, figure: Figure, left: Forms) -> None:
        self._slide = slide.id
        self._targets = frozenset(getattr(getattr(slide, "control", None), "targets", ()))
        words = self._language.text.slides[slide.id]
        say = self._language.interface.say
        tags = [say("idea-tag")] if figure.idea_tag else []
        tags += [say("speed-tag") + "."] if figure.speed_tag else []
        caption = " ".join([words.caption, *tags, say("footer-short")])
        self._caption.set_words(caption, take(caption, left))
        extras: dict[str, tuple[str, Action]] = {
            e: (words.extras[e].label, OpenExtra(e)) for e in slide.extras
        }
        glossary = self._language.glossary
        extras |= {_key(word): (glossary[word].word, OpenWord(word)) for word in left}
        icons = dict.fromkeys(slide.extras, "info") | dict.fromkeys(map(_key, left), "book-open")
        self._extras.set_choices(extras, icons)
        self._legend.setVisible(any(p.links and p.certainty is None for p in figure.panels))
        self.arrange()

    @Slot(str)
    def _ask_word(self, word: str) -> None:
        self.asked.emit(OpenWord(word))

    @Slot(str)
    def _ask_region(self, region: str) -> None:
        self.asked.emit(OpenRegion(region))

    @Slot(str)
    def _ask_link(self, link: str) -> None:
        self.asked.emit(OpenSure(link))

    @Slot(str)
    def _ask_choice(self, choice: str) -> None:
        if choice in self._targets:
            self.asked.emit(Pick(choice))


def _key(word: str) -> str:
    """A hard word's button beside an extra's of the same id."""
    return f"word {word}"


def _links(frame: Frame) -> list[LinkMark]:
    return [m for panel in frame.panels for m in panel.marks if isinstance(m, LinkMark)]
