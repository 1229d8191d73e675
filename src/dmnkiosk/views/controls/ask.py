"""A pill that wishes for one action."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.actions import Action
from dmnkiosk.views.controls.pill import Look, Pill
from dmnkiosk.views.style import Style


class Ask(Pill):
    """A button for one wish.

    Signals:
        asked: the wish, as an Action.
    """

    asked = Signal(object)

    def __init__(  # noqa: PLR0913  (how it looks is read best where it is made)
        self,
        style: Style,
        text: str,
        action: Action,
        icon: str = "",
        look: Look = Look.PLAIN,
        parent: QWidget | None = None,
        *,
        role: str = "label",
        after: bool = False,
    ) -> None:
        """The same as a pill, and what it wishes for."""
        super().__init__(style, text, icon, look, parent, role=role, after=after)
        self.action = action
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.action)
