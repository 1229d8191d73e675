"""Everything that can be done on a slide, done by one hand: all values, replies, cards and areas.

What there is to do is read from the deck, so that a new slide is covered as soon as it is there; a
new kind of slide or control fails `test_every_kind_has_its_way` until it has a way here.
"""

from collections.abc import Callable, Mapping

import pytest

from dmnkiosk.content.controls import (
    ChoicesControl,
    GuessControl,
    RegionsControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import FIELDS, OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.content.words import SlideWords, TextFile
from dmnkiosk.session.state import Card, OpenCard
from dmnkiosk.texts.catalog import Catalog
from dmnkiosk.texts.counted import plain
from dmnkiosk.views.targets import CHOICE, LINK
from tests.driver import bundled_shelf
from tests.journeys.hands import Hand


def library() -> Library:
    found = bundled_shelf().library
    assert found is not None
    return found


def text() -> TextFile:
    return library().languages["en"].text


def interface() -> Catalog:
    return library().languages["en"].interface


def slides(chapter: str = "") -> list[AnySlide]:
    """The slides of a chapter, or of the whole deck."""
    found = [slide for within, slide in library().deck.slides() if chapter in ("", within.id)]
    assert found, f"no slide in {chapter!r}"
    return found


def chapters() -> list[str]:
    """Every chapter of the deck."""
    return [chapter.id for chapter in library().deck.chapters]


def do_everything(hand: Hand, slide: AnySlide) -> None:
    """Goes to a slide, and uses all that it has."""
    hand.visitor.start_at(slide.id)
    hand.rest()
    met = set(hand.words())
    _read_words(hand, met)
    met |= KINDS[type(slide)](hand, slide, text().slides[slide.id]) or set()
    _read_rest(hand, slide, set(slide.words) - met)
    for extra in slide.extras:
        hand.press(text().slides[slide.id].extras[extra].label)
        _closes(hand, OpenCard(Card.EXTRA, extra))
    if not isinstance(slide, OptionsSlide):
        _look_at_picture(hand)
        assert {"Pause", "Replay"}.isdisjoint(hand.visitor.names()) != slide.figure.moves
        if slide.figure.moves:
            _stop_and_go(hand)
    hand.press(next(name for name in hand.visitor.names() if name.startswith("How sure?")))
    _closes(hand, OpenCard(Card.SURE, slide.id))


def last_value(hand: Hand) -> object:
    """What was done last to the picture."""
    return hand.session.rows[-1][2]


def last_count(hand: Hand, control: SliderControl) -> int:
    """What the slider counts to where it was put last."""
    value = last_value(hand)
    assert isinstance(value, float)
    return round(value * (control.count or 0))


def _story(hand: Hand, slide: AnySlide, words: SlideWords) -> set[str]:
    assert isinstance(slide, StorySlide)
    if slide.control is not None:
        CONTROLS[type(slide.control)](hand, slide, words)
    return set()


def _slider(hand: Hand, slide: AnySlide, words: SlideWords) -> None:
    assert isinstance(slide, StorySlide)
    control = slide.control
    assert isinstance(control, SliderControl)
    assert words.control is not None
    met = set()
    for step in (*range(control.steps + 1), 0):
        hand.slide_to(step, control.steps)
        assert last_value(hand) == pytest.approx(step / control.steps)
        if control.count:
            counted = interface().fill(words.control.value, n=last_count(hand, control))
            assert hand.visitor.sees(counted)
        met |= {c for c, stop in words.choices.items() if hand.visitor.sees(stop.reply)}
    assert met == {stop.id for stop in control.stops}
    for step in range(1, control.steps + 1):
        hand.press("One step on")
        hand.rest()
        assert last_value(hand) == pytest.approx(step / control.steps)
    hand.press("One step back")
    assert last_value(hand) == pytest.approx((control.steps - 1) / control.steps)
    for target in control.targets:
        hand.press_place((CHOICE, target))
        assert last_value(hand) == target
        assert hand.visitor.sees(plain(words.control.value))


def _choices(hand: Hand, slide: AnySlide, words: SlideWords) -> None:
    assert isinstance(slide, StorySlide)
    control = slide.control
    assert isinstance(control, ChoicesControl | GuessControl)
    for choice in control.choices:
        hand.press(words.choices[choice.id].label)
        assert last_value(hand) in {choice.id, choice.at}
        assert hand.visitor.sees(words.choices[choice.id].reply), choice.id
    if isinstance(control, GuessControl):
        hand.press("Show me")
        hand.rest()
        assert set(words.body) <= set(hand.visitor.reads())
    elif control.find is not None:
        assert words.control is not None
        for choice in control.choices[:2]:
            hand.press(words.control.hint)
            assert hand.visitor.sees(words.choices[choice.id].reply)


def _regions(hand: Hand, slide: AnySlide, words: SlideWords) -> None:
    assert isinstance(slide, StorySlide)
    assert isinstance(slide.control, RegionsControl)
    for region in slide.control.regions:
        hand.press(text().regions[region].name)
        assert hand.visitor.sees(text().regions[region].line)
        _closes(hand, OpenCard(Card.REGION, region))
        assert words.control is None or hand.visitor.sees(plain(words.control.value))


def _check(hand: Hand, slide: AnySlide, words: SlideWords) -> set[str]:
    assert isinstance(slide, CheckSlide)
    for answer in slide.answers:
        hand.press(words.answers[answer].label)
        assert hand.session.answers[slide.id] == answer
        assert hand.visitor.sees(words.answers[answer].reply)
    hand.press("Look again")
    assert hand.session.slide == slide.look_again
    hand.visitor.start_at(slide.id)
    hand.press("Go on")
    assert hand.session.slide == slides()[slides().index(slide) + 1].id
    hand.visitor.start_at(slide.id)
    return set()


def _options(hand: Hand, slide: AnySlide, words: SlideWords) -> set[str]:
    assert isinstance(slide, OptionsSlide)
    met: set[str] = set()
    for option in slide.options:
        told = text().options[option.id]
        hand.press(told.name)
        assert hand.session.opened[slide.id] == option.id
        assert all(hand.visitor.sees(getattr(told, field)) for field in FIELDS)
        _read_words(hand, set(hand.words()) - met)
        met |= set(hand.words())
        hand.press("More")
        assert hand.visitor.sees(told.more)
        _closes(hand, OpenCard(Card.EXTRA, option.id))
    return met


def _questions(hand: Hand, slide: AnySlide, words: SlideWords) -> set[str]:
    assert isinstance(slide, QuestionsSlide)
    for question in slide.questions:
        hand.press(words.choices[question].label)
        assert question in hand.session.ticked
    hand.press(words.choices[slide.questions[0]].label)
    assert hand.session.ticked == frozenset(slide.questions[1:])
    for answer in slide.answers:
        hand.press(words.answers[answer].label)
        assert hand.visitor.sees(words.answers[answer].reply)
    return set()


Doing = Callable[[Hand, AnySlide, SlideWords], set[str]]
KINDS: Mapping[type, Doing] = {
    StorySlide: _story,
    CheckSlide: _check,
    OptionsSlide: _options,
    QuestionsSlide: _questions,
}
"""How each kind of slide is used; each returns the hard words that it has read by itself."""

CONTROLS: Mapping[type, Callable[[Hand, AnySlide, SlideWords], None]] = {
    SliderControl: _slider,
    ChoicesControl: _choices,
    GuessControl: _choices,
    RegionsControl: _regions,
}


def _read_words(hand: Hand, words: set[str]) -> None:
    for word in sorted(words):
        hand.press_word(word)
        assert hand.visitor.sees(library().languages["en"].glossary[word].meaning)
        _closes(hand, OpenCard(Card.WORD, word))


def _read_rest(hand: Hand, slide: AnySlide, words: set[str]) -> None:
    """Hard words that stand nowhere in the text have buttons under the picture."""
    for word in sorted(words):
        hand.press(library().languages["en"].glossary[word].word)
        _closes(hand, OpenCard(Card.WORD, word))


def _look_at_picture(hand: Hand) -> None:
    for kind, about in hand.places():
        if kind != CHOICE:
            hand.press_place((kind, about))
            _closes(hand, OpenCard(Card.SURE if kind == LINK else Card.REGION, about))


def _stop_and_go(hand: Hand) -> None:
    paused = []
    for name in ("Pause", "Play"):
        hand.press(name)
        paused.append(hand.session.paused)
    assert paused == [True, False]
    hand.rest()
    hand.press("Replay")
    assert hand.session.seconds < 1.0


def _closes(hand: Hand, card: OpenCard) -> None:
    assert hand.session.card == card
    hand.close()
    assert hand.session.card is None
