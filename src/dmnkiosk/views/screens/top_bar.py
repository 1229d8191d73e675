"""The bar at the top of every screen: Home, the clinic, and Help now, always in the same corner."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import GoHome, OpenHelp
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.style import Style


class TopBar(QWidget):
    """Home, the clinic's name, Help now.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(
        self,
        style: Style,
        language: Language,
        clinic: str,
        parent: QWidget | None = None,
        *,
        home: bool = True,
    ) -> None:
        """`home` is false where there is nowhere to go back to."""
        super().__init__(parent)
        say = language.interface.say
        self._style = style
        self._home = Ask(style, say("home"), GoHome(), "house", parent=self)
        self._home.hide_words()
        self._home.setVisible(home)
        self._help = Ask(style, say("help-now"), OpenHelp(), "life-buoy", Look.HELP, self)
        self._clinic = TextBlock(style, "small", "soft", self)
        self._clinic.set_words(clinic)
        for pill in (self._home, self._help):
            pill.asked.connect(self.asked)

    @property
    def height_px(self) -> int:
        """Its height in pixels."""
        return self._help.sizeHint().height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        height, x = self.height_px, 0
        if not self._home.isHidden():
            self._home.setGeometry(0, 0, height, height)
            x = height + self._style.px(24)
        size = self._help.sizeHint()
        self._help.setGeometry(self.width() - size.width(), 0, size.width(), height)
        room = self.width() - size.width() - x - self._style.px(24)
        line = self._clinic.height_for(room)
        self._clinic.setGeometry(x, (height - line) // 2, room, line)
