"""A library gets one more language, made from English, with all its words changed."""

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.content.pseudo import in_pseudo
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.texts.pseudo import PSEUDO, unmarked
from tests.content.conftest import RESOURCES


@pytest.fixture(scope="module")
def library():
    return load(RESOURCES, KINDS, languages=["en"], thorough=False)


@pytest.mark.parametrize("tag", PSEUDO)
def test_every_hard_word_of_a_slide_is_still_found_in_its_body(library, tag):
    made = in_pseudo(library, tag)
    english, language = made.languages["en"], made.languages[tag]
    for _, slide in made.deck.slides():
        for word in slide.words:
            told = [" ".join(each.text.slides[slide.id].body) for each in (english, language)]
            forms = [each.glossary[word].forms for each in (english, language)]
            found = [any(f in t for f in fs) for t, fs in zip(told, forms, strict=True)]
            assert found[0] == found[1], (slide.id, word)


def test_every_text_is_marked_also_that_of_a_crisis_line(library):
    made = in_pseudo(library, "en-x-marked")
    language = made.languages["en-x-marked"]
    assert unmarked(language.text.slides["at-rest"].title) == ""
    assert {unmarked(grade.line) for grade in language.text.certainty.values()} == {""}
    assert unmarked(language.interface.say("back")) == ""
    assert unmarked(made.help["us"].lines[0].say["en-x-marked"]) == ""
    note = library.languages["en"].text.slides["at-rest"].note
    assert language.text.slides["at-rest"].note == note
    assert "en-x-marked" not in library.languages


def test_another_tag_changes_nothing(library):
    assert in_pseudo(library, "en") is library
    assert in_pseudo(library, "fr-x-marked") is library
