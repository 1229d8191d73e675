"""What assistive technology is told, in process: every screen of the tour, every control on it."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from dmnkiosk.session.actions import Action, Close
from dmnkiosk.views.access.interface import Interface
from dmnkiosk.views.access.placed import PlaceInterface
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.row import Row
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import controls_in
from dmnkiosk.views.screens import picture
from tests.access.tour import stops
from tests.driver import Visitor, standing_kiosk
from tests.journeys.everything import slides, text
from tests.journeys.hands import SMALL, Typist

Role, Text = QAccessible.Role, QAccessible.Text
PRESSED = {Role.Button, Role.RadioButton, Role.CheckBox, Role.Link}
TAKES_FOCUS = PRESSED | {Role.Slider, Role.Graphic, Role.Heading, Role.StaticText}
FILLERS = {Role.Client, Role.Grouping}
"""What only holds others together; nothing is said of it."""


@pytest.fixture
def heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Someone before a kiosk to which assistive technology listens."""
    QAccessible.setActive(True)
    try:
        with standing_kiosk(monkeypatch, size=SMALL) as visitor:
            yield visitor
    finally:
        QAccessible.setActive(False)


def tree(visitor: Visitor) -> list[QAccessibleInterface]:
    """All that is told of now."""
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(visitor.kiosk.window)
    assert root is not None
    return list(_below(root))


def _below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for index in range(one.childCount()):
        child: QAccessibleInterface | None = one.child(index)
        if child is not None and not child.state().invisible:
            yield from _below(child)


def name_of(one: QAccessibleInterface) -> str:
    return one.text(Text.Name)


def go(visitor: Visitor, actions: tuple[Action, ...]) -> None:
    for action in actions:
        visitor.kiosk.store.dispatch(action)


def test_everything_on_every_screen_is_told_with_role_and_name(heard: Visitor):
    faults = []
    for where, actions in stops():
        go(heard, actions)
        heard.wait(0.2)
        faults += [f"{where}: {fault}" for one in tree(heard) for fault in _faults(one)]
        told = {name_of(one) for one in tree(heard)}
        faults += [f"{where}: nothing tells of {name!r}" for name in _painted(heard) - told]
    assert faults == []


def _faults(one: QAccessibleInterface) -> Iterator[str]:
    role, state, kind = one.role(), one.state(), type(one.object()).__name__
    if state.focusable and not name_of(one).strip():
        yield f"{kind} takes the focus and has no name"
    if state.focusable and role not in TAKES_FOCUS:
        yield f"{kind} takes the focus as a {role.name}"
    if role in FILLERS and state.focusable:
        yield f"{kind} is a filler that takes the focus"
    if role in PRESSED and not state.disabled and _actions(one) != ["Press"]:
        yield f"{name_of(one)!r} can't be pressed, but {_actions(one)}"
    if role in {Role.RadioButton, Role.CheckBox} and not state.checkable:
        yield f"{name_of(one)!r} does not say whether it holds"
    if role is Role.Slider and not one.text(Text.Value):
        yield f"{name_of(one)!r} has no value"
    if role is Role.Graphic and not state.disabled and not name_of(one):
        yield f"{kind} is a picture without a name"


def _actions(one: QAccessibleInterface) -> list[str]:
    action: QAccessibleActionInterface | None = one.actionInterface()
    return [] if action is None else list(action.actionNames())


def _painted(visitor: Visitor) -> set[str]:
    """The names of all controls on the glass; the badges of links have longer ones."""
    return {control.name for control in controls_in(visitor.kiosk.window)} - {"?"}


def test_roles_are_what_controls_are(heard: Visitor):
    found = dict[str, QAccessible.Role]()
    for slide in ("past-and-future", "teamwork", "quick-check", "good-and-hard", "take-with-you"):
        heard.start_at(slide)
        found |= {name_of(one): one.role() for one in tree(heard)}
    words = text().slides
    assert found["Next"] is Role.Button
    assert found["Move the dot through time"] is Role.Slider
    assert found[words["teamwork"].title] is Role.Heading
    assert found[words["quick-check"].answers[_answer()].label] is Role.RadioButton
    assert found[_question()] is Role.CheckBox
    assert found[text().options["talk-therapy"].name] is Role.Button
    assert found["Calm"] is Role.Button


def _answer() -> str:
    return next(iter(text().slides["quick-check"].answers))


def _question() -> str:
    return next(iter(text().slides["take-with-you"].choices.values())).label


def test_a_slider_says_where_it_stands_and_can_be_moved(heard: Visitor):
    heard.start_at("past-and-future")
    Typist(heard).rest()
    slider = next(one for one in tree(heard) if one.role() is Role.Slider)
    value = slider.valueInterface()
    assert value.currentValue() == value.maximumValue()
    value.setCurrentValue(0)
    Typist(heard).rest()
    assert value.currentValue() == 0
    reply = next(iter(text().slides["past-and-future"].choices.values())).reply
    assert reply in slider.text(Text.Value)
    assert reply in slider.text(Text.Description)


