"""The picture of any session, in the language that its visitor chose."""

from dmnkiosk.content.library import Language, Library
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Session
from dmnkiosk.shell.stages import Stages


class StagesByLanguage:
    """Stages for each language, built when it is first chosen.

    Attributes:
        library: the content they draw.
    """

    def __init__(self, library: Library, language: Language, level: Level = Level.FULL) -> None:
        """`language` and `level` are what holds until a visitor says otherwise."""
        self.library, self._first, self._level = library, language, level
        self._stages: dict[str, Stages] = {}

    def frame(self, session: Session) -> Frame | None:
        """The frame of the picture that a session shows, or none where there is none."""
        return self._in(session).frame(session)

    def level(self, session: Session) -> Level:
        """How much may move."""
        return session.settings.level or self._level

    def _in(self, session: Session) -> Stages:
        language = self.library.languages.get(session.settings.language or "", self._first)
        tag = language.text.language
        if tag not in self._stages:
            self._stages[tag] = Stages(self.library, language, self._level)
        return self._stages[tag]
