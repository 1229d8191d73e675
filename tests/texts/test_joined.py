"""Sentences stand one after another as their script has them."""

import pytest

from dmnkiosk.texts.joined import joined


@pytest.mark.parametrize(
    ("sentences", "text"),
    [
        (("One idea.", "Ask."), "One idea. Ask."),
        (("One idea.", "", "Ask."), "One idea. Ask."),
        (("这是设想。", "仅供学习。"), "这是设想。仅供学习。"),
        (("这是设想。", "TMS 是什么？"), "这是设想。 TMS 是什么？"),
        (("فكرة.", "للتعلّم."), "فكرة. للتعلّم."),
        ((), ""),
    ],
)
def test_a_space_stands_between_sentences_where_the_script_has_one(sentences, text):
    assert joined(*sentences) == text
