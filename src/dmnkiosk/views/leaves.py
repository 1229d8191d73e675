"""What is on the glass, part by part, in the order in which it is read aloud."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from dmnkiosk.scene.geometry import Box
from dmnkiosk.session.actions import Calm, OpenComfort, OpenHelp
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.choices import Choices
from dmnkiosk.views.controls.legend import Legend
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.slider import Slider
from dmnkiosk.views.controls.ticks import Ticks
from dmnkiosk.views.controls.voice_bar import VoiceBar
from dmnkiosk.views.order import reading_order
from dmnkiosk.views.painted import PaintsControls, PaintsText, is_sheet, on_top, visible_widgets
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.screens.picture import Picture
from dmnkiosk.views.screens.slide import SlideScreen
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.slides.part import SlidePart

WORDS, PICTURE, LEGEND, CAPTION, PART, MORE, WAYS, BAR, ALWAYS, VOICE = range(10)
"""First the words, then the picture, then what can be done, and what is on every screen last."""

UNDER: tuple[tuple[type[QWidget], int], ...] = (
    (VoiceBar, VOICE),
    (TopBar, BAR),
    (Canvas, PICTURE),
    (Legend, LEGEND),
    (Body, WORDS),
    (SlidePart, PART),
    (Ticks, PART),
)

ON_EVERY_SCREEN = (Calm, OpenComfort, OpenHelp)


def leaves(window: QWidget) -> list[QWidget]:
    """Every widget that paints words or can be used, and is seen."""
    seen = set(visible_widgets(window))
    tops = [top for top in on_top(window) if not hasattr(top, "unspoken")]
    found = [leaf for top in _in_order(tops, window) for leaf in _leaves(top, window, seen)]
    return sorted(found, key=partial(rank, window))


def within(widget: QWidget, kind: type[QWidget]) -> bool:
    """Whether a widget is of a kind, or stands in one."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, kind):
        around = around.parentWidget()
    return around is not None


def _leaves(widget: QWidget, window: QWidget, seen: set[QWidget]) -> list[QWidget]:
    if widget not in seen:
        return []
    if _is_leaf(widget):
        return [widget]
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    shown = _in_order([child for child in children if child in seen], window)
    if isinstance(widget, Slider):
        shown.sort(key=_is_button)
    return [leaf for child in shown for leaf in _leaves(child, window, seen)]


def _is_button(widget: QWidget) -> bool:
    return isinstance(widget, Button)


def _is_leaf(widget: QWidget) -> bool:
    return isinstance(widget, Button | PhoneSquare | PaintsText | PaintsControls)


def _in_order(widgets: Sequence[QWidget], window: QWidget) -> list[QWidget]:
    back = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    order = reading_order([_box(widget, window) for widget in widgets], back=back)
    return [widgets[index] for index in order]


def rank(window: QWidget, leaf: QWidget) -> int:
    """How late a widget is read."""
    if isinstance(getattr(leaf, "action", None), ON_EVERY_SCREEN):
        return ALWAYS if leaf.parentWidget() is window else BAR
    for kind, late in UNDER:
        if within(leaf, kind):
            return late
    if leaf.parentWidget() is window:
        return WORDS if is_sheet(leaf) else ALWAYS
    if within(leaf, Picture):
        return MORE if within(leaf, Choices) else CAPTION
    return WAYS if isinstance(leaf.parentWidget(), SlideScreen) else WORDS


def _box(widget: QWidget, window: QWidget) -> Box:
    at = widget.mapTo(window, QPoint(0, 0))
    return (at.x(), at.y(), at.x() + widget.width(), at.y() + widget.height())
