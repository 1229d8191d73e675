"""What a view painted: every text and every control with its rectangle, for the tour's report."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class PaintedText:
    """One text on the glass.

    Attributes:
        text: the words.
        rect: their rectangle in the widget's pixels.
        room: the rectangle they must stay within.
        pixel_size: the type size.
    """

    text: str
    rect: QRect
    room: QRect
    pixel_size: int


@dataclass(frozen=True)
class PaintedControl:
    """One thing that can be touched.

    Attributes:
        name: what assistive technology calls it.
        role: `button`, `slider`, `choice`, `link`, `area` or `tick`.
        rect: its rectangle in the widget's pixels.
        inline: whether it stands within running text, where lines set its height.
        about: the area, the link or the hard word that it opens, by id.
    """

    name: str
    role: str
    rect: QRect
    inline: bool = False
    about: str = ""


@runtime_checkable
class PaintsText(Protocol):
    """A widget that can say which texts it painted."""

    def painted_texts(self) -> list[PaintedText]:
        """The texts, in the widget's own pixels."""
        ...


@runtime_checkable
class PaintsControls(Protocol):
    """A widget that can say which controls it painted."""

    def painted_controls(self) -> list[PaintedControl]:
        """The controls, in the widget's own pixels."""
        ...


def on_top(window: QWidget) -> list[QWidget]:
    """What lies in a window and can be used, from back to front.

    While a sheet lies over the screen, only the sheet and what stands above it.
    """
    tops = [c for c in window.children() if isinstance(c, QWidget) and c.isVisibleTo(window)]
    sheets = [index for index, child in enumerate(tops) if is_sheet(child)]
    return tops[sheets[-1] :] if sheets else tops


def is_sheet(widget: QWidget) -> bool:
    """Whether it covers the screen, as it says by an attribute `covers`."""
    return hasattr(widget, "covers")


def visible_widgets(window: QWidget) -> Iterator[QWidget]:
    """Every widget that a visitor can see and use."""
    tops = on_top(window)
    if not any(is_sheet(top) for top in tops):
        yield window
    for top in tops:
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisibleTo(window) and not widget.visibleRegion().isEmpty():
                yield widget


def texts_in(window: QWidget) -> list[PaintedText]:
    """Every text that a window shows, in its pixels."""
    found = []
    for widget in visible_widgets(window):
        if isinstance(widget, PaintsText):
            corner, seen = widget.mapTo(window, widget.rect().topLeft()), _seen(widget, window)
            found += [
                PaintedText(
                    t.text,
                    t.rect.translated(corner),
                    t.room.translated(corner) & seen,
                    t.pixel_size,
                )
                for t in widget.painted_texts()
            ]
    return found


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """What the widgets around a widget leave of it, in the window's pixels."""
    seen = window.rect()
    around: QWidget | None = widget
    while around is not None and around is not window:
        seen &= QRect(around.mapTo(window, around.rect().topLeft()), around.size())
        around = around.parentWidget()
    return seen


def controls_in(window: QWidget) -> list[PaintedControl]:
    """Every control that a window shows, in its pixels."""
    found = []
    for widget in visible_widgets(window):
        if isinstance(widget, PaintsControls):
            corner = widget.mapTo(window, widget.rect().topLeft())
            found += [replace(c, rect=c.rect.translated(corner)) for c in widget.painted_controls()]
    return found
