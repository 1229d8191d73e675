"""A story slide's control: a slider, choices, a guess, or areas to tap; and the reply it brings."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.controls import (
    ChoicesControl,
    Control,
    GuessControl,
    RegionsControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.content.words import SlideWords
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import MoveTo, OpenRegion, Pick
from dmnkiosk.session.state import Session
from dmnkiosk.texts.counted import forms_of, plain
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.column import Item
from dmnkiosk.views.controls.reply import Reply
from dmnkiosk.views.controls.slider import Slider
from dmnkiosk.views.controls.spoken import describe, spoken
from dmnkiosk.views.controls.star_field import StarField
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

NEAR = 0.02
"""How near to a stop the run must be for the stop's words to be shown."""

REVEAL = "show-me"


class StoryPart(SlidePart):
    """Hint or reply, then the control, then the names of its ends."""

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """All controls are made once; a slide shows the one it has."""
        super().__init__(style, library, language, parent)
        self._slide, self._slides, self._chooses, self._finds = "", False, False, False
        self._control: Control | None = None
        self._hint = TextBlock(style, "small", "soft", self, bold=True)
        self._hint.guide = True
        self._reply, self._star = Reply(style, self), StarField(style, self)
        self._slider, self._choices = Slider(style, language, self), Choices(style, self)
        self._low = TextBlock(style, "small", "soft", self)
        self._high = TextBlock(style, "small", "soft", self)
        self._slider.moved.connect(self._ask_move)
        self._choices.asked.connect(self.asked)
        self._star.asked.connect(self.asked)

    @override
    def show_slide(self, slide: AnySlide, session: Session, frame: Frame | None) -> None:
        assert isinstance(slide, StorySlide), "the registry pairs kinds"
        words = self.language.text.slides[slide.id]
        new = slide.id != self._slide
        if new:
            self._slide = slide.id
            self._set_up(slide.control, words)
        progress = frame.progress if frame else 0.0
        picked = _picked(session)
        self._choices.show_chosen([picked] if picked else [])
        if isinstance(slide.control, SliderControl):
            name = words.control.hint if words.control else ""
            self._slider.show_value(progress, slide.control.steps, name)
        if self._finds:
            self._star.show_session(session)
        self._show_words(slide.control, words, session, progress)
        if new:
            self.arrange()

    @override
    def height_for(self, width: int) -> int:
        if not self._hint.text():
            return 0
        head = max(self._hint.height_for(width), 1)
        if self._slides:
            ends = max(self._low.height_for(width // 2), self._high.height_for(width // 2))
            return head + self._slider.sizeHint().height() + ends + self._reply_room(width)
        if self._chooses:
            gap = self._gap()
            field = 0 if not self._finds else gap + self._star.sizeHint().height()
            choices = gap + self._choices.height_for(width)
            return head + field + choices + self._reply_room(width)
        return head

    @property
    @override
    def told(self) -> tuple[object, ...]:
        return tuple(block.words() for block in self._reply.blocks())

    @override
    def items(self) -> list[Item]:
        gap, found = self._gap(), [Item(self._hint, self._gap(), heads=True)]
        if not isinstance(self._control, SliderControl):
            found += [Item(self._star, gap)] if self._finds else []
            found += [Item(pill, gap) for pill in self._choices.blocks()]
        else:
            found += [Item(self._slider), Item(self._low), Item(self._high, gap)]
        return [*found, *(Item(block) for block in self._reply.blocks())] if self._control else []

    @override
    def open_out(self) -> None:
        place(self._choices, self.rect())

    @override
    def arrange_all(self) -> None:
        width, y, gap = self.width(), 0, self._gap()
        height = self._hint.height_for(width)
        place(self._hint, QRect(0, y, width, height))
        y += height
        if self._slides:
            place(self._slider, QRect(0, y, width, self._slider.sizeHint().height()))
            y = self._slider.geometry().bottom() + 1
            y += self._arrange_ends(QRect(0, y, width, 0))
        if self._finds:
            size = self._star.sizeHint()
            place(self._star, QRect(0, y + gap, min(size.width(), width), size.height()))
            y += gap + size.height()
        if self._chooses:
            y += gap
            height = self._choices.height_for(width)
            place(self._choices, QRect(0, y, width, height))
            y += height
        self._reply.place(y, width)

    def _gap(self) -> int:
        return max(self.style_.px(10), self.style_.sizes.gap)

    def _arrange_ends(self, room: QRect) -> int:
        half = room.width() // 2
        low = min(self._low.natural_width(), half)
        high = min(self._high.natural_width(), half)
        height = max(self._low.height_for(low), self._high.height_for(high))
        place(self._low, QRect(0, room.top(), low, height))
        place(self._high, QRect(room.width() - high, room.top(), high, height))
        return height

    def _reply_room(self, width: int) -> int:
        words = self.language.text.slides[self._slide]
        replies = [choice.reply for choice in words.choices.values()]
        replies += forms_of(words.control.value) if words.control else ()
        return self._reply.room(width, replies, self._slides)

    def _set_up(self, control: Control | None, words: SlideWords) -> None:
        self._hint.set_words(words.control.hint if control and words.control else "")
        self._choices.setAccessibleName(self._hint.text())
        self._slides = isinstance(control, SliderControl)
        self._slider.setVisible(self._slides)
        self._chooses = isinstance(control, ChoicesControl | GuessControl | RegionsControl)
        self._choices.setVisible(self._chooses)
        self._low.set_words(words.control.low if words.control else "")
        self._high.set_words(words.control.high if words.control else "")
        self._low.setVisible(self._slides)
        self._high.setVisible(self._slides)
        self._control = control
        self._finds = isinstance(control, ChoicesControl) and control.find is not None
        self._star.setVisible(self._finds)
        if isinstance(control, ChoicesControl | GuessControl):
            self._set_choices(control, words)
        elif isinstance(control, RegionsControl):
            names = self.language.text.regions
            areas = {r: (names[r].name, OpenRegion(r)) for r in control.regions}
            self._choices.set_choices(areas)

    def _set_choices(self, control: ChoicesControl | GuessControl, words: SlideWords) -> None:
        choices = {c.id: (words.choices[c.id].label, Pick(c.id, c.at)) for c in control.choices}
        if isinstance(control, GuessControl):
            show = self.language.interface.say("show-me")
            choices[REVEAL] = (show, Pick(REVEAL, 1.0))
        picks = [pick for _, pick in choices.values()]
        if len(picks) > 1:
            self._star.set_choices(self._hint.text(), *picks[:2])
        icons = {c.id: c.icon for c in control.choices if c.icon}
        self._choices.set_choices(choices, icons)

    def _show_words(
        self, control: Control | None, words: SlideWords, session: Session, progress: float
    ) -> None:
        stop, reply, picked = "", "", _picked(session)
        value = plain(words.control.value) if words.control else ""
        # What covers hide is not told beside them.
        covered = isinstance(control, GuessControl) and not _latest(session, "progress")
        if isinstance(control, SliderControl):
            stop, reply = self._slider_words(control, words, progress)
            if picked is not None and session.rows[-1][2] == picked:
                stop, reply = "", value
        elif isinstance(control, RegionsControl):
            was_lit = any(name == "lit" for _, name, _, _ in session.rows)
            reply = value if was_lit else ""
        elif picked is not None and picked in words.choices and not covered:
            reply = words.choices[picked].reply
        self._reply.show_words(stop, reply)
        count = self._hint.text() if isinstance(control, SliderControl) and control.count else ""
        self._slider.say_value(spoken([told for told in (count, stop, reply) if told]))
        self._choices.say_of(picked or "", reply)
        describe(self._star, reply)

    def _slider_words(
        self, control: SliderControl, words: SlideWords, progress: float
    ) -> tuple[str, str]:
        """The name of the stop that is near, where no end says it, and its words."""
        if words.control and words.control.value and control.count:
            count = round(progress * control.count)
            counted = self.language.interface.fill(words.control.value, n=count)
            self._hint.set_words(counted)
        near = [s for s in control.stops if abs((s.at or 0.0) - progress) <= NEAR]
        if not near:
            return "", ""
        stop = words.choices[near[0].id]
        told = words.control is not None and stop.label in (words.control.low, words.control.high)
        return "" if told else stop.label, stop.reply

    @Slot(float)
    def _ask_move(self, progress: float) -> None:
        self.asked.emit(MoveTo(progress))


def _picked(session: Session) -> str | None:
    pick = _latest(session, "pick")
    return None if pick is None else str(pick)


def _latest(session: Session, kind: str) -> float | str | None:
    """What was done last of a kind."""
    return next((value for _, name, value, _ in reversed(session.rows) if name == kind), None)
