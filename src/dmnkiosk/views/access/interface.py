"""The kiosk's own widgets as assistive technology meets them: role, name, state, value, action."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import VoidPtr
from typing_extensions import override

from dmnkiosk.views.access.told import Told
from dmnkiosk.views.controls.track import Track

Telling = Callable[[Any], Told]
NOTHING = VoidPtr(0)
"""What stands for no interface: for none at all, PySide6 6.11 ends the program."""

UNFINISHED = Told(QAccessible.Role.Whitespace, inner=False)
PRESS = QAccessibleActionInterface.pressAction()


class Press(QAccessibleActionInterface):
    """The one thing that can be done with a button, or with a place in a control."""

    def __init__(self, press: Callable[[], object]) -> None:
        """`press` is done when it is asked for."""
        super().__init__()
        self._press = press

    @override
    def actionNames(self) -> list[str]:
        return [PRESS]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == PRESS:
            self._press()

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return []


class Value(QAccessibleValueInterface):
    """Where a track stands, in steps."""

    def __init__(self, of: Callable[[], Any]) -> None:
        """`of` says which track it is."""
        super().__init__()
        self._of = of

    @override
    def currentValue(self) -> int:
        return self._track.at_step()

    @override
    def setCurrentValue(self, value: object) -> None:
        self._track.step(round(float(str(value))) - self._track.at_step())

    @override
    def minimumValue(self) -> int:
        return 0

    @override
    def maximumValue(self) -> int:
        return self._track.steps

    @override
    def minimumStepSize(self) -> int:
        return 1

    @property
    def _track(self) -> Track:
        track: Track = self._of()
        return track


class Interface(QAccessibleWidget):
    """One widget; what it is, is asked of it each time.

    It holds no widget: Qt keeps it as long as its widget lives, and that must not be for ever.
    """

    def __init__(self, widget: QWidget, telling: Telling) -> None:
        """`telling` says what the widget is."""
        super().__init__(widget, QAccessible.Role.Client)
        self._telling = telling
        self._press = Press(self._click) if isinstance(widget, QAbstractButton) else None
        self._value = Value(self.object) if isinstance(widget, Track) else None

    @property
    def told(self) -> Told:
        """What the widget is now; while it is being made, or taken apart, nothing is told of it."""
        try:
            return self._telling(self.object())
        except AttributeError:
            return UNFINISHED

    @override
    def role(self) -> QAccessible.Role:
        return self.told.role

    @override
    def text(self, t: QAccessible.Text) -> str:
        widget = self.object()
        if t is QAccessible.Text.Name and isinstance(widget, QWidget):
            return widget.accessibleName() or self.told.name
        if t is QAccessible.Text.Value and isinstance(widget, Track):
            return widget.told
        return super().text(t)

    @override
    def state(self) -> QAccessible.State:
        state, told = super().state(), self.told
        if told.checked is not None:
            state.checkable, state.checked = True, told.checked
        if told.expanded is not None:
            state.expandable = True
            state.expanded, state.collapsed = told.expanded, not told.expanded
        return state

    @override
    def childCount(self) -> int:
        return super().childCount() if self.told.inner else 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return super().child(index) if self.told.inner else None

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> Any:
        if arg__1 is QAccessible.InterfaceType.ActionInterface and self._press is not None:
            return self._press
        if arg__1 is QAccessible.InterfaceType.ValueInterface and self._value is not None:
            return self._value
        found: Any = super().interface_cast(arg__1)
        return NOTHING if found is None else found

    def _click(self) -> None:
        button = self.object()
        if isinstance(button, QAbstractButton):
            button.click()
