"""What a window shows of the voice: its buttons, a mark around what is said, and a caption."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.caption_strip import CaptionStrip
from dmnkiosk.views.controls.spoken_mark import SpokenMark
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.voice_bar import VoiceBar
from dmnkiosk.views.free_room import Ground, free_room
from dmnkiosk.views.page import Page
from dmnkiosk.views.painted import PaintedControl, controls_in, texts_in
from dmnkiosk.views.script import script
from dmnkiosk.views.showing import Showing
from dmnkiosk.views.spoken import control, part
from dmnkiosk.views.utterance import Utterance

EDGE, AIR = 20, 10
"""Of a caption to the edge of the glass, and to the controls beside it, in pixels at 1080p."""

WIDEST, NARROWEST = 1100, 420
"""Of a caption, in pixels at 1080p."""

LARGE = 200_000
"""What is spoken of is not covered, unless it is so large, as a whole picture is; in square pixels
at 1080p."""


class ReadAloud(QObject):
    """Puts what is shown into words, and shows which of them are said.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, showing: Showing, window: QWidget) -> None:
        """Nothing is said."""
        super().__init__(window)
        self._showing, self._window = showing, window
        self._mark = SpokenMark(showing.style, window)
        self._strip = CaptionStrip(showing.style, window)
        self._bar = VoiceBar(showing.style, showing.language, window)
        self._bar.asked.connect(self.asked)
        self._bar.setVisible(showing.voice)

    @property
    def language(self) -> str:
        """What is spoken: the language that is shown."""
        return self._showing.language.text.language

    @property
    def languages(self) -> tuple[str, ...]:
        """All that may be spoken: what a visitor can choose, or the one language there is."""
        return self._showing.languages or (self.language,)

    @property
    def parts(self) -> Sequence[QWidget]:
        """What must lie over everything, from back to front."""
        return (self._mark, self._strip, self._bar)

    def show_session(self, session: Session) -> None:
        """Shows what can be asked of the voice."""
        if self._showing.voice:
            self._bar.show_session(session)

    def place(self, room: QRect) -> None:
        """Puts its buttons into a room of the window, in pixels."""
        if self._showing.voice:
            self._bar.setGeometry(room)

    def utterances(
        self, session: Session, frame: Frame | None, before: Frame | None
    ) -> list[Utterance]:
        """All that is on the glass, in words; `before` is the picture that was last told of."""
        return script(self._window, Page(self._showing, session, frame, before))

    def ringed(
        self, held: QWidget | None, session: Session, frame: Frame | None
    ) -> Utterance | None:
        """The control that has the focus ring, in words."""
        page, painted = Page(self._showing, session, frame), _ringed(held)
        if held is not None and painted is not None:
            return control(held, painted, page, self._window)
        return part(held, page, self._window) if isinstance(held, Canvas) else None

    def is_of_voice(self, widget: QWidget | None) -> bool:
        """Whether a control is one of the voice's own."""
        return widget is not None and self._bar.isAncestorOf(widget)

    def show_spoken(self, said: Utterance | None) -> None:
        """Marks what is said, and shows its words where they do not stand on the glass."""
        if said is None:
            self._mark.hide()
            self._strip.hide()
            return
        self._mark.show_around(said.rect, self._window.rect())
        self._strip.hide()
        if not said.painted:
            self._strip.show_words(said.text, self._room_for(said))

    def _room_for(self, said: Utterance) -> QRect:
        px, window = self._showing.style.px, self._window
        air, edge = px(AIR), px(EDGE)
        boxes = [c.rect for c in controls_in(window) if not c.inline]
        kept = said.rect.width() * said.rect.height() < LARGE * px(100) ** 2 / 100**2
        boxes += [said.rect] if kept else []
        controls = [box.adjusted(-air, -air, air, air) for box in boxes]
        ground = Ground(
            window.rect().adjusted(edge, edge, -edge, -edge),
            controls,
            [text.rect for text in texts_in(window)],
            min(px(WIDEST), self._strip.widest(said.text)),
            px(NARROWEST),
        )
        return free_room(ground, partial(self._strip.height_for, said.text))


def _ringed(held: QWidget | None) -> PaintedControl | None:
    painted = getattr(held, "painted_controls", None)
    found: list[PaintedControl] = painted() if painted else []
    if isinstance(held, TextBlock):
        about = held.hard[held.at].word if held.hard else ""
    elif isinstance(held, Canvas):
        about = held.pointer.at[1] if held.pointer.at else ""
    else:
        return found[0] if found else None
    return next((each for each in found if each.about == about), None)
