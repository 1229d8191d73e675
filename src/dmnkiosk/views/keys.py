"""Where the keys are: the one control that has the focus ring, and how it moves on."""

from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from dmnkiosk.scene.geometry import Box
from dmnkiosk.views.controls.spoken import tell_focus
from dmnkiosk.views.order import reading_order
from dmnkiosk.views.painted import is_sheet, on_top


@runtime_checkable
class Ringed(Protocol):
    """A control that shows a ring while keys have brought the focus to it."""

    ringed: bool


@runtime_checkable
class Entered(Protocol):
    """A control with places of its own for the ring, such as the hard words of a text."""

    def enter(self, forward: bool) -> bool:
        """Puts the ring on the first place, or on the last; false when there is none."""
        ...

    def step(self, forward: bool) -> bool:
        """Moves the ring to the place after, or before; false when there is none."""
        ...


class Keys:
    """Moves the ring through a window.

    Only keys bring the ring, and the first touch takes it away. When something is laid over the
    screen the ring goes there, and afterwards back to where it was.
    """

    def __init__(self, window: QWidget) -> None:
        """Nothing has the ring."""
        self._window = window
        self._layer: QWidget | None = None
        self._kept: dict[QWidget | None, QWidget] = {}

    def held(self) -> QWidget | None:
        """The control that has the ring; or the heading that has the focus, without one."""
        focused: QWidget | None = self._window.focusWidget()
        has = focused is not None and (getattr(focused, "ringed", False) or is_heading(focused))
        return focused if has else None

    def place(self) -> int | None:
        """Where the ring is in the order of reading; none when nothing has it."""
        held, order = self.held(), stops(self._window)
        return order.index(held) if held in order else None

    def put(self, at: int | None) -> None:
        """Puts the ring on what stands at that place now, as after all was built anew."""
        order = stops(self._window)
        if at is not None and order:
            order[min(at, len(order) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Takes the ring away, and forgets where it was."""
        self._kept.clear()
        rest_focus(self._window)

    def settle(self, held: QWidget | None) -> None:
        """Follows what is laid over the screen, or taken away; `held` had the ring before."""
        layer = next((top for top in on_top(self._window) if is_sheet(top)), None)
        if layer is self._layer:
            return
        before, self._layer = self._layer, layer
        if held is None:
            self._kept.clear()
            return
        rest_focus(self._window)
        there = self._kept.pop(layer, None)
        if before is None or before.isVisible():
            self._kept[before] = held
        if there is not None and there in stops(self._window):
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif layer is not None:
            self.go(forward=True)

    def go(self, *, forward: bool) -> bool:
        """Moves the ring to the control after this one, or before; false when there is none.

        Qt asks for it, too, when the control that has the ring can no longer be used.
        """
        here = self.held()
        order = stops(self._window, here)
        focused: QWidget | None = self._window.focusWidget()
        if here is None:
            rest_focus(self._window)
            gone = focused is not None and focused not in order
            return gone or any(_take(stop, forward) for stop in _from(None, order, forward))
        if here not in order:
            return self._hand_on(here, order)
        if isinstance(here, Entered) and not is_heading(here) and here.step(forward):
            tell_focus(here)
            return True
        return any(_take(stop, forward) for stop in _from(here, order, forward))

    def _hand_on(self, here: QWidget, order: list[QWidget]) -> bool:
        """Hands the ring to the nearest control, but not to one of another slide."""
        here.clearFocus()
        stays = here.isVisible() or self._layer is not None
        nearest = min(order, key=partial(_away, here, self._window)) if stays and order else None
        return nearest is None or _take(nearest, True)


def rest_focus(window: QWidget) -> None:
    """Lets go of the focus before a control is hidden.

    Qt would pass it on as if by the Tab key, and a ring would show on another control.
    """
    focused: QWidget | None = window.focusWidget()
    if focused is not None:
        focused.clearFocus()


def is_heading(widget: QWidget) -> bool:
    """Whether it is a heading, where those who hear the screen begin to read."""
    return getattr(widget, "heading", False) is True and not getattr(widget, "ringed", False)


def stops(window: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """Every control that keys can reach, in the order of reading; of a sheet, its own first.

    `here` is among them in any case: keys go on from there.
    """
    tops = on_top(window)
    sheets = [top for top in tops if is_sheet(top)]
    others = [top for top in tops if not is_sheet(top)]
    spread = [part for top in others for part in ([top] if _is_stop(top) else _children(top))]
    return _ordered(sheets, window, here) + _ordered(spread, window, here)


def _ordered(widgets: list[QWidget], window: QWidget, here: QWidget | None) -> list[QWidget]:
    found = [(widget, _within(widget, window, here)) for widget in widgets if widget.isVisible()]
    found = [(widget, some) for widget, some in found if some]
    back = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    order = reading_order([_box(widget, window) for widget, _ in found], back=back)
    return [stop for index in order for stop in found[index][1]]


def _within(widget: QWidget, window: QWidget, here: QWidget | None) -> list[QWidget]:
    is_stop = _is_stop(widget) or (widget is here and is_heading(widget))
    return [widget] if is_stop else _ordered(_children(widget), window, here)


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and isinstance(widget, Ringed)


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _box(widget: QWidget, window: QWidget) -> Box:
    at = widget.mapTo(window, QPoint(0, 0))
    return (at.x(), at.y(), at.x() + widget.width(), at.y() + widget.height())


def _away(here: QWidget, window: QWidget, other: QWidget) -> tuple[bool, int]:
    """What stands in the same part of the screen is nearer than what only lies beside it."""
    apart = other.parentWidget() is not here.parentWidget()
    return (apart, (_middle(here, window) - _middle(other, window)).manhattanLength())


def _middle(widget: QWidget, window: QWidget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def _from(here: QWidget | None, order: list[QWidget], forward: bool) -> list[QWidget]:
    """The controls that come after this one, and then round from the other end."""
    order = order if forward else order[::-1]
    at = order.index(here) + 1 if here in order else 0
    return order[at:] + order[:at]


def _take(stop: QWidget, forward: bool) -> bool:
    if isinstance(stop, Entered) and not stop.enter(forward):
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    tell_focus(stop)
    return True
