"""Help now in a bar: its words never give way, its icon does."""

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.style import Style

ICON = "life-buoy"


class HelpRoom:
    """How wide Help now is, with its icon and without; measured once."""

    def __init__(self, style: Style, words: str) -> None:
        """`words` are those that stand on it."""
        self._others = 2 * (style.pill + max(style.px(16), style.sizes.gap))
        self._widths = {icon: Pill(style, words, icon).sizeHint().width() for icon in (ICON, "")}

    def icon(self, bar: int) -> str:
        """Its icon; none where a bar of that many pixels has no room left for Home and Comfort."""
        return ICON if self._widths[ICON] + self._others <= bar else ""

    def width(self, bar: int) -> int:
        """Its width in that bar, in pixels."""
        return self._widths[self.icon(bar)]
