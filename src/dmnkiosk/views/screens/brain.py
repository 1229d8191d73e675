"""What the screens share that are brains to look at: a title, a picture whose areas open, Close."""

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.actions import Close, OpenRegion
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.places import picture_words
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.top_bar import TopBar


class BrainScreen(Screen):
    """A title, a canvas, the top bar and Close.

    Attributes:
        names: area -> its plain name.
        bar, title, canvas, close_: what is on every such screen.
    """

    def __init__(self, setting: Setting, title: str, parent: QWidget | None = None) -> None:
        """`title` is the text's key; the picture is called by it too."""
        super().__init__(setting, parent)
        style, language = setting.style, setting.language
        self.names = {r: w.name for r, w in language.text.regions.items()}
        self.bar = TopBar(style, language, setting.clinic, self)
        self.title = TextBlock(style, "title", "ink", self, bold=True)
        self.title.set_words(self.say(title))
        self.canvas = Canvas(setting.library.outlines, style, {}, self)
        self.canvas.setAccessibleName(self.say(title))
        self.canvas.words = picture_words(language)
        self.close_ = Ask(style, self.say("close"), Close(), "x", parent=self)
        parts: list[TopBar | Ask] = [self.bar, self.close_]
        for part in parts:
            part.asked.connect(self.asked)
        self.canvas.region_tapped.connect(self._ask_region)

    def arrange_ends(self, outer: int) -> tuple[int, int]:
        """Places the bar and Close; returns where the bar ends, and where Close begins."""
        px, close = self.style_.px, self.close_.sizeHint()
        place(self.bar, QRect(outer, px(28), self.width() - 2 * outer, self.bar.height_px))
        low = self.height() - px(30) - close.height()
        place(self.close_, QRect(QPoint(outer, low), close))
        return px(28) + self.bar.height_px + px(10), low

    @Slot(str)
    def _ask_region(self, region: str) -> None:
        self.asked.emit(OpenRegion(region))
