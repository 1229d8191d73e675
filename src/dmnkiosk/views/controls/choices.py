"""A few choices, one at a time: pills that wrap, the chosen one has a heavy edge."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.flow import flow
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.spoken import describe
from dmnkiosk.views.style import Style


class Choices(QWidget):
    """Pills for a few choices.

    Signals:
        asked: the wish of the pill that was tapped.
    """

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        """No choices yet."""
        super().__init__(parent)
        self._style = style
        self._pills: dict[str, Ask] = {}

    def set_choices(
        self, choices: Mapping[str, tuple[str, Action]], icons: Mapping[str, str] | None = None
    ) -> None:
        """Makes a pill for each choice: id -> label and wish."""
        for pill in self._pills.values():
            pill.setParent(None)
            pill.deleteLater()
        self._pills = {}
        for choice, (label, action) in choices.items():
            icon = (icons or {}).get(choice, "")
            pill = Ask(self._style, label, action, icon, parent=self, role="small")
            pill.asked.connect(self.asked)
            pill.show()
            self._pills[choice] = pill
        self._arrange()

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Marks the choices that hold."""
        for choice, pill in self._pills.items():
            on = choice in chosen
            pill.set_look(Look.CHOSEN if on else Look.PLAIN)
            pill.show_checked(on)

    def blocks(self) -> list[Ask]:
        """The pills."""
        return list(self._pills.values())

    def say_of(self, choice: str, words: str) -> None:
        """What a choice has brought, for those who hear the screen; the others say nothing."""
        for other, pill in self._pills.items():
            describe(pill, words if other == choice else "")

    def height_for(self, width: int) -> int:
        """The height that the pills need at a width, in pixels."""
        return flow(list(self._pills.values()), QRect(0, 0, width, 0), self._style)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        flow(list(self._pills.values()), self.rect(), self._style)
