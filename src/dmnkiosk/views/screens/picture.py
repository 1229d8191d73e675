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
from dmnkiosk.texts.joined import joined
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.legend import Legend
from dmnkiosk.views.controls.spoken import announce, call, describe
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.hard_words import Forms, take
from dmnkiosk.views.place import place
from dmnkiosk.views.places import picture_words
from dmnkiosk.views.screens.parts import Parts
from dmnkiosk.views.style import Style

LEAST_DRAWN, LEAST_DRAWN_PX = 0.33, 300
"""Least height of what is drawn: a share of its width, and so many pixels at 1080p at most."""

LEAST_SMALL_PX = 110


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
        self._with, self._links_shown, self._has_extras = Parts.WHOLE, False, False
        self._caption.word_tapped.connect(self._ask_word)
        self._extras.asked.connect(self.asked)
        self._canvas.region_tapped.connect(self._ask_region)
        self._canvas.link_tapped.connect(self._ask_link)
        self._canvas.choice_tapped.connect(self._ask_choice)

    def show_slide(
        self, slide: AnySlide, figure: Figure, frame: Frame | None, left: Forms, *, ended: bool
    ) -> None:
        """Shows this slide's picture at a frame.

        Args:
            slide: whose picture it is.
            figure: what its author wrote.
            frame: what the picture is now.
            left: the hard words that get buttons here.
            ended: whether it is told by the words for its end.
        """
        if new := slide.id != self._slide:
            self._set_up(slide, figure, left)
        words = self._language.text.slides[slide.id]
        call(self._canvas, words.caption)
        told = words.end if ended else words.start
        if told != self._canvas.accessibleDescription():
            describe(self._canvas, told)
            # What a new slide shows is read with its heading.
            announce(self._canvas, "" if new else told)
        if frame is not None:
            self._legend.show_links(_links(frame))
        self._canvas.show_frame(frame, self._names)

    def show_parts(self, parts: Parts) -> None:
        """Shows all of it, or what stands on one page of several."""
        self._with = parts
        self._canvas.setVisible(parts.drawn)
        self._caption.setVisible(parts.told)
        self._legend.setVisible(self._links_shown and parts.keyed)
        self._extras.setVisible(parts.extra)
        self.arrange()

    @property
    def keyed(self) -> bool:
        """Whether it has a legend."""
        return self._links_shown

    def notes_for(self, width: int, parts: Parts) -> int:
        """The height of everything but the drawing at a width, in pixels."""
        return self._below(width, parts)

    def least_for(self, width: int, parts: Parts, *, small: bool = False) -> int:
        """The height it needs at a width for what is drawn to be seen well, in pixels.

        `small` is for a picture that only reminds of others.
        """
        drawn = min(round(width * LEAST_DRAWN), self._style.px(LEAST_DRAWN_PX))
        drawn = min(drawn, self._style.px(LEAST_SMALL_PX)) if small else drawn
        return self._below(width, parts) + drawn

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places everything: the canvas takes what the rest leaves."""
        px, width, bottom = self._style.px, self.width(), self.height()
        for block, gap in self._rows(self._with):
            height = block.height_for(width)
            bottom -= height
            place(block, QRect(0, bottom, width, height))
            bottom -= px(gap)
        place(self._canvas, QRect(0, 0, width, max(bottom, 1)))

    def _below(self, width: int, parts: Parts) -> int:
        rows = self._rows(parts)
        return sum(block.height_for(width) + self._style.px(gap) for block, gap in rows)

    def _rows(self, parts: Parts) -> list[tuple[TextBlock | Choices | Legend, int]]:
        """What stands below the canvas, from the foot, and the room above each."""
        rows: list[tuple[TextBlock | Choices | Legend, int]] = []
        rows += [(self._caption, 10)] if parts.told else []
        rows += [(self._extras, 12)] if parts.extra and self._has_extras else []
        return [*rows, (self._legend, 10)] if parts.keyed and self._links_shown else rows

    def _set_up(self, slide: AnySlide, figure: Figure, left: Forms) -> None:
        self._slide = slide.id
        self._targets = frozenset(getattr(getattr(slide, "control", None), "targets", ()))
        words = self._language.text.slides[slide.id]
        say = self._language.interface.say
        tags = [say("idea-tag")] if figure.idea_tag else []
        tags += [say("speed-tag") + "."] if figure.speed_tag else []
        caption = joined(words.caption, *tags, say("footer-short"))
        self._caption.set_words(caption, take(caption, left))
        extras: dict[str, tuple[str, Action]] = {
            e: (words.extras[e].label, OpenExtra(e)) for e in slide.extras
        }
        glossary = self._language.glossary
        extras |= {_key(word): (glossary[word].word, OpenWord(word)) for word in left}
        icons = dict.fromkeys(slide.extras, "info") | dict.fromkeys(map(_key, left), "book-open")
        self._extras.set_choices(extras, icons)
        self._has_extras = bool(extras)
        self._links_shown = any(p.links and p.certainty is None for p in figure.panels)
        self.show_parts(self._with)

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