def test_a_choice_says_that_it_holds_and_what_it_brought(heard: Visitor):
    heard.start_at("quick-check")
    answer = text().slides["quick-check"].answers[_answer()]
    one = next(one for one in tree(heard) if name_of(one) == answer.label)
    assert not one.state().checked
    one.actionInterface().doAction("Press")
    assert one.state().checked
    assert one.text(Text.Description) == answer.reply


def test_the_places_of_a_picture_are_its_children_and_can_be_pressed(heard: Visitor):
    heard.start_at("tms-may")
    Typist(heard).rest()
    picture = next(one for one in tree(heard) if isinstance(one.object(), Canvas))
    children = [picture.child(i) for i in range(picture.childCount())]
    names = {name_of(child): child for child in children}
    links = {name for name in names if " and " in name}
    assert any(name.startswith("How sure?") for name in links)
    assert all(child.text(Text.Description) for child in children)
    area = names[text().regions["dlpfc-left"].name]
    assert picture.rect().contains(area.rect())
    area.actionInterface().doAction("Press")
    assert heard.session.card is not None
    assert all(child.state().disabled for child in children)


def test_a_place_stays_the_same_child_while_the_picture_moves(heard: Visitor):
    heard.start_at("teamwork")
    picture = next(one for one in tree(heard) if isinstance(one.object(), Canvas))
    before = [QAccessible.uniqueId(picture.child(i)) for i in range(picture.childCount())]
    Typist(heard).rest()
    after = [QAccessible.uniqueId(picture.child(i)) for i in range(picture.childCount())]
    assert set(before) & set(after)
    heard.kiosk.window.hide()


def test_the_focus_goes_to_the_heading_of_what_is_new_and_shows_no_ring(heard: Visitor):
    for slide in slides()[:3]:
        heard.start_at(slide.id)
        assert _focused(heard) == text().slides[slide.id].title
        assert text().slides[slide.id].body[0] in _described(heard)
    heard.touch(next(name for name in heard.names() if name.startswith("How sure?")))
    assert _focused(heard) == "How sure are we?"
    assert not any(getattr(w, "ringed", False) for w in heard.kiosk.window.findChildren(Row))


def test_keys_go_on_from_the_heading_and_come_back_to_where_they_were(heard: Visitor):
    heard.start_at("teamwork")
    heard.strike(Qt.Key.Key_Tab)
    first = Typist(heard).name_of_place()
    assert first not in {"Home", "Calm"}
    heard.wait(1.0)
    heard.strike(Qt.Key.Key_Return)
    assert heard.session.card is not None
    heard.wait(1.0)
    heard.strike(Qt.Key.Key_Escape)
    assert Typist(heard).name_of_place() == first


def test_without_assistive_technology_the_ring_stays(visitor: Visitor):
    visitor.start_at("at-rest")
    hand = Typist(visitor)
    hand.press("Next")
    assert hand.name_of_place() == "Next"


def test_of_a_widget_that_is_not_finished_nothing_is_told(heard: Visitor):
    row = Row(heard.kiosk.window._showing.style, "Yes", Close(), heard.kiosk.window)
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() is Role.RadioButton
    del row.ticks
    assert interface.role() is Role.Whitespace
    assert interface.childCount() == 0


def test_what_has_no_such_interface_says_so_and_does_not_end_the_program(heard: Visitor):
    heard.start_at("tms-may")
    ours = [one for one in tree(heard) if isinstance(one, Interface | PlaceInterface)]
    assert len(ours) > 20
    for one in ours:
        assert one.tableCellInterface() is None
        assert (one.valueInterface() is None) is (one.role() is not Role.Slider)


def test_a_widget_that_was_told_of_goes_when_nobody_holds_it(heard: Visitor):
    block = TextBlock(heard.kiosk.window._showing.style)
    block.set_words("measured only")
    assert QAccessible.queryAccessibleInterface(block).role() is Role.StaticText
    left = weakref.ref(block)
    del block
    gc.collect()
    assert left() is None


def test_what_a_picture_shows_is_announced_when_its_run_has_ended(
    heard: Visitor, monkeypatch: pytest.MonkeyPatch
):
    said = list[str]()
    monkeypatch.setattr(picture, "announce", lambda widget, words: said.append(words))
    heard.start_at("team")
    Typist(heard).rest()
    assert [words for words in said if words] == [text().slides["team"].end]


def _focused(visitor: Visitor) -> str:
    return next(name_of(one) for one in tree(visitor) if one.state().focused)


def _described(visitor: Visitor) -> str:
    return next(one.text(Text.Description) for one in tree(visitor) if one.state().focused)
