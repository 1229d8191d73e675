"""Help now in a bar: its words never give way, its icon does."""

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.style import Style

ICON = "life-buoy"


def icon_in(style: Style, words: str, bar: int) -> str:
    """Its icon; none where a bar of that many pixels would have no room for Home and Comfort."""
    others = 2 * (style.pill + max(style.px(16), style.sizes.gap))
    return ICON if Pill(style, words, ICON).sizeHint().width() + others <= bar else ""


def width_in(style: Style, words: str, bar: int) -> int:
    """How wide it is in that bar, in pixels."""
    return Pill(style, words, icon_in(style, words, bar)).sizeHint().width()
