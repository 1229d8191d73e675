"""The picture for those who have keys, a switch or a screen reader: its places, and the ring."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.views.controls.ring import PRESSES, by_keys
from dmnkiosk.views.controls.spoken import tell_focus
from dmnkiosk.views.controls.tap import TapGuard
from dmnkiosk.views.overlay import Overlay
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.places import Key, PictureWords, Place
from dmnkiosk.views.pointer import Pointer, in_order
from dmnkiosk.views.targets import CHOICE, LINK, REGION, Target, targets_in


class Pointed:
    """What a canvas adds to a view: the ring goes from target to target inside it.

    Attributes:
        pointer: says which of its targets keys would press.
        ringed: whether keys brought the focus to one of its targets.
        words: what its places are called.
    """

    pointer: Pointer
    ringed: bool
    words = PictureWords()
    viewport: Any
    region_tapped: Any
    link_tapped: Any
    choice_tapped: Any
    _panels: list[Panel]
    _shown: list[Panel]
    _overlay: Overlay
    _guard: TapGuard
    _names: Mapping[str, str]
    _frame: Frame | None

    def enter(self, forward: bool) -> bool:
        """Keys come in, to the first target or from behind to the last; false without any."""
        return self.pointer.enter(self._targets(), forward)

    def step(self, forward: bool) -> bool:
        """Keys go to the target after this one, or before; false where there is none."""
        moved = self.pointer.step(self._targets(), forward)
        self._point()
        return moved

    def places(self) -> list[Place]:
        """Its targets in the order of reading, then the links that only are read about."""
        targets = self._targets()
        boxes = {key: _around([t for t in targets if t.key == key]) for key in in_order(targets)}
        found = [Place(key, self._name(key), box, self._line(key)) for key, box in boxes.items()]
        links = [link for link in self._links() if (LINK, link) not in boxes]
        whole = QRectF(self.viewport().rect())
        return found + [
            Place((LINK, link), self._name((LINK, link)), whole, self._line((LINK, link)), False)
            for link in links
        ]

    def place_now(self) -> Key | None:
        """The target that has the ring."""
        return self.pointer.at if self.ringed else None

    def go_to(self, key: Key) -> None:
        """Puts the ring on a target."""
        self.pointer.at = key
        self._point()

    def use(self, key: Key) -> None:
        """Does what a tap on a target does."""
        kind, target = key
        signals = {LINK: self.link_tapped, CHOICE: self.choice_tapped}
        signals.get(kind, self.region_tapped).emit(target)

    def take_key(self, event: QKeyEvent) -> None:
        """Moves the ring within the picture, or presses what has it; other keys go on."""
        if self.ringed and self.pointer.move(event.key(), self._targets()):
            self._point()
            tell_focus(cast(QWidget, self))
        elif self.ringed and event.key() in PRESSES and self.pointer.at:
            if self._guard.lets(event):
                self.use(self.pointer.at)
        else:
            event.ignore()

    def take_focus(self, event: QFocusEvent | None) -> None:
        """Shows the ring if keys brought the focus, and hides it when the focus goes."""
        self.ringed = event is not None and by_keys(event)
        self._point()

    def _targets(self) -> list[Target]:
        return targets_in(self._shown, self._overlay.targets(), self._names)

    def _point(self) -> None:
        targets = self._targets() if self.ringed else []
        self.pointer.show(targets, self._panels, QRectF(self.viewport().rect()))

    def _links(self) -> dict[str, LinkMark]:
        """Every link that is drawn between two areas that have names."""
        panels = self._frame.panels if self._frame else ()
        links = [m for panel in panels for m in panel.marks if isinstance(m, LinkMark)]
        return {link.link: link for link in links if set(link.ends) <= set(self._names)}

    def _name(self, key: Key) -> str:
        kind, target = key
        if kind == LINK and (link := self._links().get(target)) is not None:
            one, other = (self._names[end] for end in link.ends)
            words = self.words.sure if link.uncertain else self.words.link
            return words.format(one=one, other=other)
        if kind == CHOICE:
            return self.words.part.format(n=target.rpartition("-")[2])
        return self._names.get(target, target)

    def _line(self, key: Key) -> str:
        kind, target = key
        if kind == REGION:
            return self.words.lines.get(target, "")
        link = self._links().get(target) if kind == LINK else None
        return "" if link is None else self.words.kinds["see-saw" if link.see_saw else "together"]


def _around(targets: Sequence[Target]) -> QRectF:
    """What a label and its area are in together, in the canvas's pixels."""
    box = QRectF()
    for target in targets:
        box = box.united(target.box)
    return box
