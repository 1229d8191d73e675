"""One switch: the marker that moves by itself, and what a press takes."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.session import scan
from dmnkiosk.session.comfort import scans
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.scan import Scan, Tree
from dmnkiosk.session.settings import DWELLS
from dmnkiosk.session.state import Session
from dmnkiosk.views.controls.marker import Marker
from dmnkiosk.views.grouped import Choice, around, groups
from dmnkiosk.views.keys import rest_focus
from dmnkiosk.views.style import Style

LOST_PRESSES = 3
"""So many presses in a row that press nothing show that there is one switch, and no other key."""

NONE: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Seen:
    """What can be marked now: all choices in reading order, their groups, and where these are."""

    choices: tuple[Choice, ...] = NONE
    tree: Tree = ()
    boxes: tuple[QRect, ...] = ()


class Switch:
    """Marks one thing after the other while a visitor has one switch.

    Attributes:
        on: whether the marker moves by itself.
        lost: how many presses in a row have pressed nothing.
    """

    def __init__(self, window: QWidget, style: Style, plan: Plan) -> None:
        """Off."""
        self._window, self._plan = window, plan
        self._marker = Marker(style, window)
        self._scan, self._seen, self._dwell = Scan(), Seen(), 0.0
        self._shown: tuple[object, ...] = ()
        self._left: object = None
        self.on, self.lost = False, 0

    def show_session(self, session: Session) -> None:
        """Follows what is shown: on another screen or sheet, the marker begins anew."""
        shown, self.on = _shown(session), scans(session, self._plan)
        self._dwell = DWELLS[session.settings.dwell]
        if not session.in_visit:
            self.lost = 0
        if shown == self._shown:
            return
        self._shown = shown
        if self.on:
            self._look()
        elif self._seen.tree:
            self._scan, self._seen = Scan(), Seen()
            self._mark()

    def loses(self, *, press: bool) -> bool:
        """Counts a key that no control has taken; true when it shows that there is one switch."""
        self.lost = self.lost + 1 if press else 0
        return self.lost >= LOST_PRESSES and not self.on

    def pass_time(self, seconds: float) -> None:
        """The marker moves on when its time here is over."""
        if not self.on:
            return
        before = self._scan
        self._scan = scan.later(before, seconds, self._dwell, self._seen.tree)
        if (self._scan.path, self._scan.rests) != (before.path, before.rests):
            self._look()

    def until_next(self) -> float | None:
        """Seconds until it moves on, if it does."""
        return scan.until_next(self._scan, self._dwell, self._seen.tree) if self.on else None

    def press(self) -> bool:
        """Goes into the group that is marked, or takes the control; false if nothing is marked."""
        self._look()
        marked = not self._scan.rests
        self._scan, path = scan.pressed(self._scan, self._seen.tree)
        if path is None:
            self._mark()
        else:
            self._seen.choices[scan.under(self._seen.tree, path).start].take()
        return marked

    def _look(self) -> None:
        """Looks again at what can be marked; the marker stays where it was, if that is left."""
        found = groups(self._window)
        seen = Seen(
            tuple(choice for group in found for choice in group.choices),
            scan.tree_of([len(group.choices) for group in found]),
            tuple(group.box for group in found),
        )
        if _keys(seen) != _keys(self._seen):
            self._scan = self._fitted(seen)
        self._seen = seen
        self._mark()

    def _fitted(self, seen: Seen) -> Scan:
        before, tree, keys = self._scan, self._seen.tree, _keys(seen)
        if before.rests or not tree:
            return Scan()
        marked = _keys(self._seen)[scan.under(tree, before.path).start]
        if marked in keys:
            return scan.fitted(before, tree, seen.tree, keys.index(marked))
        # Something was laid over it, or taken away from above it again.
        back, self._left = self._left, marked
        return scan.fitted(Scan(), (), seen.tree, keys.index(back) if back in keys else None)

    def _mark(self) -> None:
        if self._scan.rests or not self._seen.tree:
            self._marker.surround(around(NONE))
            rest_focus(self._window)
            return
        numbers = scan.under(self._seen.tree, self._scan.path)
        some = self._seen.choices[numbers.start : numbers.stop]
        if scan.is_group(self._seen.tree, self._scan.path):
            rest_focus(self._window)
            part = not self._scan.within
            self._marker.surround(self._seen.boxes[self._scan.at] if part else around(some))
        else:
            self._marker.surround(around(NONE))
            some[0].mark()


def _shown(session: Session) -> tuple[object, ...]:
    """All of a session that says what there is to choose."""
    s = session
    where = (s.screen, s.slide, s.page, s.card, s.helping, s.help_page, s.warned, s.waking)
    return (*where, s.answers, s.opened, s.ticked, s.settings, s.paused, s.compared, s.deeds)


def _keys(seen: Seen) -> list[tuple[QWidget, object]]:
    return [(choice.widget, choice.key) for choice in seen.choices]
