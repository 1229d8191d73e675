"""How much the pictures move: full, gentle or still."""

from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Close, SetLevel
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.style import Style


class MotionCard(Sheet):
    """Takes effect at once; the picture behind it is seen. Kept until the visit ends."""

    def __init__(self, style: Style, language: Language, parent: QWidget | None = None) -> None:
        """Made once for a language and a style."""
        super().__init__(style, language, 1080, parent)
        self._say, self.low = language.interface.say, True
        self.add("title", bold=True).set_words(self._say("motion"))
        self._line = self.add("body")
        self._levels = {
            level: Ask(style, self._say(f"motion-{level}"), SetLevel(level), parent=self)
            for level in Level
        }
        close = Ask(style, self._say("close"), Close(), "x", Look.MAIN, self)
        self.blocks += self._levels.values()
        self.pills = [close]
        for pill in (*self._levels.values(), close):
            pill.asked.connect(self.asked)

    def show_level(self, level: Level) -> None:
        """Marks the level that holds, and says what it means."""
        self._line.set_words(self._say(f"motion-{level}-line"))
        for other, pill in self._levels.items():
            on = other is level
            pill.set_look(Look.CHOSEN if on else Look.PLAIN)
            pill.show_checked(on)
            describe(pill, self._line.text() if on else "")
        self.arrange()
