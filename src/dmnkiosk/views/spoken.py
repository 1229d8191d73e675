"""How one control is spoken of: its name, what it is, how it stands, and what it does."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from dmnkiosk.content.controls import ChoiceSpec
from dmnkiosk.session.actions import OpenRegion, OpenWord
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.controls.star_field import StarField
from dmnkiosk.views.controls.tiles import Tile
from dmnkiosk.views.controls.track import Track
from dmnkiosk.views.hints import hint_of
from dmnkiosk.views.leaves import BAR, VOICE, rank
from dmnkiosk.views.page import Page
from dmnkiosk.views.painted import PaintedControl, PaintsText
from dmnkiosk.views.utterance import Utterance, all_words, for_the_ear

BADGE = "?"


@dataclass(frozen=True)
class Spoken:
    """The words of a control, and whether a visitor's change of it is told."""

    role: str
    text: str
    told_again: bool = False


def control(widget: QWidget, painted: PaintedControl, page: Page, window: QWidget) -> Utterance:
    """A control of a widget as it is spoken of."""
    spoken = _spoken(widget, painted, page)
    text = spoken.text
    if isinstance(widget, QAbstractButton):
        text = _with_more(text, widget, page)
        action = getattr(widget, "action", None)
        hint = hint_of(action, painted.name, page) if widget.isEnabled() else ""
        text = page.say("spoken-hint", told=text, hint=hint) if hint else text
    if not widget.isEnabled():
        text = page.say("spoken-off", told=text)
    rect = painted.rect.translated(widget.mapTo(window, QPoint(0, 0)))
    name = "" if spoken.role in ("slider", "find") else painted.about or painted.name
    once = rank(window, widget) in (BAR, VOICE)
    if once:
        name = type(getattr(widget, "action", None)).__name__
    key = f"{spoken.role} {name}"
    return Utterance(key, for_the_ear(text), rect, told_again=spoken.told_again, once=once)


def place(progress: Progress, page: Page, window: QWidget) -> Utterance:
    """Where the visitor is in the story."""
    order = page.showing.library.order()
    text = page.say("spoken-slide", n=order.index(page.session.slide) + 1, count=len(order))
    rect = progress.rect().translated(progress.mapTo(window, QPoint(0, 0)))
    return Utterance("slide", text, rect)


def part(canvas: Canvas, page: Page, window: QWidget) -> Utterance | None:
    """The part of a drawing that has the focus ring; it has no name of its own."""
    parts: tuple[str, ...] = getattr(getattr(page.slide, "control", None), "targets", ())
    about = canvas.pointer.at[1] if canvas.pointer.at else ""
    if about not in parts:
        return None
    text = page.say("spoken-part", n=parts.index(about) + 1, count=len(parts))
    rect = canvas.rect().translated(canvas.mapTo(window, QPoint(0, 0)))
    return Utterance(f"part {about}", text, rect)


def _spoken(widget: QWidget, painted: PaintedControl, page: Page) -> Spoken:
    say, name = page.say, painted.name
    if isinstance(widget, Track):
        return Spoken("slider", page.slider() or name, told_again=True)
    if isinstance(widget, StarField):
        choices: Sequence[ChoiceSpec] = getattr(getattr(page.slide, "control", None), "choices", ())
        found = bool(choices) and page.picked == choices[0].id
        return Spoken("find", say("spoken-found" if found else "spoken-find"), told_again=True)
    if painted.role == "link":
        return Spoken("word", say("spoken-word", word=name))
    if painted.role == "area":
        return Spoken("area", say("spoken-area", told=page.area(painted.about)))
    if name == BADGE:
        return Spoken("badge", say("spoken-badge", told=page.link(painted.about)))
    return _button(widget, painted, page)


def _button(widget: QWidget, painted: PaintedControl, page: Page) -> Spoken:
    say, name = page.say, painted.name
    holds = isinstance(widget, QAbstractButton) and widget.isChecked()
    if isinstance(getattr(widget, "action", None), OpenWord):
        return Spoken("word", say("spoken-word", word=name))
    if isinstance(widget, Tile):
        key = "spoken-card-open" if holds else "spoken-card-closed"
        return Spoken("card", say(key, name=name), told_again=holds)
    if painted.role == "tick":
        key = "spoken-ticked" if holds else "spoken-tick"
        return Spoken("tick", say(key, name=name), told_again=True)
    if _is_choice(widget):
        key = "spoken-chosen" if holds else "spoken-choice"
        return Spoken("choice", say(key, name=name), told_again=holds)
    return Spoken("button", say("spoken-button", name=name))


def _is_choice(widget: QWidget) -> bool:
    opens = isinstance(getattr(widget, "action", None), OpenRegion)
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and not opens


def _with_more(text: str, widget: QWidget, page: Page) -> str:
    """The same with the other words that stand on the button, such as a card's second line."""
    parts = [widget, *widget.findChildren(QWidget)]
    shown = [part for part in parts if isinstance(part, PaintsText) and part.isVisible()]
    words = [t.text for part in shown for t in part.painted_texts() if t.text not in text]
    more = all_words(words)
    return page.say("spoken-more", told=text, more=more) if more else text
