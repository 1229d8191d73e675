"""The bar of every screen: Home, Comfort, Calm and the clinic; the window adds Listen, Help now."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Calm, GoHome, OpenComfort
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.help_now import HelpRoom
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.controls.voice_bar import VoiceBar
from dmnkiosk.views.place import mirrored, place
from dmnkiosk.views.style import Style


class TopBar(QWidget):
    """Home, Comfort, Calm and the clinic's name, on one line; words give way where it is short.

    Attributes:
        reserved: room before Help now that something else takes, in pixels.
        voiced: whether the buttons of a voice stand in it, which the window adds.
        voice: where they stand, in pixels of the bar.
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
        self._style, self._name, self.reserved = style, clinic, 0
        self._help = HelpRoom(style, say("help-now"))
        self._home = Ask(style, say("home"), GoHome(), "house", parent=self)
        self._home.hide_words()
        self._home.setVisible(home)
        self._comfort = Ask(style, say("comfort"), OpenComfort(), "person-standing", parent=self)
        self._calm = Ask(style, say("calm"), Calm(), "wind", parent=self)
        self._clinic = TextBlock(style, "small", "soft", self)
        self.voiced, self.voice = False, QRect()
        for pill in (self._home, self._comfort, self._calm):
            pill.asked.connect(self.asked)

    def fits(self, width: int, beside: int) -> bool:
        """Whether something else fits beside it when its buttons show their icons alone."""
        icons = 1 + (not self._home.isHidden())
        last = VoiceBar.room(self._style).width() if self.voiced else self._style.pill
        buttons = icons * (self._style.pill + self._gap()) + last + self._gap()
        return buttons + beside + self._end(width) <= width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Places the buttons, with their words where there is room for them."""
        height, x, gap = self._style.pill, 0, self._gap()
        room = self.width() - self._end(self.width()) - self.reserved
        self._hide_words(room)
        for pill in self._pills():
            width = pill.sizeHint().width()
            place(pill, QRect(x, 0, width, height))
            x += width + gap
        if self.voiced:
            voice = QRect(QPoint(x, 0), VoiceBar.room(self._style, room - x))
            self.voice = mirrored(self, voice)
            x += voice.width() + gap
        left = max(room - x, 0)
        words = QFontMetrics(self._style.font("small"))
        name = words.elidedText(self._name, Qt.TextElideMode.ElideRight, max(left - 4, 0))
        self._clinic.set_words(name if len(name) > 1 else "")
        line = self._clinic.height_for(max(left, 1))
        place(self._clinic, QRect(x, (height - line) // 2, left, line))

    def end_room(self, beside: int) -> int:
        """Where something `beside` pixels wide begins that stands before Help now."""
        return self.width() - self._end(self.width()) - beside

    def _pills(self) -> list[Ask]:
        return [pill for pill in (self._home, self._comfort, self._calm) if not pill.isHidden()]

    def _hide_words(self, room: int) -> None:
        """Words go one after the other until what is left has room; Calm is in Comfort, too."""
        self._comfort.hide_words(hidden=False)
        self._calm.hide_words(hidden=False)
        self._calm.show()
        for pill in (self._calm, self._comfort):
            if self._width() > room:
                pill.hide_words()
        self._calm.setVisible(self._width() <= room)

    def _width(self) -> int:
        widths = [pill.sizeHint().width() for pill in self._pills()]
        widths += [VoiceBar.room(self._style).width()] if self.voiced else []
        return sum(widths) + self._gap() * len(widths)

    def _end(self, width: int) -> int:
        """Help now, and the gap before it."""
        return self._help.width(width) + self._gap()

    def _gap(self) -> int:
        return max(self._style.px(16), self._style.sizes.gap)
