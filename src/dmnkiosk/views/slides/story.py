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
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.reply import Reply
from dmnkiosk.views.controls.slider import Slider
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
        self._slide = ""
        self._hint = TextBlock(style, "small", "soft", self, bold=True)
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
        self._show_words(slide.control, words, session, progress)
        if isinstance(slide.control, SliderControl):
            self._slider.show_value(progress, slide.control.steps, self._hint.text())
        if not self._star.isHidden():
            self._star.show_session(session)
        if new:
            self.arrange()

    @override
    def height_for(self, width: int) -> int:
        if not self._hint.text():
            return 0
        px = self.style_.px
        head = max(self._hint.height_for(width), 1)
        if not self._slider.isHidden():
            ends = max(self._low.height_for(width // 2), self._high.height_for(width // 2))
            return head + self._slider.sizeHint().height() + ends + self._reply_room(width)
        if not self._choices.isHidden():
            field = 0 if self._star.isHidden() else px(10) + self._star.sizeHint().height()
            choices = px(10) + self._choices.height_for(width)
            return head + field + choices + self._reply_room(width)
        return head

    @override
    def arrange(self) -> None:
        width, y, px = self.width(), 0, self.style_.px
        height = self._hint.height_for(width)
        place(self._hint, QRect(0, y, width, height))
        y += height
        if not self._slider.isHidden():
            place(self._slider, QRect(0, y, width, self._slider.sizeHint().height()))
            y = self._slider.geometry().bottom() + 1
            y += self._arrange_ends(QRect(0, y, width, 0))
        if not self._star.isHidden():
            size = self._star.sizeHint()
            place(self._star, QRect(0, y + px(10), min(size.width(), width), size.height()))
            y += px(10) + size.height()
        if not self._choices.isHidden():
            y += px(10)
            height = self._choices.height_for(width)
            place(self._choices, QRect(0, y, width, height))
            y += height
        self._reply.place(y, width)

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
        replies += [words.control.value] if words.control else []
        return self._reply.room(width, replies, not self._slider.isHidden())

    def _set_up(self, control: Control | None, words: SlideWords) -> None:
        self._hint.set_words(words.control.hint if control and words.control else "")
        self._slider.setVisible(isinstance(control, SliderControl))
        has_choices = isinstance(control, ChoicesControl | GuessControl | RegionsControl)
        self._choices.setVisible(has_choices)
        self._low.set_words(words.control.low if words.control else "")
        self._high.set_words(words.control.high if words.control else "")
        self._low.setVisible(not self._slider.isHidden())
        self._high.setVisible(not self._slider.isHidden())
        self._star.setVisible(isinstance(control, ChoicesControl) and control.find is not None)
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
        value = words.control.value if words.control else ""
        if isinstance(control, SliderControl):
            stop, reply = self._slider_words(control, words, progress)
            if picked is not None and session.rows[-1][2] == picked:
                stop, reply = "", value
        elif isinstance(control, RegionsControl):
            was_lit = any(name == "lit" for _, name, _, _ in session.rows)
            reply = value if was_lit else ""
        elif picked is not None and picked in words.choices:
            reply = words.choices[picked].reply
        self._reply.show_words(stop, reply)

    def _slider_words(
        self, control: SliderControl, words: SlideWords, progress: float
    ) -> tuple[str, str]:
        """The name of the stop that is near, where no end says it, and its words."""
        if words.control and words.control.value and control.count:
            count = round(progress * control.count)
            self._hint.set_words(words.control.value.format(n=count))
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
    rows = session.deeds.get(session.slide, ())
    picks = [value for _, name, value, _ in rows if name == "pick"]
    return str(picks[-1]) if picks else None
