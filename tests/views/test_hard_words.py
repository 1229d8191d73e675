"""Every hard word of a slide can be tapped, and no extra is lost to a word of its name."""

import pytest

from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.views.hard_words import Forms, take
from dmnkiosk.views.painted import controls_in
from tests.driver import Visitor, bundled_shelf

LIBRARY = bundled_shelf().library
assert LIBRARY is not None
SLIDES = [slide for _, slide in LIBRARY.deck.slides()]


@pytest.mark.parametrize("slide", SLIDES, ids=[slide.id for slide in SLIDES])
def test_every_extra_and_every_hard_word_has_its_control(visitor: Visitor, slide):
    assert LIBRARY is not None
    visitor.start_at(slide.id)
    language = LIBRARY.languages["en"]
    controls = controls_in(visitor.kiosk.window)
    names = {control.name for control in controls}
    words = language.text.slides[slide.id]
    assert {words.extras[extra].label for extra in slide.extras} <= names
    if not isinstance(slide, OptionsSlide):
        told = {name.casefold() for name in names}
        for word in slide.words:
            entry = language.glossary[word]
            assert told & {form.casefold() for form in (*entry.forms, entry.word)}, word


def test_a_word_is_found_whatever_its_capitals_and_taken_once():
    left: Forms = {"area": ("areas", "area")}
    (found,) = take("Areas that help, and one more area.", left)
    assert (found.word, found.start, found.length) == ("area", 0, 5)
    assert left == {}
