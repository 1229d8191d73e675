"""Choices that are held, that last for a while, and that Replay keeps."""

from dmnkiosk.session.actions import (
    FingerDown,
    FingerUp,
    GoTo,
    Hold,
    MoveTo,
    Pick,
    Replay,
    Tick,
    TogglePause,
)
from dmnkiosk.session.state import Session
from tests.session.visits import after, frames, on


def picks(session: Session) -> list[str]:
    return [str(value) for _, name, value, _ in session.rows if name == "pick"]


def goals(session: Session) -> list[float]:
    return [float(value) for _, name, value, _ in session.rows if name == "progress"]


def test_a_short_press_is_no_hold():
    session = after(on("rest"), FingerDown(), Hold("a", "b"), Tick(0.1), FingerUp())
    assert picks(session) == []
    assert not session.held


def test_what_is_held_chooses_and_what_is_let_go_chooses_the_other():
    held = after(on("rest"), FingerDown(), Hold("a", "b"), *frames(0.6))
    assert (picks(held), goals(held), held.held) == (["a"], [0.5], True)
    let_go = after(held, FingerUp())
    assert (picks(let_go), goals(let_go)) == (["a", "b"], [0.5, 1.0])


def test_holding_for_long_chooses_only_once():
    assert picks(after(on("rest"), FingerDown(), Hold("a", "b"), *frames(9.0))) == ["a"]


def test_a_hold_that_ends_on_another_slide_chooses_nothing_there():
    held = after(on("rest"), FingerDown(), Hold("a", "b"), *frames(0.6))
    assert picks(after(held, GoTo("wander"), FingerUp())) == []


def test_a_choice_that_lasts_for_a_while_gives_way():
    session = after(on("rest"), Pick("a", 0.5), *frames(9.9))
    assert picks(session) == ["a"]
    assert picks(after(session, *frames(0.2))) == ["a", "b"]


def test_a_choice_does_not_give_way_while_it_is_held_or_motion_is_paused():
    held = after(on("rest"), FingerDown(), Hold("a", "b"), *frames(15.0))
    paused = after(on("rest"), Pick("a", 0.5), TogglePause(), *frames(15.0))
    assert (picks(held), picks(paused)) == (["a"], ["a"])


def test_replay_keeps_a_choice_of_what_is_shown():
    session = after(on("rest"), *frames(3.0), Pick("c"), *frames(3.0), Replay())
    assert (session.seconds, picks(session)) == (0.0, ["c"])
    assert session.rows[0][0] < 0.0


def test_replay_begins_anew_where_a_choice_is_a_place_on_the_run():
    session = after(on("rest"), Pick("a", 0.5), *frames(3.0), Replay())
    assert (session.seconds, session.rows) == (0.0, ())


def test_replay_shows_the_whole_run_and_then_what_was_set():
    session = after(on("rest"), MoveTo(0.25), *frames(1.0), Replay())
    assert session.rows == ((6.0, "progress", 0.25, True),)
    assert goals(after(session, *frames(2.0), MoveTo(0.75))) == [0.75]
