"""What a visitor marks."""

import pytest

from dmnkiosk.session.actions import Answer, GoHome, OpenOption, OpenQuestions, ToggleQuestion
from dmnkiosk.session.state import Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, menu, on


def test_an_answer_is_kept_with_its_slide():
    assert after(on("check"), Answer("a")).answers == {"check": "a"}


def test_another_answer_takes_its_place():
    assert after(on("check"), Answer("a"), Answer("b")).answers == {"check": "b"}


def test_one_option_is_open_at_a_time():
    assert after(on("rest"), OpenOption("pills"), OpenOption("talking")).opened == {
        "rest": "talking"
    }


def test_a_second_tap_closes_an_option():
    assert not after(on("rest"), OpenOption("pills"), OpenOption("pills")).opened


def test_a_question_is_ticked_and_unticked():
    session = after(on("rest"), ToggleQuestion("risks"), ToggleQuestion("cost"))
    assert session.ticked == {"risks", "cost"}
    assert after(session, ToggleQuestion("risks")).ticked == {"cost"}


def test_questions_can_be_ticked_on_their_card_away_from_a_slide():
    assert after(menu(), OpenQuestions(), ToggleQuestion("risks")).ticked == {"risks"}


@pytest.mark.parametrize("session", [Session(), menu(), after(on("check"), GoHome())])
@pytest.mark.parametrize("action", [Answer("a"), OpenOption("pills")])
def test_answers_and_options_belong_to_slides(session, action):
    assert step(session, action, PLAN) is session


def test_nothing_is_ticked_on_the_attract_screen():
    session = Session()
    assert step(session, ToggleQuestion("risks"), PLAN) is session
