"""Two ways to use a kiosk: by single short taps alone, and by keys alone."""

from abc import ABC, abstractmethod
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.state import Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import PaintedControl, controls_in, visible_widgets
from dmnkiosk.views.targets import CHOICE, Target
from tests.driver import Visitor

AFTER = 0.6
"""Seconds between two taps or keys: more than the time in which a second one is ignored."""

SMALL = QSize(1366, 768)
MOST_STOPS = 120
GRID = 24
LATER = 120.0
"""Seconds after which every picture has come to rest."""

Place = tuple[str, str]
"""What a target of the picture is, and its id."""


class Hand(ABC):
    """Someone who has only one way to use the kiosk."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        # What is painted is looked at elsewhere, and takes half of the time.
        visitor.kiosk.window.setUpdatesEnabled(False)

    @property
    def session(self) -> Session:
        return self.visitor.session

    @abstractmethod
    def press(self, name: str) -> None:
        """Uses the control of that name."""

    @abstractmethod
    def press_word(self, word: str) -> None:
        """Uses a hard word where it stands in the text."""

    @abstractmethod
    def press_place(self, place: Place) -> None:
        """Uses an area, a label, a badge or a part of the drawing."""

    @abstractmethod
    def slide_to(self, step: int, steps: int) -> None:
        """Moves the slider to one of its steps."""

    def close(self) -> None:
        """Closes the card that lies over the screen."""
        self.press("Close")

    def rest(self) -> None:
        """Lets so much time pass that the picture has come to rest."""
        session, store = self.session, self.visitor.kiosk.store
        later = session.seconds + LATER
        store.session = replace(session, clocks={**session.clocks, session.slide: later})
        self.visitor.kiosk.show()

    def words(self) -> list[str]:
        """The hard words that stand in the text, by id."""
        return [hard.word for block in self._blocks() for hard in block.hard]

    def places(self) -> list[Place]:
        """All that can be used in the picture."""
        return list(dict.fromkeys(target.key for target in self._targets()))

    def controls(self) -> list[PaintedControl]:
        """All that is reported to be used on what lies on top."""
        return controls_in(self.visitor.kiosk.window)

    def _blocks(self) -> list[TextBlock]:
        shown = visible_widgets(self.visitor.kiosk.window)
        return [one for one in shown if isinstance(one, TextBlock) and one.hard]

    def _canvas(self) -> Canvas | None:
        shown = visible_widgets(self.visitor.kiosk.window)
        return next((one for one in shown if isinstance(one, Canvas)), None)

    def _targets(self) -> list[Target]:
        canvas = self._canvas()
        return canvas._targets() if canvas else []


class Tapper(Hand):
    """Single short taps: no drag, no hold, no second finger, no key."""

    def press(self, name: str) -> None:
        found = [c for c in self.controls() if c.name == name and c.role != "area"]
        assert found, f"no control {name!r} among {self.visitor.names()}"
        self.tap_at(found[-1].rect.center())

    def press_word(self, word: str) -> None:
        block = next(b for b in self._blocks() if word in [hard.word for hard in b.hard])
        rect = next(rect for hard, rect in block._word_rects() if hard.word == word)
        self.tap_at(block.mapTo(self.visitor.kiosk.window, rect.center().toPoint()))

    def press_place(self, place: Place) -> None:
        canvas = self._canvas()
        assert canvas is not None
        spots = [s for t in self._targets() if t.key == place for s in _spots(t)]
        hit = next((spot for spot in spots if canvas._target(spot) == place), None)
        assert hit is not None, f"no tap reaches {place}"
        self.tap_at(canvas.mapTo(self.visitor.kiosk.window, hit.toPoint()))

    def slide_to(self, step: int, steps: int) -> None:
        rect = next(c.rect for c in self.controls() if c.role == "slider")
        inset = self.visitor.kiosk.window._showing.style.px(38)
        x = rect.left() + inset + step / steps * (rect.width() - 2 * inset)
        self.tap_at(QPoint(round(x), rect.center().y()))
        self.rest()

    def tap_at(self, at: QPoint) -> None:
        self.visitor.wait(AFTER, AFTER)
        self.visitor.press_at(at)
        self.visitor.lift()


class Typist(Hand):
    """The Tab key, Enter and the arrows: no pointer at all."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor)
        self._left: tuple[QWidget | None, str] = (None, "")

    def press(self, name: str) -> None:
        self.find(name)
        self.strike(Qt.Key.Key_Return)

    def close(self) -> None:
        """Closes the card, and finds the ring where it was before."""
        left = self._left
        self.press("Close")
        assert (self.ringed(), self.name_of_place()) == left

    def press_word(self, word: str) -> None:
        for _ in range(MOST_STOPS):
            at = self.ringed()
            if isinstance(at, TextBlock) and at.hard[at.at].word == word:
                return self.strike(Qt.Key.Key_Space)
            self.visitor.strike(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key never comes to {word!r}")

    def press_place(self, place: Place) -> None:
        for _ in range(MOST_STOPS):
            at = self.ringed()
            if isinstance(at, Canvas) and at.pointer.at == place:
                return self.strike(Qt.Key.Key_Enter)
            self.visitor.strike(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key never comes to {place}")

    def slide_to(self, step: int, steps: int) -> None:
        self.find(next(c.name for c in self.controls() if c.role == "slider"))
        frame = self.visitor.kiosk.stages.frame(self.session)
        assert frame is not None
        way = step - round(frame.progress * steps)
        key = Qt.Key.Key_Right if way > 0 else Qt.Key.Key_Left
        if step == 0:
            way, key = 1, Qt.Key.Key_Home
        for _ in range(abs(way)):
            self.strike(key)
            self.rest()

    def find(self, name: str) -> None:
        """Brings the ring to a control."""
        met = []
        for _ in range(MOST_STOPS):
            at = self.ringed()
            if at is not None and at.accessibleName() == name:
                return
            met.append(at.accessibleName() if at else "")
            self.visitor.strike(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key never comes to {name!r}, but to {dict.fromkeys(met)}")

    def find_next(self) -> None:
        """Moves the ring on."""
        self.visitor.strike(Qt.Key.Key_Tab)

    def strike(self, key: Qt.Key) -> None:
        """Presses a key, a while after the one before."""
        self.visitor.wait(AFTER, AFTER)
        self._left = (self.ringed(), self.name_of_place())
        self.visitor.strike(key)

    def ringed(self) -> QWidget | None:
        """The widget that has the ring."""
        return self.visitor.kiosk.window._keys.held()

    def met(self) -> list[str]:
        """The name of every control that the Tab key comes to, once around; words and areas too."""
        names: list[str] = []
        first: tuple[object, str] | None = None
        for _ in range(MOST_STOPS):
            self.visitor.strike(Qt.Key.Key_Tab)
            at = (self.ringed(), self.name_of_place())
            if at == first:
                return names
            first = first or at
            names.append(at[1])
        raise AssertionError(f"the Tab key never comes around: {names}")

    def name_of_place(self) -> str:
        """What the ring is on, as the kiosk reports its controls."""
        at = self.ringed()
        if isinstance(at, TextBlock):
            hard = at.hard[at.at]
            return at.text()[hard.start : hard.start + hard.length]
        if isinstance(at, Canvas):
            kind, about = at.pointer.at or ("", "")
            return about if kind == CHOICE else self._name(at, (kind, about))
        return at.accessibleName() if at else ""

    def _name(self, canvas: Canvas, place: Place) -> str:
        target = next(target for target in self._targets() if target.key == place)
        return target.control(canvas._names).name


def _spots(target: Target) -> list[QPointF]:
    """Where one would tap on a target: its end or its middle, and then all over it."""
    if target.path is not None:
        return [target.path.pointAtPercent(1.0)]
    box, steps = target.box, range(1, GRID)
    around = [
        QPointF(box.left() + x / GRID * box.width(), box.top() + y / GRID * box.height())
        for x in steps
        for y in steps
    ]
    return [box.center(), *around]
