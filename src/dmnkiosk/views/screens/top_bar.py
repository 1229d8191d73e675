"""The bar at the top of every screen: Home, Calm and the clinic. The window adds Help now."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Calm, GoHome
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.voice_bar import VoiceBar
from dmnkiosk.views.place import place
from dmnkiosk.views.style import Style

HELP_WIDTH = 290
"""Room at the end of the bar for Help now, in pixels at 1080p."""


class TopBar(QWidget):
    """Home, Calm and the clinic's name, on one line.

    Attributes:
        reserved: room before Help now that something else takes, in pixels.
        voiced: whether the window shows the buttons of the voice in it.
        voice: the room of these buttons, in its own pixels.

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
        self._calm = Ask(style, say("calm"), Calm(), "wind", parent=self)
        self._clinic = TextBlock(style, "small", "soft", self)
        self._name, self.reserved = clinic, 0
        self.voiced, self.voice = False, QRect()
        self._home.asked.connect(self.asked)
        self._calm.asked.connect(self.asked)

    @property
    def height_px(self) -> int:
        """Its height in pixels."""
        return self._home.sizeHint().height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        height, x = self.height_px, 0
        if not self._home.isHidden():
            place(self._home, QRect(0, 0, height, height))
            x = height + self._style.px(20)
        place(self._calm, QRect(x, 0, self._calm.sizeHint().width(), height))
        x += self._calm.width() + self._style.px(24)
        if self.voiced:
            size = VoiceBar.room(self._style)
            voice = QRect(x, (height - size.height()) // 2, size.width(), size.height())
            self.voice = QStyle.visualRect(self.layoutDirection(), self.rect(), voice)
            x += size.width() + self._style.px(24)
        room = self.width() - x - self._style.px(HELP_WIDTH) - self.reserved
        words = QFontMetrics(self._style.font("small"))
        self._clinic.set_words(
            words.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room - 4, 0))
        )
        line = self._clinic.height_for(max(room, 1))
        place(self._clinic, QRect(x, (height - line) // 2, max(room, 0), line))
