"""The words of drawings, and how sure each panel is: where they stand, and in which size."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QRectF

from dmnkiosk.scene.geometry import Point
from dmnkiosk.scene.marks.words import WordsMark
from dmnkiosk.views.marks.words import WordsItem
from dmnkiosk.views.panel import BADGE_LINES, Panel
from dmnkiosk.views.style import Style

LARGEST_WORDS = 18.0
"""Type size of words in a drawing, in its own millimeters; drawings are made for 6 to 14."""

WIDER = 8.0
"""What words may be wider than their room, in pixels: a box is rounded and has air beside it."""

Told = tuple[WordsMark, Point, QRectF, Style]
"""Words of a drawing, where their middle is, their room in pixels, and their style."""


def drawn_words(panels: Sequence[Panel], style: Style) -> Iterator[Told]:
    """The words of all drawings; none stands over an end of the picture."""
    for panel in panels:
        yield from _apart(_drawn(panel, style), panels)


def certainties(panels: Sequence[Panel], badges: Mapping[str, str], style: Style) -> Iterator[Told]:
    """How sure each panel is that has no badges at its links; `badges` are the words."""
    return _apart([_badge(panel, badges, style) for panel in panels if panel.certainty], panels)


def _drawn(panel: Panel, style: Style) -> list[Told]:
    """The words of a drawing, all in one size: the standard one where larger ones crowd.

    None where the drawing is so small on the glass that they would cover it.
    """
    unit = panel.unit()
    if style.plain.sizes.type_px("small") * unit > LARGEST_WORDS:
        return []
    marks = [mark for mark in panel.marks() if isinstance(mark, WordsMark)]
    if any(WordsItem.crowds(mark, mark.width / unit, style) for mark in marks):
        style = style.plain
    top, high = panel.cell.top(), panel.cell.height()
    return [
        (mark, panel.to_pixels(mark.at), QRectF(0.0, top, mark.width / unit, high), style)
        for mark in marks
    ]


def _badge(panel: Panel, badges: Mapping[str, str], style: Style) -> Told:
    words = WordsMark(badges.get(panel.certainty or "", ""), (0.0, 0.0), "soft")
    style = style.plain if WordsItem.crowds(words, panel.cell.width() - 8.0, style) else style
    half = style.sizes.type_px("small") * BADGE_LINES / 2.0
    at = (panel.cell.center().x(), panel.cell.bottom() - half)
    return words, at, panel.cell.adjusted(4.0, 0.0, -4.0, 0.0), style


def _apart(told: Sequence[Told], panels: Sequence[Panel]) -> Iterator[Told]:
    """The words that have room beside those before them; on the smallest panels not all have.

    Those that would stand over the left or right end of all panels are moved in.
    """
    left = min((panel.cell.left() for panel in panels), default=0.0)
    right = max((panel.cell.right() for panel in panels), default=0.0)
    boxes: list[QRectF] = []
    for mark, (x, y), room, style in told:
        box = WordsItem.box_of(mark, (x, y), room, style)
        inward = max(min(right - box.right(), 0.0), left - box.left())
        box.translate(inward, 0.0)
        fits = box.height() <= room.height() and box.width() <= room.width() + WIDER
        if fits and not any(map(box.intersects, boxes)):
            boxes.append(box)
            yield mark, (x + inward, y), room, style
