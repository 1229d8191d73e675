"""Two more ways to use a kiosk: by the keys of a tactile pad alone, and by one switch alone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from typing_extensions import override

from dmnkiosk.session.actions import Adjust
from dmnkiosk.session.scan import under
from dmnkiosk.views.controls.worded import WORD
from dmnkiosk.views.grouped import Choice
from dmnkiosk.views.places import Placed
from tests.driver import LONG_TICK, Visitor
from tests.journeys.hands import AFTER, Hand, Place, Typist

MOST_MOVES = 400
FASTEST = 0


class ByButtons(Hand):
    """Moves a slider by the buttons beside it."""

    @override
    def slide_to(self, step: int, steps: int) -> None:
        frame = self.visitor.kiosk.stages.frame(self.session)
        assert frame is not None
        way = step - round(frame.progress * steps)
        for _ in range(abs(way)):
            self.press("One step on" if way > 0 else "One step back")
            self.rest()


class PadTypist(ByButtons, Typist):
    """On, back and select: no arrow, no Escape, no letter.

    Attributes:
        presses: how often select was pressed.
    """

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor)
        self.presses = 0

    @override
    def press(self, name: str) -> None:
        self.find(name)
        self.select()

    def select(self) -> None:
        self.presses += 1
        self.strike(Qt.Key.Key_Return)


class Switcher(ByButtons):
    """One key, whenever the marker is where it is wanted.

    Attributes:
        presses: how often it was pressed.
    """

    def __init__(self, visitor: Visitor, key: Qt.Key = Qt.Key.Key_Space) -> None:
        super().__init__(visitor)
        self.presses, self._key = 0, key

    def begins(self) -> None:
        """Is given a marker that moves as fast as it can."""
        settings = replace(self.session.settings, scanning=True, dwell=FASTEST)
        self.visitor.kiosk.store.dispatch(Adjust(settings))

    @override
    def press(self, name: str) -> None:
        self._take(name, None)

    @override
    def press_word(self, word: str) -> None:
        self._take(word, (WORD, word))

    @override
    def press_place(self, place: Place) -> None:
        self._take(str(place), place)

    def strike(self) -> None:
        """Presses the switch."""
        self.visitor.wait(AFTER, AFTER)
        self.presses += 1
        self.visitor.strike(self._key)

    def marked(self) -> list[Choice]:
        """What is marked now: a control, or all that is in a group."""
        switch = self.visitor.kiosk.window.switch
        if switch._scan.rests or not switch._seen.tree:
            return []
        numbers = under(switch._seen.tree, switch._scan.path)
        return list(switch._seen.choices[numbers.start : numbers.stop])

    def waits(self) -> None:
        """Until the marker has moved on."""
        before = self.marked()
        for _ in range(20):
            self.visitor.wait(LONG_TICK, LONG_TICK)
            if self.marked() != before:
                return

    def _take(self, name: str, place: Place | None) -> None:
        met = list[str]()
        for _ in range(MOST_MOVES):
            marked = self.marked()
            met += [name_of(choice) for choice in marked]
            if not marked:
                self.strike()
            elif any(_is(choice, name, place) for choice in marked):
                before = len(marked)
                self.strike()
                if before == 1:
                    return
            else:
                self.waits()
        raise AssertionError(f"the marker never comes to {name!r}, but to {dict.fromkeys(met)}")


def name_of(choice: Choice) -> str:
    """What assistive technology would call it."""
    if choice.key is None or not isinstance(choice.widget, Placed):
        return choice.widget.accessibleName()
    return next(place.name for place in choice.widget.places() if place.key == choice.key)


def _is(choice: Choice, name: str, place: Place | None) -> bool:
    if place is not None:
        return choice.key == place
    return choice.key is None and choice.widget.accessibleName() == name
