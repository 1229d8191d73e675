"""Painted words are made ready for the ear."""

import pytest

from dmnkiosk.views.utterance import all_words, for_the_ear


@pytest.mark.parametrize(
    ("painted", "heard"),
    [
        ("Ketamine \u00b7 2 of 4", "Ketamine. 2 of 4"),
        ("At rest, no\u00a0depression", "At rest, no depression"),
        ("One line\u2028and the next", "One line. and the next"),
        ("Could it help me?. Check box.", "Could it help me? Check box."),
        ("Done.. Button.", "Done. Button."),
        ("\u4ec0\u4e48\uff1f. \u6309\u94ae", "\u4ec0\u4e48\uff1f\u6309\u94ae"),
        (
            "\u4ec0\u4e48\uff1f\u3002\u6309\u94ae\u3002\u3002",
            "\u4ec0\u4e48\uff1f\u6309\u94ae\u3002",
        ),
        ("\u4ec0\u4e48 \u00b7 \u6309\u94ae", "\u4ec0\u4e48\u3002\u6309\u94ae"),
    ],
)
def test_signs_become_pauses_and_no_sentence_ends_twice(painted: str, heard: str):
    assert for_the_ear(painted) == heard


def test_several_texts_become_sentences():
    assert all_words(["Past", "Now?", ""]) == "Past. Now?"
    assert all_words(["\u8fc7\u53bb", "\u73b0\u5728"]) == "\u8fc7\u53bb\u3002\u73b0\u5728\u3002"
