"""The whole story is heard from its start to its end, in the words that somebody has read."""

from tests.speech.recording import Listener
from tests.speech.transcript import GOLDEN, transcript


def test_the_story_is_heard_as_it_was_read(listener: Listener):
    heard = transcript(listener)
    assert heard == GOLDEN.read_text("utf-8"), "read it, then: python -m tests.speech.transcript"
