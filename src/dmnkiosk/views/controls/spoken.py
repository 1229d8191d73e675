"""Tells assistive technology that something has changed. Nothing is done while none listens."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QWidget

ENDS = (".", "?", "!", ":", "。", "？", "！", "：", "؟")  # noqa: RUF001  (as they are written)


def spoken(parts: Sequence[str]) -> str:
    """Pieces of text as sentences, so that a voice makes a pause between them."""
    return " ".join(part if part.endswith(ENDS) else f"{part}." for part in parts)


def describe(widget: QWidget, words: str) -> None:
    """Says more about a widget; a screen reader hears of it only when it is something else."""
    if words != widget.accessibleDescription():
        widget.setAccessibleDescription(words)


def call(widget: QWidget, name: str) -> None:
    """Names a widget; a screen reader hears of it only when it is something else."""
    if name != widget.accessibleName():
        widget.setAccessibleName(name)


def tell_value(widget: QWidget, value: int) -> None:
    """A slider stands at another step."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def tell_focus(widget: QWidget) -> None:
    """Keys went to another place in the control that has the focus."""
    if not QAccessible.isActive():
        return
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    child: QAccessibleInterface | None = interface.focusChild() if interface is not None else None
    if child is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))


def announce(widget: QWidget, words: str) -> None:
    """Says something that happened beside what has the focus."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
