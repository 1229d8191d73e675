"""What every screen can do, and the bar at its top."""

from typing_extensions import override

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session
from dmnkiosk.views.style import Style


class Screen(QWidget):
    """Fills the window. Values come in by `show_session`, wishes leave by `asked`.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(
        self, style: Style, library: Library, language: Language, parent: QWidget | None = None
    ) -> None:
        """Built once for a language and a style."""
        super().__init__(parent)
        self.style_, self.library, self.language = style, library, language
        self.hide()

    def say(self, key: str, **gaps: object) -> str:
        """The interface's words."""
        return self.language.interface.say(key, **gaps)

    def show_session(self, session: Session, frame: Frame | None) -> None:
        """Shows the session as it is now."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Places what is in it."""
        raise NotImplementedError

    @property
    def tall(self) -> bool:
        """Whether the window is taller than wide."""
        return self.height() > self.width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
