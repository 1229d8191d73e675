"""What assistive technology meets: everything that takes the focus has a name, and keys suffice."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.state import Screen
from dmnkiosk.views.painted import controls_in
from tests.driver import Visitor


def test_everything_that_takes_the_focus_has_a_name_on_every_screen(visitor: Visitor):
    told = [f"{where}: {_told(w)}" for where, w in _focusable(visitor) if not _name(w)]
    assert sorted(set(told)) == []


def test_the_tab_key_reaches_every_button_of_the_choice(visitor: Visitor):
    visitor.touch("Touch to begin")
    reached = set()
    for _ in range(40):
        visitor.strike(Qt.Key.Key_Tab)
        reached.add(_focused(visitor))
    assert {c.name for c in controls_in(visitor.kiosk.window)} <= reached


def test_a_key_presses_the_button_that_has_the_focus(visitor: Visitor):
    visitor.touch("Touch to begin")
    for _ in range(40):
        if _focused(visitor) == "Take the whole tour":
            break
        visitor.strike(Qt.Key.Key_Tab)
    visitor.wait(1.0)
    visitor.strike(Qt.Key.Key_Return)
    assert visitor.stands_on(Screen.SLIDE)


def test_the_slider_is_moved_by_keys(visitor: Visitor):
    visitor.start_at("past-and-future")
    visitor.wait_for_rest()
    for _ in range(40):
        if _focused(visitor) == "Move the dot through time":
            break
        visitor.strike(Qt.Key.Key_Tab)
    visitor.strike(Qt.Key.Key_Home)
    visitor.wait(1.0)
    frame = visitor.kiosk.stages.frame(visitor.session)
    assert frame is not None
    assert frame.progress == 0.0


def _focusable(visitor: Visitor) -> Iterator[tuple[str, QWidget]]:
    """Every visible widget that can have the focus, screen by screen."""
    yield from _here(visitor, "attract")
    visitor.touch("Touch to begin")
    yield from _here(visitor, "menu")
    visitor.touch("Take the whole tour")
    while visitor.stands_on(Screen.SLIDE):
        yield from _here(visitor, visitor.session.slide)
        visitor.touch("Next")
    yield from _here(visitor, "end")
    visitor.touch("Choose a part")
    for name in ("Explore the brain", "Words to know", "Where this comes from"):
        visitor.touch(name)
        yield from _here(visitor, name)
        visitor.touch("Close")
    visitor.touch("Help now")
    yield from _here(visitor, "help")


def _here(visitor: Visitor, where: str) -> Iterator[tuple[str, QWidget]]:
    for widget in visitor.kiosk.window.findChildren(QWidget):
        proxy: QWidget | None = widget.focusProxy()
        takes = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and proxy is None
        if widget.isVisible() and takes:
            yield where, widget


def _name(widget: QWidget) -> str:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def _focused(visitor: Visitor) -> str:
    focused: QWidget | None = visitor.kiosk.window.focusWidget()
    return "" if focused is None else focused.accessibleName()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} of {type(widget.parentWidget()).__name__}"
