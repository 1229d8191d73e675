"""What lies over the screen while something is said, and lets every touch through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dmnkiosk.views.style import Style


class Passing(QWidget):
    """Hidden until something is said.

    Attributes:
        unspoken: marks it as telling only what is spoken anyway.
    """

    unspoken = True

    def __init__(self, style: Style, parent: QWidget) -> None:
        """Over nothing yet."""
        super().__init__(parent)
        self._style = style
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
