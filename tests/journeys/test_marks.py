"""What a visitor marks is met kindly, shown when asked for, and gone when they are."""

import re

import pytest

from dmnkiosk.content.slides.options import FIELDS, OptionsSlide
from dmnkiosk.session.fingerprint import fingerprint
from dmnkiosk.session.state import Screen, Session
from tests.driver import Visitor

UNKIND = re.compile(r"\b(wrong|incorrect|false|mistake|score:|points?|fail\w*|sorry)\b", re.I)
ANSWERS = (
    "The resting team stops.",
    "Its links with parts tied to feelings change.",
    "It works much harder.",
)
QUESTIONS = ("Could it help me?", "What are the risks for me?", "What if I wait?")


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_answer_of_the_quick_check_is_met_kindly(visitor: Visitor, answer: str):
    visitor.start_at("quick-check")
    before = set(visitor.reads())
    visitor.touch(answer)
    reply = " ".join(set(visitor.reads()) - before)
    assert len(reply) > 20
    assert not UNKIND.search(reply)
    assert {"Look again", "Go on"} <= set(visitor.names())


def test_another_answer_brings_another_reply(visitor: Visitor):
    visitor.start_at("quick-check")
    replies = set()
    for answer in ANSWERS:
        visitor.touch(answer)
        words = visitor.kiosk.stages.library.languages["en"].text.slides["quick-check"]
        replies |= {a.reply for a in words.answers.values() if visitor.sees(a.reply)}
        assert sum(visitor.sees(a.reply) for a in words.answers.values()) == 1
    assert len(replies) == len(ANSWERS)


def test_go_on_leads_to_the_next_slide(visitor: Visitor):
    visitor.start_at("quick-check")
    visitor.touch(ANSWERS[0])
    visitor.touch("Go on")
    assert visitor.session.slide == "tms-what"


def test_look_again_leads_back_to_what_the_check_is_about(visitor: Visitor):
    visitor.start_at("quick-check")
    visitor.touch(ANSWERS[0])
    visitor.touch("Look again")
    about = visitor.kiosk.store.plan.slide("quick-check").look_again
    assert visitor.session.slide == about


def test_ticked_questions_stand_under_take_my_questions(visitor: Visitor):
    _tick_and_end(visitor)
    visitor.touch("Take my questions")
    assert [q for q in QUESTIONS if visitor.sees(q)] == list(QUESTIONS)
    assert not visitor.sees("What else could I try?")


def test_a_question_that_was_unticked_is_not_taken(visitor: Visitor):
    visitor.start_at("take-with-you")
    visitor.touch(QUESTIONS[0])
    visitor.touch(QUESTIONS[1])
    visitor.touch(QUESTIONS[0])
    visitor.touch("Next")
    visitor.touch("Take my questions")
    assert visitor.sees(QUESTIONS[1])
    assert not visitor.sees(QUESTIONS[0])


def test_after_done_nothing_is_left(visitor: Visitor):
    _tick_and_end(visitor)
    visitor.tap("I am done", after=1.0)
    assert fingerprint(visitor.session) == fingerprint(Session())
    visitor.wait(1.0)
    visitor.start_at("take-with-you")
    visitor.touch("Next")
    visitor.touch("Take my questions")
    assert visitor.sees("No question is ticked yet.")
    assert not any(visitor.sees(question) for question in QUESTIONS)


def test_the_options_open_one_card_at_a_time(visitor: Visitor):
    visitor.start_at("good-and-hard")
    slide = visitor.kiosk.stages.library.slide("good-and-hard")
    assert isinstance(slide, OptionsSlide)
    for option in slide.options:
        words = visitor.kiosk.stages.library.languages["en"].text.options[option.id]
        visitor.touch(words.name)
        assert set(visitor.session.opened.values()) == {option.id}
        assert visitor.reads().count("May not help") == 1
        assert all(visitor.sees(getattr(words, field)) for field in FIELDS)


def test_a_second_tap_on_an_option_closes_it(visitor: Visitor):
    visitor.start_at("good-and-hard")
    before = visitor.reads()
    visitor.touch("ECT")
    visitor.touch("ECT")
    assert visitor.reads() == before


def _tick_and_end(visitor: Visitor) -> None:
    visitor.start_at("take-with-you")
    for question in QUESTIONS:
        visitor.touch(question)
    visitor.touch("Yes")
    visitor.touch("Next")
    assert visitor.stands_on(Screen.END)
