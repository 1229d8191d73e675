"""Which widget is what to assistive technology."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

from dmnkiosk.session.actions import OpenExtra, OpenOption, OpenRegion, OpenWord
from dmnkiosk.views.access.interface import Interface, Telling
from dmnkiosk.views.access.placed import PlacedInterface
from dmnkiosk.views.access.told import Told
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.answers import Answers
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.legend import Legend
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.ticks import Ticks
from dmnkiosk.views.controls.tiles import Tile
from dmnkiosk.views.controls.track import Track
from dmnkiosk.views.screens.staff import StaffScreen

OPENS = (OpenExtra, OpenOption, OpenRegion, OpenWord)
"""Wishes that open something: what has one is no choice that holds."""

Role = QAccessible.Role
_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []


def install() -> None:
    """Tells Qt who answers for the kiosk's widgets; once for a process."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for each class of a widget in turn; the first answer holds."""
    telling = _telling(thing)
    if telling is None or not isinstance(thing, QWidget):
        return None
    kind = PlacedInterface if isinstance(thing, Canvas | TextBlock) else Interface
    return kind(thing, telling)


def _telling(thing: QObject) -> Telling | None:
    return next((KINDS[kind] for kind in type(thing).__mro__ if kind in KINDS), None)


def _button(button: Button) -> Told:
    checked = button.isChecked() if button.isCheckable() else None
    return Told(Role.Button, button.text(), checked=checked, inner=False)


def _ask(ask: Ask) -> Told:
    """One of several choices, if it can hold."""
    if not ask.isCheckable() or isinstance(ask.action, OPENS):
        return Told(Role.Button, ask.text(), inner=False)
    return Told(Role.RadioButton, ask.text(), checked=ask.isChecked(), inner=False)


def _row(row: Row) -> Told:
    role = Role.CheckBox if row.ticks else Role.RadioButton
    return Told(role, row.text(), checked=row.isChecked(), inner=False)


def _tile(tile: Tile) -> Told:
    return Told(Role.Button, tile.text(), expanded=tile.isChecked(), inner=False)


def _track(track: Track) -> Told:
    return Told(Role.Slider, inner=False)


def _words(block: TextBlock) -> Told:
    if not block.text():
        return Told(Role.Whitespace)
    return Told(Role.Heading if block.heading else Role.StaticText, block.text())


def _canvas(canvas: Canvas) -> Told:
    """A picture without a name is for the eye alone, as on the first screen."""
    return Told(Role.Graphic if canvas.accessibleName() else Role.Whitespace)


def _label(label: QLabel) -> Told:
    """A picture beside words that say the same."""
    return Told(Role.Whitespace if not label.text() else Role.StaticText, label.text())


def _drawing(drawing: QWidget) -> Told:
    return Told(Role.Graphic)


def _said(said: QWidget) -> Told:
    return Told(Role.StaticText)


def _group(group: QWidget) -> Told:
    """Choices that belong together; its name says what they are for."""
    return Told(Role.Grouping)


def _sheet(sheet: Sheet) -> Told:
    """No dialog: a screen reader would read its words twice, by itself and with the heading."""
    return Told(Role.Grouping)


KINDS: Mapping[type, Callable[[Any], Told]] = {
    Button: _button,
    Ask: _ask,
    Row: _row,
    Tile: _tile,
    Track: _track,
    TextBlock: _words,
    QLabel: _label,
    Choices: _group,
    Answers: _group,
    Ticks: _group,
    Canvas: _canvas,
    People: _drawing,
    PhoneSquare: _drawing,
    Progress: _said,
    Legend: _said,
    Sheet: _sheet,
    StaffScreen: _said,
}
"""Kind of widget -> how it tells what it is; a subclass is what its base is."""
