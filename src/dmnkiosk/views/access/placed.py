"""A control with places: each of them is a child that can be read about, and mostly used."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.views.access.interface import NOTHING, Interface, Press, Telling
from dmnkiosk.views.controls.worded import WORD
from dmnkiosk.views.places import Key, Place, Placed


class PlacedInterface(Interface):
    """The control. A place keeps its child for good, however often the picture changes."""

    def __init__(self, widget: QWidget, telling: Telling) -> None:
        """Children are made when they are first asked for."""
        super().__init__(widget, telling)
        self._children = dict[Key, PlaceInterface]()
        widget.destroyed.connect(partial(_forget, self._children))

    @property
    def widget_(self) -> QWidget | None:
        """The control as a widget; none while it is taken apart."""
        widget: object = self.object()
        return widget if isinstance(widget, QWidget) else None

    def places(self) -> list[Place]:
        """The places that the control shows now; none while it is being made."""
        try:
            control = self.object()
            return control.places() if isinstance(control, Placed) else []
        except AttributeError:
            return []

    def place_now(self) -> Key | None:
        """The place that has the ring."""
        control = self.object()
        return control.place_now() if isinstance(control, Placed) and self.places() else None

    def place(self, key: Key) -> "PlaceInterface":
        """The child of a place."""
        if key not in self._children:
            self._children[key] = PlaceInterface(self, key)
            QAccessible.registerAccessibleInterface(self._children[key])
        return self._children[key]

    def find(self, key: Key) -> Place | None:
        """The place as it is shown now."""
        return next((place for place in self.places() if place.key == key), None)

    @override
    def childCount(self) -> int:
        return len(self.places())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        places = self.places()
        return self.place(places[index].key) if 0 <= index < len(places) else None

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        keys = [place.key for place in self.places()]
        key = arg__1.key if isinstance(arg__1, PlaceInterface) else None
        return keys.index(key) if key in keys else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = QPoint(x, y)
        found = [p for p in self.places() if p.used and self.rect_of(p).contains(at)]
        return self.place(found[0].key) if found else None

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        now = self.place_now()
        return self.place(now) if now is not None else super().focusChild()

    def rect_of(self, place: Place) -> QRect:
        """Where a place is, in pixels of the whole desktop."""
        widget = self.widget_
        if widget is None:
            return QRect()
        box = place.box.toAlignedRect().intersected(widget.rect())
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())


class PlaceInterface(QAccessibleInterface):
    """One place of a control.

    Attributes:
        key: of the place.
    """

    def __init__(self, parent: PlacedInterface, key: Key) -> None:
        """It is told of only while the control shows the place."""
        super().__init__()
        self._parent, self.key = parent, key
        self._press = Press(self._use)

    @override
    def isValid(self) -> bool:
        return True

    @override
    def object(self) -> None:  # type: ignore[override]
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]
        widget = self._parent.widget_
        return widget.window().windowHandle() if widget is not None else None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def child(self, index: int) -> None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    @override
    def rect(self) -> QRect:
        place = self._parent.find(self.key)
        return self._parent.rect_of(place) if place else QRect()

    @override
    def role(self) -> QAccessible.Role:
        if self.key[0] == WORD:
            return QAccessible.Role.Link
        place = self._parent.find(self.key)
        used = place is None or place.used
        return QAccessible.Role.Button if used else QAccessible.Role.StaticText

    @override
    def text(self, t: QAccessible.Text) -> str:
        place = self._parent.find(self.key)
        if place is None:
            return ""
        return {QAccessible.Text.Name: place.name, QAccessible.Text.Description: place.about}.get(
            t, ""
        )

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nobody but the story names its places."""

    @override
    def state(self) -> QAccessible.State:
        state, place = QAccessible.State(), self._parent.find(self.key)
        widget = self._parent.widget_
        state.invisible = place is None or widget is None or not widget.isVisible()
        state.disabled = widget is None or not widget.isEnabled()
        if place is not None and place.used and not state.disabled:
            state.focusable = True
            state.focused = self._parent.place_now() == self.key
        return state

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> Any:
        place = self._parent.find(self.key)
        acts = arg__1 is QAccessible.InterfaceType.ActionInterface
        return self._press if acts and place is not None and place.used else NOTHING

    def _use(self) -> None:
        control = self._parent.object()
        if self._parent.find(self.key) is not None and isinstance(control, Placed):
            control.use(self.key)


def _forget(children: dict[Key, PlaceInterface]) -> None:
    for child in children.values():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))
    children.clear()
