"""The canvas: nothing of pyqtgraph's own menus and mouse, and every item built once."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from dmnkiosk.session.actions import Begin, GoHome, Next, TakeTour
from dmnkiosk.session.state import Screen
from dmnkiosk.views.canvas import Canvas
from tests.driver import Visitor
from tests.views.glass import canvas_of, view_boxes


@pytest.fixture
def looker(visitor: Visitor) -> Visitor:
    """Someone before a slide with links, labels and badges, at its end."""
    visitor.start_at("tms-may")
    visitor.wait_for_rest()
    return visitor


def test_the_menus_and_the_mouse_of_pyqtgraph_are_off(looker: Visitor):
    boxes = view_boxes(canvas_of(looker))
    assert boxes
    for box in boxes:
        assert not box.menuEnabled()
        assert box.state["mouseEnabled"] == [False, False]
        assert box.state["aspectLocked"]


def test_the_head_fills_the_room_of_its_picture(visitor: Visitor):
    visitor.start_at("strange")
    canvas = canvas_of(visitor)
    head, curve = (box.sceneBoundingRect() for box in view_boxes(canvas))
    assert head.height() > 0.95 * canvas.height()
    assert head.right() <= curve.left() + 1.0


def test_no_part_of_the_canvas_has_a_context_menu(looker: Visitor):
    assert canvas_of(looker).contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_a_drag_does_not_move_the_picture(looker: Visitor, button: Qt.MouseButton):
    before = _ranges(looker)
    looker.press_at(QPoint(1400, 400), button)
    looker.slide_to(QPoint(1200, 300))
    looker.lift(button)
    assert _ranges(looker) == before


def test_a_wheel_does_not_zoom_the_picture(looker: Visitor):
    before = _ranges(looker)
    QTest.wheelEvent(
        looker.kiosk.window.windowHandle(), QPoint(1400, 400).toPointF(), QPoint(0, 240)
    )
    assert _ranges(looker) == before


def test_the_picture_keeps_its_proportions(looker: Visitor):
    for box in view_boxes(canvas_of(looker)):
        transform = box.childGroup.sceneTransform()
        assert abs(transform.m11()) == pytest.approx(abs(transform.m22()), rel=1e-3)


def test_up_in_the_brain_is_up_on_the_glass(looker: Visitor):
    for box in view_boxes(canvas_of(looker)):
        assert box.childGroup.sceneTransform().m22() < 0.0


def test_the_items_of_the_canvas_are_built_once(visitor: Visitor):
    counts = []
    for _ in range(3):
        walk_by(visitor)
        canvases = visitor.kiosk.window.findChildren(Canvas)
        counts.append([len(canvas.scene().items()) for canvas in canvases])
    assert counts[1:] == [counts[0]] * 2


def test_no_widget_is_left_over_from_one_walk_to_the_next(visitor: Visitor):
    counts = []
    for _ in range(3):
        walk_by(visitor)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        counts.append(len(visitor.kiosk.window.findChildren(QObject)))
    assert counts[2] == counts[1]


def walk_by(visitor: Visitor) -> None:
    """Show every slide, at its start and in its motion, and come back to the menu."""
    visitor.kiosk.store.dispatch(Begin())
    visitor.kiosk.store.dispatch(TakeTour())
    while visitor.stands_on(Screen.SLIDE):
        visitor.wait(1.5)
        visitor.kiosk.store.dispatch(Next())
    visitor.kiosk.store.dispatch(GoHome())


def _ranges(visitor: Visitor) -> list[object]:
    return [box.viewRange() for box in view_boxes(canvas_of(visitor))]
