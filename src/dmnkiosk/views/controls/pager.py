"""Turns pages: the one before, the one after, and which one it is. Hidden while there is one."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import TurnPage
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style


class Pager(QWidget):
    """Two buttons, and words such as "Page 1 of 3" between them where they have room.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """One page."""
        super().__init__(parent)
        self._style, self._say = style, language.interface.say
        back, on, here = self._say("previous-page"), self._say("next-page"), TurnPage(0)
        self._before = Ask(style, back, here, "arrow-left", parent=self)
        self._after = Ask(style, on, here, "arrow-right", Look.MAIN, self, after=True)
        self._words = TextBlock(style, "small", "soft", self, centered=True)
        for pill in (self._before, self._after):
            pill.asked.connect(self.asked)
        self.hide()

    def show_page(self, page: int, count: int) -> None:
        """Shows which page it is, the first being 0, or nothing where there is only one."""
        self._before.action, self._after.action = TurnPage(page - 1), TurnPage(page + 1)
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page < count - 1)
        self._words.set_words(self._say("page-of", n=page + 1, count=count))
        self.setVisible(count > 1)
        self.arrange()

    def least_width(self) -> int:
        """The width of the buttons with their words and of what stands between, in pixels."""
        buttons = sum(pill.sizeHint().width() for pill in (self._before, self._after))
        return buttons + self._words.natural_width() + 2 * self._gap()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the buttons at the ends; words that have no room give way to icons."""
        pills, gap = (self._before, self._after), self._gap()
        for pill in pills:
            pill.hide_words(hidden=False)
        if self.least_width() > self.width():
            for pill in pills:
                pill.hide_words()
        before, after = (pill.sizeHint().width() for pill in pills)
        height = self._style.pill
        place(self._before, QRect(0, 0, before, height))
        place(self._after, QRect(self.width() - after, 0, after, height))
        room = self.width() - before - after - 2 * gap
        line = self._words.height_for(max(room, 1))
        self._words.setVisible(self._words.natural_width() <= room)
        place(self._words, QRect(before + gap, (height - line) // 2, max(room, 0), line))

    def _gap(self) -> int:
        return max(self._style.px(16), self._style.sizes.gap)
