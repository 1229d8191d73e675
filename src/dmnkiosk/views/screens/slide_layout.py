"""Where everything on a slide stands.

Wide screens have words left and the picture right; tall ones have words above it, and every
control low enough to reach. Lengths are pixels at 1080p on a 24-inch panel, scaled by the style.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style

TOP = 28


@dataclass(frozen=True)
class Parts:
    """What must be placed.

    Attributes:
        part: the kind's own part.
        pills: Back, Next, Pause, Replay and How sure?
        footer: the words at the foot of a whole page.
        bar: the height of the top bar in pixels.
    """

    body: Body
    part: SlidePart
    pills: Sequence[Pill]
    footer: TextBlock
    bar: int


@dataclass(frozen=True)
class Buttons:
    """Rooms for the buttons, and for the progress between them."""

    back: QRect
    next_: QRect
    pause: QRect
    replay: QRect
    sure: QRect
    progress: QRect


@dataclass(frozen=True)
class Room:
    """A rectangle for each part, in the window's pixels."""

    bar: QRect
    body: QRect
    part: QRect
    picture: QRect
    beside: QRect
    footer: QRect
    buttons: Buttons


def rooms(size: QSize, style: Style, parts: Parts) -> Room:
    """The rooms of a slide in a window of this size."""
    arrange = _tall if size.height() > size.width() else _wide
    return arrange(size, style, parts)


def _wide(size: QSize, style: Style, parts: Parts) -> Room:
    px, margin = style.px, style.px(64)
    buttons = _wide_buttons(size, style, parts)
    left, column = px(88), px(760)
    right = left + column + px(48)
    full = size.width() - 2 * margin
    top, bottom = px(TOP) + parts.bar + px(18), buttons.back.top() - px(22)
    width = size.width() - 2 * left if parts.part.whole_page else column
    words = parts.body.height_for(width)
    footer = parts.footer.height_for(width)
    foot = footer + px(8) if parts.part.whole_page else 0
    below = top + words + px(14)
    # A full column comes nearer to the buttons before anything of it is cut off.
    over = below + parts.part.height_for(width) + foot - bottom
    low = bottom + min(max(over, 0), px(18))
    picture = QRect(right, top, size.width() - margin - right, bottom - top)
    beside = _take_beside(picture, parts.part, px(18))
    return Room(
        bar=QRect(margin, px(TOP), full, parts.bar),
        body=QRect(left, top, width, words),
        part=QRect(left, below, width, low - below - foot),
        picture=picture,
        beside=beside,
        footer=QRect(left, low - footer, width, footer),
        buttons=buttons,
    )


def _wide_buttons(size: QSize, style: Style, parts: Parts) -> Buttons:
    """One row at the foot; How sure? at the top, beside Help now."""
    px, margin = style.px, style.px(64)
    back, next_, pause, replay, sure = (pill.sizeHint() for pill in parts.pills)
    height = back.height()
    low = size.height() - px(30) - height
    x_next = size.width() - margin - next_.width() - px(80)
    x_replay = x_next - px(20) - replay.width()
    x_pause = x_replay - px(16) - pause.width()
    x_progress = margin + back.width() + px(28)
    x_sure = size.width() - margin - px(286) - sure.width()
    y_sure = px(TOP) + (parts.bar - sure.height()) // 2
    return Buttons(
        back=QRect(margin, low, back.width(), height),
        next_=QRect(x_next, low, next_.width() + px(80), height),
        pause=QRect(x_pause, low, pause.width(), height),
        replay=QRect(x_replay, low, replay.width(), height),
        sure=QRect(x_sure, y_sure, sure.width(), sure.height()),
        progress=QRect(x_progress, low, x_pause - px(20) - x_progress, height),
    )


def _tall(size: QSize, style: Style, parts: Parts) -> Room:
    px, margin = style.px, style.px(48)
    buttons = _tall_buttons(size, style, parts)
    full, whole_page = size.width() - 2 * margin, parts.part.whole_page
    top = px(TOP) + parts.bar + px(20)
    words = parts.body.height_for(full)
    footer = parts.footer.height_for(full) if whole_page else 0
    bottom = buttons.sure.top() - px(16) - footer
    below = top + words + px(16)
    part_top = below if whole_page else bottom - parts.part.height_for(full)
    picture = QRect(margin, below, full, part_top - px(18) - below)
    beside = _take_beside(picture, parts.part, px(18))
    return Room(
        bar=QRect(margin, px(TOP), full, parts.bar),
        body=QRect(margin, top, full, words),
        part=QRect(margin, part_top, full, bottom - part_top),
        picture=picture,
        beside=beside,
        footer=QRect(margin, bottom, full, footer),
        buttons=buttons,
    )


def _tall_buttons(size: QSize, style: Style, parts: Parts) -> Buttons:
    """Three rows at the foot: How sure?, then Pause and Replay, then Back and Next."""
    px, margin = style.px, style.px(48)
    back, next_, pause, replay, sure = (pill.sizeHint() for pill in parts.pills)
    height, right = back.height(), size.width() - margin
    low = size.height() - px(32) - height
    second = low if parts.part.whole_page else low - px(18) - height
    wide_back, wide_next = max(back.width(), px(260)), max(next_.width(), px(360))
    x_progress = margin + wide_back + px(16)
    x_next = right - wide_next
    return Buttons(
        back=QRect(margin, low, wide_back, height),
        next_=QRect(x_next, low, wide_next, height),
        pause=QRect(margin, second, pause.width(), height),
        replay=QRect(margin + pause.width() + px(16), second, replay.width(), height),
        sure=QRect(margin, second - px(14) - sure.height(), sure.width(), sure.height()),
        progress=QRect(x_progress, low, x_next - px(16) - x_progress, height),
    )


def _take_beside(picture: QRect, part: SlidePart, gap: int) -> QRect:
    """Room for what stands under the picture, taken from the picture's own."""
    if part.beside is None:
        return QRect()
    height = part.beside.height_for(picture.width())
    room = QRect(picture.left(), picture.bottom() + 1 - height, picture.width(), height)
    picture.setBottom(room.top() - 1 - gap)
    return room
