"""The store: holds the one session, and lets nothing but `step` change it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from dmnkiosk.session.actions import Action
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Session
from dmnkiosk.session.step import step


class Store(QObject):
    """The session, and the way to change it.

    Signals:
        changed: the session is another one now.
    """

    changed = Signal()

    def __init__(self, plan: Plan, session: Session, parent: QObject | None = None) -> None:
        """Begins with a session; a fresh one is `Session()`."""
        super().__init__(parent)
        self.plan, self.session = plan, session

    @Slot(object)
    def dispatch(self, action: Action) -> None:
        """Takes one step."""
        self.follow((action,))

    def follow(self, actions: Iterable[Action]) -> None:
        """Takes a step for each action, and tells of them once, at their end."""
        later = self.session
        for action in actions:
            later = step(later, action, self.plan)
        if later is not self.session:
            self.session = later
            self.changed.emit()
