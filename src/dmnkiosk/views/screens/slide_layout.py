"""Where everything on a slide stands.

Wide screens have words left and the picture right; tall ones have words above it, and every
control low enough to reach.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.style import Style


@dataclass
class Room:
    """A rectangle for each part, in the window's pixels; an empty one hides it."""

    bar: QRect
    body: QRect
    part: QRect
    picture: QRect
    footer: QRect
    back: QRect
    next_: QRect
    pause: QRect
    replay: QRect
    progress: QRect
    sure: QRect
    beside: QRect


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


def rooms(size: QSize, style: Style, parts: Parts) -> Room:
    """The rooms of a slide in a window of this size."""
    arrange = _tall if size.height() > size.width() else _wide
    return arrange(size, style, parts)


def _wide(size: QSize, style: Style, parts: Parts) -> Room:
    body, part, bar = parts.body, parts.part, parts.bar
    px, margin = style.px, style.px(64)
    back, next_, pause, replay, sure = (pill.sizeHint() for pill in parts.pills)
    full = size.width() - 2 * margin
    low = size.height() - px(30) - back.height()
    top = px(28) + bar + px(18)
    left, column, gap = px(88), px(760), px(48)
    width = full - 2 * (left - margin) if part.whole_page else column
    words = body.height_for(width)
    below = top + words + px(14)
    bottom = low - px(22)
    right = left + column + gap
    picture = QRect(right, top, size.width() - margin - right, bottom - top)
    beside = _take_beside(picture, part, px(18))
    footer = parts.footer.height_for(width)
    rest = bottom - below - (footer + px(8) if part.whole_page else 0)
    room_part = QRect(left, below, width, rest)
    wide_next = next_.width() + px(80)
    x_next = size.width() - margin - wide_next
    x_replay = x_next - px(20) - replay.width()
    x_pause = x_replay - px(16) - pause.width()
    x_progress = margin + back.width() + px(28)
    return Room(
        QRect(margin, px(28), full, bar),
        QRect(left, top, width, words),
        room_part,
        picture,
        QRect(left, bottom - footer, width, footer),
        QRect(margin, low, back.width(), back.height()),
        QRect(x_next, low, wide_next, back.height()),
        QRect(x_pause, low, pause.width(), back.height()),
        QRect(x_replay, low, replay.width(), back.height()),
        QRect(x_progress, low, x_pause - px(20) - x_progress, back.height()),
        QRect(
            size.width() - margin - px(286) - sure.width(),
            px(28) + (bar - sure.height()) // 2,
            sure.width(),
            sure.height(),
        ),
        beside,
    )


def _tall(size: QSize, style: Style, parts: Parts) -> Room:
    body, part, bar = parts.body, parts.part, parts.bar
    px, margin = style.px, style.px(48)
    back, next_, pause, replay, sure = (pill.sizeHint() for pill in parts.pills)
    full = size.width() - 2 * margin
    height = back.height()
    low = size.height() - px(32) - height
    second = low - px(18) - height
    top = px(28) + bar + px(20)
    words = body.height_for(full)
    sure_top = second - px(14) - sure.height()
    bottom = sure_top - px(16)
    footer = parts.footer.height_for(full)
    if part.whole_page:
        sure_top = low - px(14) - sure.height()
        bottom = sure_top - px(16) - footer
    own = part.height_for(full)
    part_top = top + words + px(16) if part.whole_page else bottom - own
    picture_top = top + words + px(16)
    picture = QRect(margin, picture_top, full, part_top - px(18) - picture_top)
    beside = _take_beside(picture, part, px(18))
    wide_next = max(next_.width(), px(360))
    return Room(
        QRect(margin, px(28), full, bar),
        QRect(margin, top, full, words),
        QRect(margin, part_top, full, bottom - part_top),
        picture,
        QRect(margin, bottom, full, footer),
        QRect(margin, low, max(back.width(), px(260)), height),
        QRect(size.width() - margin - wide_next, low, wide_next, height),
        QRect(margin, second, pause.width(), height),
        QRect(margin + pause.width() + px(16), second, replay.width(), height),
        QRect(
            margin + px(276), low, size.width() - 2 * margin - px(276) - wide_next - px(16), height
        ),
        QRect(margin, sure_top, sure.width(), sure.height()),
        beside,
    )


def _take_beside(picture: QRect, part: SlidePart, gap: int) -> QRect:
    """Room for what stands under the picture, taken from the picture's own."""
    if part.beside is None:
        return QRect()
    height = part.beside.height_for(picture.width())
    room = QRect(picture.left(), picture.bottom() + 1 - height, picture.width(), height)
    picture.setBottom(room.top() - 1 - gap)
    return room
