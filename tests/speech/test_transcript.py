"""The whole story is heard from its start to its end, in the words that somebody has read."""

from tests.speech.recording import Listener
from tests.speech.transcript import GOLDEN, transcript

FIRST = {"sample": 6, "whole": None}
"""How many slides are heard; None means all."""


def test_the_story_is_heard_as_it_was_read(listener: Listener, sweep: str):
    heard, read = transcript(listener, FIRST[sweep]), GOLDEN.read_text("utf-8")
    whole = FIRST[sweep] is None
    assert heard == (read if whole else read[: len(heard)]), (
        "read it, then: python -m tests.speech.transcript"
    )
