"""A slider: a track between two buttons. Drag, tap the track, tap a button, or press keys."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.controls.track import Track
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Slider(QWidget):
    """Shows a value 0..1 and wishes for another; each way alone reaches every step.

    Signals:
        moved: where the visitor wants it, 0..1, on a step.
    """

    moved = Signal(float)

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """At 0, in ten steps."""
        super().__init__(parent)
        self._style, self._say = style, language.interface.say
        say = self._say
        self._back = Pill(style, say("step-back"), "minus", parent=self, role="small")
        self._track = Track(style, self)
        self._on = Pill(style, say("step-on"), "plus", parent=self, role="small")
        for pill in (self._back, self._on):
            pill.hide_words()
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._track.moved.connect(self.moved)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float, steps: int, name: str) -> None:
        """Shows where it stands, and what assistive technology calls it."""
        self._track.show_value(value, steps, name)

    def height_for(self, width: int) -> int:
        """Its height in pixels, at any width."""
        return self.sizeHint().height()

    def say_value(self, words: str) -> None:
        """Says where it stands, for those who hear the screen; whatever moved it, they are told."""
        if not words and not self._track.on_step():
            return
        words = words or self._say("step-of", n=self._track.at_step(), count=self._track.steps)
        for part in (self._back, self._track, self._on):
            describe(part, words)
        self._track.told = words

    @override
    def sizeHint(self) -> QSize:
        track, button = self._track.sizeHint(), self._back.sizeHint()
        width = track.width() + 2 * (button.width() + self._gap())
        return QSize(width, max(track.height(), button.height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._back.sizeHint().height()
        back, on = 0, self.width() - side
        top = (self.height() - side) // 2
        place(self._back, QRect(back, top, side, side))
        place(self._on, QRect(on, top, side, side))
        beside = side + self._gap()
        place(self._track, QRect(beside, 0, self.width() - 2 * beside, self.height()))

    def _gap(self) -> int:
        return max(self._style.px(12), self._style.sizes.gap)

    @Slot()
    def _step_back(self) -> None:
        self._track.step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._track.step(1)
