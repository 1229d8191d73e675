"""The glass as it is read aloud: one utterance after another, in the order of reading."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.cards.idle import IdleCard
from dmnkiosk.views.controls.button import Button
from dmnkiosk.views.controls.legend import KINDS, Legend
from dmnkiosk.views.controls.phone_square import PhoneSquare
from dmnkiosk.views.controls.progress import Progress
from dmnkiosk.views.leaves import MORE, leaves, rank, within
from dmnkiosk.views.page import Page
from dmnkiosk.views.painted import PaintsControls, PaintsText
from dmnkiosk.views.spoken import control, place
from dmnkiosk.views.utterance import Utterance, all_words, for_the_ear


def script(window: QWidget, page: Page) -> list[Utterance]:
    """Everything that can be read on a window, and how it can be used."""
    shown = [(rank(window, leaf), leaf) for leaf in leaves(window)]
    told = [(late, each) for late, leaf in shown for each in _leaf(leaf, page, window)]
    found = [*_opening(window, page), *(each for _, each in sorted(told, key=_place))]
    said: dict[str, Utterance] = {}
    for each in _without_repeats(found):
        said.setdefault(each.key, each)
    return list(said.values())


def _place(told: tuple[int, Utterance]) -> int:
    """Areas, badges and hard words are told of after the words and the picture they stand in."""
    late, each = told
    return max(late, MORE) if each.key.split()[0] in ("word", "area", "badge") else late


def _opening(window: QWidget, page: Page) -> Iterator[Utterance]:
    words = page.opening()
    if words:
        yield Utterance("opening", words, window.rect())


def _leaf(leaf: QWidget, page: Page, window: QWidget) -> Iterator[Utterance]:
    if isinstance(leaf, Canvas):
        yield from _picture(leaf, page, window)
        return
    if isinstance(leaf, PhoneSquare):
        yield Utterance("square", page.say("spoken-square"), _rect(leaf, window))
    elif isinstance(leaf, Progress):
        yield place(leaf, page, window)
    elif isinstance(leaf, Legend):
        yield from _legend(leaf, page, window)
    elif not isinstance(leaf, Button):
        yield from _words(leaf, page, window)
    controls = leaf.painted_controls() if isinstance(leaf, PaintsControls) else []
    yield from (control(leaf, painted, page, window) for painted in controls)


def _legend(legend: Legend, page: Page, window: QWidget) -> Iterator[Utterance]:
    shown = [text.text for text in legend.painted_texts()]
    kinds = {kind: page.say(f"legend-{kind}") for kind in KINDS}
    told = [page.say(f"spoken-{k}", words=words) for k, words in kinds.items() if words in shown]
    if told:
        yield Utterance("legend", for_the_ear(" ".join(told)), _rect(legend, window))


def _words(leaf: QWidget, page: Page, window: QWidget) -> Iterator[Utterance]:
    if not isinstance(leaf, PaintsText):
        return
    corner = leaf.mapTo(window, QPoint(0, 0))
    for text in leaf.painted_texts():
        key, heard = _key(leaf, text.text, page), for_the_ear(text.text)
        rect, size = text.rect.translated(corner), text.pixel_size
        yield Utterance(key, heard, rect, painted=True, size=size)


def _key(leaf: QWidget, text: str, page: Page) -> str:
    """What a text is about: a reply belongs to its choice, and is told with each anew."""
    if within(leaf, IdleCard):
        # The seconds that are left count down; they are told once.
        return f"idle {leaf.y()}"
    replies = [choice.reply for choice in page.words.choices.values()] if page.words else []
    return f"words {page.picked} {text}" if text in replies else f"words {text}"


def _picture(canvas: Canvas, page: Page, window: QWidget) -> Iterator[Utterance]:
    room = _rect(canvas, window)
    areas = [control(canvas, painted, page, window) for painted in canvas.painted_controls()]
    told = " ".join(area.text for area in areas)
    for seen in page.picture():
        if seen.text not in told:
            yield Utterance(f"picture {seen.about}", for_the_ear(seen.text), room)
    texts = dict.fromkeys(text.text for text in canvas.painted_texts())
    drawn = all_words(text for text in texts if text not in told)
    if drawn:
        words = page.say("spoken-drawn", words=drawn)
        yield Utterance(f"drawn {drawn}", for_the_ear(words), room)
    yield from areas


def _without_repeats(found: list[Utterance]) -> list[Utterance]:
    """Without words of a slider that it tells itself: its name, its ends, and where it stands."""
    slider = next((each.text for each in found if each.key.startswith("slider ")), "")
    return [
        each
        for each in found
        if not (each.painted and each.key.startswith("words ") and each.text in slider)
    ]


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
