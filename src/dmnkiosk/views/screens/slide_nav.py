"""The way through a slide: Back, the place in the story, Pause, Replay, and Next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Action, MoveTo, Replay, TogglePause
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

WIDE_NEXT, WIDE_BACK = 360, 260
"""Least widths on a tall glass, in pixels at 1080p: within reach of either hand."""


NEAR = 0.01
"""A key picture nearer than this share of the run is the one that is shown."""


@dataclass(frozen=True)
class SlideNav:
    """The buttons at the foot of a slide. Words give way to icons where they have no room."""

    style: Style
    back: Ask
    progress: Progress
    pause: Ask
    replay: Ask
    next_: Ask

    def offer_motion(self, language: Language, *, paused: bool) -> None:
        """Pause, or Play; and Replay."""
        pause, say = "play" if paused else "pause", language.interface.say
        _offer(self.pause, TogglePause(), say(pause), pause)
        _offer(self.replay, Replay(), say("replay"), "rotate-ccw")

    def offer_pictures(self, language: Language, points: Sequence[float], now: float) -> None:
        """Before and After, for those who chose still pictures.

        Args:
            language: whose words are shown.
            points: where a key picture stands, as shares of the run.
            now: which share is shown.
        """
        before = [point for point in points if point < now - NEAR]
        after = [point for point in points if point > now + NEAR]
        say = language.interface.say
        _offer(self.pause, MoveTo(before[-1]) if before else None, say("before"), "arrow-left")
        _offer(self.replay, MoveTo(after[0]) if after else None, say("after"), "arrow-right")

    def height_for(self, *, tall: bool, moving: bool) -> int:
        """The height of its rows, in pixels; `moving` is whether Pause and Replay are there."""
        return self._rows(tall, moving) * (self.style.pill + self._row_gap()) - self._row_gap()

    def place(self, room: QRect, *, tall: bool, moving: bool) -> None:
        """Places it at the foot of a room."""
        self.pause.setVisible(moving)
        self.replay.setVisible(moving)
        self._hide_words(room.width(), tall, moving)
        low = room.bottom() + 1 - self.style.pill
        if tall:
            self._place_tall(room, low, moving)
        else:
            self._place_wide(room, low, moving)

    def _place_wide(self, room: QRect, low: int, moving: bool) -> None:
        gap, right = self._gap(), room.right() + 1
        air = min(self.style.px(80), max(room.width() - self._width(moving), 0))
        x = right - self.next_.sizeHint().width() - air
        self._put(self.next_, x, low, right - x)
        for pill in (self.replay, self.pause) if moving else ():
            x -= gap + pill.sizeHint().width()
            self._put(pill, x, low, pill.sizeHint().width())
        self._put(self.back, room.left(), low, self.back.sizeHint().width())
        left = room.left() + self.back.sizeHint().width() + gap
        self._put(self.progress, left, low, x - gap - left)

    def _place_tall(self, room: QRect, low: int, moving: bool) -> None:
        gap, px = self._gap(), self.style.px
        share = (room.width() - 2 * gap) // 3
        back = max(self.back.sizeHint().width(), min(px(WIDE_BACK), share))
        next_ = max(self.next_.sizeHint().width(), min(px(WIDE_NEXT), share))
        right = room.right() + 1
        self._put(self.back, room.left(), low, back)
        self._put(self.next_, right - next_, low, next_)
        left = room.left() + back + gap
        self._put(self.progress, left, low, right - next_ - gap - left)
        x, second = room.left(), low - self._row_gap() - self.style.pill
        for pill in (self.pause, self.replay) if moving else ():
            self._put(pill, x, second, pill.sizeHint().width())
            x += pill.sizeHint().width() + gap

    def _put(self, widget: QWidget, x: int, y: int, width: int) -> None:
        place(widget, QRect(x, y, max(width, 0), self.style.pill))

    def _hide_words(self, room: int, tall: bool, moving: bool) -> None:
        pills = (self.pause, self.replay, self.back, self.next_)
        for pill in pills:
            pill.hide_words(hidden=False)
        for group in ((self.pause, self.replay), (self.back,), (self.next_,)):
            if self._widest(tall, moving) > room:
                for pill in group:
                    pill.hide_words()

    def _widest(self, tall: bool, moving: bool) -> int:
        if not tall:
            return self._width(moving)
        second = self._sum((self.pause, self.replay)) if moving else 0
        return max(self._sum((self.back, self.progress, self.next_)), second)

    def _width(self, moving: bool) -> int:
        ends = (self.back, self.progress, self.next_)
        return self._sum((*ends, self.pause, self.replay) if moving else ends)

    def _sum(self, widgets: tuple[Ask | Progress, ...]) -> int:
        widths = [
            w.minimumSizeHint().width() if isinstance(w, Progress) else w.sizeHint().width()
            for w in widgets
        ]
        return sum(widths) + self._gap() * (len(widths) - 1)

    def _rows(self, tall: bool, moving: bool) -> int:
        return 2 if tall and moving else 1

    def _gap(self) -> int:
        return max(self.style.px(16), self.style.sizes.gap)

    def _row_gap(self) -> int:
        return max(self.style.px(18), self.style.sizes.gap)


def _offer(pill: Ask, action: Action | None, words: str, icon: str) -> None:
    pill.set_words(words, icon)
    pill.setEnabled(action is not None)
    if action is not None:
        pill.action = action
