"""Style: roles become colors, fonts and pixels for one theme on one panel."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dmnkiosk.themes.roles import Theme
from dmnkiosk.themes.scripts import ARABIC, CHINESE, LATIN, Script
from dmnkiosk.themes.sizes import Sizes

FAMILY = "Atkinson Hyperlegible Next"
ARABIC_FAMILY, CHINESE_FAMILY = "Noto Sans Arabic Kiosk", "Noto Sans SC Kiosk"
FAMILIES = {
    LATIN.id: (FAMILY, ARABIC_FAMILY, CHINESE_FAMILY),
    ARABIC.id: (ARABIC_FAMILY, FAMILY, CHINESE_FAMILY),
    CHINESE.id: (CHINESE_FAMILY, FAMILY, ARABIC_FAMILY),
}
"""The typefaces of each script; one has what those before it lack. Latin letters and
digits are in `FAMILY` alone, so they look the same in every language."""
DESIGN_DENSITY = 3.6140
"""Pixels in a millimeter of the panel that the layout was drawn for: 24 inch, 1920x1080."""

LINE_HEIGHT = 1.3
"""From line to line in Latin, as a share of the type size."""

MIRRORED = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}
"""Icons that say before and after. That of Play is the sign of a player, which no script turns."""


class Style:
    """Colors, fonts, icons and lengths.

    Attributes:
        theme: which color each role has.
        sizes: millimeters and type on this panel.
    """

    def __init__(self, theme: Theme, sizes: Sizes, resources: Path) -> None:
        """Icons are read from `resources/icons`; fonts must have been loaded before."""
        self.theme = theme
        self.sizes = sizes
        self._resources, self._icons = resources, resources / "icons"
        self._plain: Style | None = None
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def restyled(self, theme: Theme, scale: float, script: Script) -> "Style":
        """The style of another theme, size of words and script, on the same panel."""
        return Style(theme, replace(self.sizes, scale=scale, script=script), self._resources)

    @property
    def plain(self) -> "Style":
        """The style for words in a picture that have no room for larger ones: 0.7 degrees."""
        if self.sizes.scale <= 1.0:
            return self
        if self._plain is None:
            self._plain = self.restyled(self.theme, 1.0, self.sizes.script)
        return self._plain

    def color(self, role: str, opacity: float = 1.0) -> QColor:
        """The color of a role."""
        color = QColor(self.theme.colors[role])
        color.setAlphaF(opacity)
        return color

    def font(self, role: str, bold: bool = False, italic: bool = False) -> QFont:
        """The font of a type role: `huge`, `title`, `body`, `label` or `small`."""
        font = QFont()
        font.setFamilies(FAMILIES[self.sizes.script.id])
        font.setPixelSize(self.sizes.type_px(role))
        font.setBold(bold)
        font.setItalic(italic and self.sizes.script.slanted)
        return font

    @property
    def reading(self) -> Qt.TextFlag:
        """The direction of painted words, also of a number or a Latin name among them.

        With it, Qt's left of an alignment is where one begins to read.
        """
        if self.sizes.script.from_right:
            return Qt.TextFlag.TextForceRightToLeft
        return Qt.TextFlag.TextForceLeftToRight

    def px(self, length: float) -> int:
        """Pixels of a length that grows with words.

        It was drawn for words of the standard size on a 24-inch panel of 1920x1080 pixels.
        """
        return round(length * self.sizes.zoom * self.sizes.density / DESIGN_DENSITY)

    @property
    def pill(self) -> int:
        """The height of a button with words on one line, in pixels."""
        height = self.sizes.line_px("label", LINE_HEIGHT) if self.sizes.compact else self.px(76)
        return max(round(height), self.sizes.target)

    @property
    def small_pill(self) -> int:
        """The same of a button with small words."""
        height = self.sizes.line_px("small", LINE_HEIGHT) if self.sizes.compact else self.px(64)
        return max(round(height), self.sizes.target)

    def edge(self, width: int) -> int:
        """Room at both sides of a window of this width, in pixels."""
        return min(self.px(64), round(width * 0.045))

    def line(self, length: float) -> int:
        """Pixels of a length in a picture, such as a link's width, which words don't change."""
        return round(length * self.sizes.density / DESIGN_DENSITY)

    def icon(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon in a role's color, `size` pixels wide and high, sharp at that pixel ratio."""
        if self.sizes.script.from_right:
            name = MIRRORED.get(name, name)
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, role, size, ratio)
        return self._pixmaps[key]

    def _render(self, name: str, role: str, size: int, ratio: float) -> QPixmap:
        drawing = (self._icons / f"{name}.svg").read_text("utf-8")
        drawing = drawing.replace("currentColor", self.theme.colors[role])
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def load_fonts(resources: Path) -> None:
    """Makes the bundled fonts known to the application.

    Raises:
        FileNotFoundError: the folder has no font.
    """
    files = sorted((resources / "fonts").glob("*.ttf"))
    if not files:
        raise FileNotFoundError(f"no fonts in {resources / 'fonts'}")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
