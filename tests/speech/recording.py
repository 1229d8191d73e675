"""A voice that makes no sound, and keeps everything that it was asked to say."""

from dmnkiosk.session.actions import Action
from dmnkiosk.session.state import Session
from dmnkiosk.shell.voice import Saying, Voice
from tests.driver import Visitor

MOST_PARTS = 400


class RecordingVoice(Voice):
    """Says nothing. What it was asked to say ends when a test says so.

    Attributes:
        said: everything, in order.
        stops: how often it was silenced.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Saying] = []
        self.prepared: list[Saying] = []
        self.stops = 0

    def say(self, saying: Saying) -> None:
        self.said.append(saying)

    def prepare(self, saying: Saying) -> None:
        self.prepared.append(saying)

    def stop(self) -> None:
        self.stops += 1


class Listener:
    """Someone who hears a kiosk, and need not see it."""

    def __init__(self, visitor: Visitor, voice: RecordingVoice) -> None:
        self.visitor, self.voice = visitor, voice

    @property
    def session(self) -> Session:
        return self.visitor.session

    def do(self, *actions: Action) -> None:
        """Does something by whatever means."""
        self.visitor.kiosk.store.follow(actions)

    def now(self) -> str:
        """What is being said."""
        assert self.session.speaking, "nothing is being said"
        return self.voice.said[-1].text

    def hear_one(self) -> None:
        """Lets what is being said come to its end."""
        assert self.session.speaking, "nothing is being said"
        self.voice.finished.emit()

    def hear_until(self, words: str) -> None:
        """Listens until something is said that has these words."""
        for _ in range(MOST_PARTS):
            if words in self.now():
                return
            self.hear_one()
        raise AssertionError(f"{words!r} is never said")

    def hear_all(self) -> list[str]:
        """Listens until the kiosk is silent; what is being said now comes first."""
        first = len(self.voice.said) - int(self.session.speaking)
        for _ in range(MOST_PARTS):
            if not self.session.speaking:
                return [saying.text for saying in self.voice.said[first:]]
            self.voice.finished.emit()
        raise AssertionError("it never falls silent")

    def hear_page(self) -> list[str]:
        """Listens to a page, waits until its picture has come to rest, and hears the rest."""
        heard = self.hear_all()
        self.visitor.wait_for_rest()
        return heard + self.hear_all()
