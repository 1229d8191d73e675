"""Where the keys are in the picture: the focus ring goes from one target to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsScene

from dmnkiosk.views.marks.ring import RingItem
from dmnkiosk.views.order import reading_order
from dmnkiosk.views.panel import Panel
from dmnkiosk.views.style import Style
from dmnkiosk.views.targets import LINK, Target

STEPS: dict[int, bool] = {
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Up: False,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Down: True,
}
ENDS: dict[int, bool] = {Qt.Key.Key_Home: True, Qt.Key.Key_End: False}
"""Keys, and whether they lead forward, or to the first target."""

ROUND, WIDE = 20, 42
"""Of the ring's corners around a label, and from side to side of a line; in pixels at 1080p."""


class Pointer:
    """One of the targets, as long as the picture shows it.

    Attributes:
        at: the kind and the id of the target; none before keys came in.
    """

    def __init__(self, scene: QGraphicsScene, style: Style) -> None:
        """Points at nothing."""
        self._ring, self._round = RingItem(style), style.line(ROUND)
        self._ring.setZValue(50.0)
        self._ring.hide()
        scene.addItem(self._ring)
        self._stroker = QPainterPathStroker()
        self._stroker.setWidth(style.line(WIDE))
        self._stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.at: tuple[str, str] | None = None

    def enter(self, targets: Sequence[Target], forward: bool) -> bool:
        """Points at the first target, or at the last; false when there is none."""
        keys = in_order(targets)
        self.at = keys[0 if forward else -1] if keys else None
        return bool(keys)

    def step(self, targets: Sequence[Target], forward: bool) -> bool:
        """Points at the target after this one, or before; false when there is none."""
        keys = in_order(targets)
        if self.at not in keys:
            return self.enter(targets, forward)
        at = keys.index(self.at) + (1 if forward else -1)
        inside = 0 <= at < len(keys)
        if inside:
            self.at = keys[at]
        return inside

    def move(self, key: int, targets: Sequence[Target]) -> bool:
        """Points where a key leads; false when it is none of these keys."""
        if key in STEPS:
            self.step(targets, STEPS[key])
        elif key in ENDS:
            self.enter(targets, ENDS[key])
        return key in STEPS or key in ENDS

    def show(self, targets: Sequence[Target], panels: Sequence[Panel], room: QRectF) -> None:
        """Puts the ring around its target, within a room; takes it away where it has none."""
        target = next((target for target in targets if target.key == self.at), None)
        if target is not None:
            outlines = [panel.outline_of(target.id) for panel in panels] if target.own else []
            path = next((path for path in outlines if path is not None), None)
            self._ring.show_along(path or self._around(target, room))
        self._ring.setVisible(target is not None)

    def _around(self, target: Target, room: QRectF) -> QPainterPath:
        """Around a badge, a label or a line."""
        if target.path is not None:
            return self._stroker.createStroke(target.path).simplified()
        reach, path = self._ring.reach, QPainterPath()
        room = room.adjusted(reach, reach, -reach, -reach)
        box = target.box.adjusted(-reach, -reach, reach, reach).intersected(room)
        round_ = box.height() / 2.0 if target.kind == LINK else self._round
        path.addRoundedRect(box, round_, round_)
        return path


def in_order(targets: Sequence[Target]) -> list[tuple[str, str]]:
    """What can be reached, in the order of reading; an area that is seen twice, once."""
    boxes = [(t.box.left(), t.box.top(), t.box.right(), t.box.bottom()) for t in targets]
    return list(dict.fromkeys(targets[index].key for index in reading_order(boxes)))
