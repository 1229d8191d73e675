"""Are you still there? Seen, heard, and answered by any touch."""

from math import ceil

from PySide6.QtWidgets import QWidget

from dmnkiosk.content.library import Language
from dmnkiosk.session.actions import Done, StillHere
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import Session
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.style import Style


class IdleCard(Sheet):
    """Counts down in words; a touch anywhere keeps the visit."""

    def __init__(
        self, style: Style, language: Language, plan: Plan, parent: QWidget | None = None
    ) -> None:
        """Made once."""
        super().__init__(style, language, 1080, parent)
        self._language, self._plan = language, plan
        say = language.interface.say
        self.add("title", bold=True).set_words(say("idle-title"))
        self._body = self.add("body")
        here = Ask(style, say("still-here"), StillHere(), "check", Look.MAIN, self)
        done = Ask(style, say("done"), Done(), "x", parent=self)
        self.pills = [here, done]
        for pill in (here, done):
            pill.asked.connect(self.asked)

    def show_session(self, session: Session) -> None:
        """Shows how many seconds are left."""
        left = self._plan.idle_seconds + self._plan.answer_seconds - session.idle_seconds
        self._body.set_words(self._language.interface.say("idle-body", n=max(ceil(left), 1)))
        self.arrange()
