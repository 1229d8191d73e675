"""What a visitor does to a picture, as rows; and that the scene can live on fewer of them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.scene.controls import (
    CHOICE_SECONDS,
    DRAG_SECONDS,
    LIT,
    LIT_SECONDS,
    PICK,
    PROGRESS,
    Deed,
    Run,
    picks_of,
    progress_at,
    still_after,
)
from dmnkiosk.session import deeds
from dmnkiosk.session.actions import (
    Action,
    Back,
    FingerDown,
    FingerUp,
    GoHome,
    GoTo,
    MoveTo,
    Next,
    OpenReading,
    OpenRegion,
    Pick,
    Replay,
    TakeTour,
    Tick,
    TogglePause,
)
from dmnkiosk.session.idle import LONGEST_HOLD
from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.state import Session
from dmnkiosk.session.step import step
from tests.session.visits import PLAN, after, frames, menu, on

RUN = Run(6.0)


def shown(session: Session) -> float:
    """Where the scene shows the run."""
    return progress_at(RUN, session.seconds, tuple(Deed(*row) for row in session.rows))


def test_the_names_and_times_are_those_of_the_scene():
    assert (deeds.PROGRESS, deeds.PICK, deeds.LIT) == (PROGRESS, PICK, LIT)
    times = (PLAN.drag_seconds, PLAN.glide_seconds, PLAN.lit_seconds)
    assert times == (DRAG_SECONDS, CHOICE_SECONDS, LIT_SECONDS)


def test_a_move_is_kept_with_the_second_of_its_slide():
    session = after(on("rest"), Tick(0.1), MoveTo(0.3))
    assert session.rows == ((0.1, "progress", 0.3, False),)


def test_a_choice_is_kept_and_glides_to_its_place():
    session = after(on("rest"), Pick("b", 0.6))
    assert session.rows == ((0.0, "pick", "b", False), (0.0, "progress", 0.6, True))


def test_a_choice_without_a_place_leaves_the_run():
    assert after(on("rest"), Pick("b")).rows == ((0.0, "pick", "b", False),)


def test_deeds_belong_to_their_slide():
    session = after(on("rest"), MoveTo(0.3), Next(), MoveTo(0.9))
    assert session.deeds == {
        "rest": ((0.0, "progress", 0.3, False),),
        "wander": ((0.0, "progress", 0.9, False),),
    }


def test_moves_stay_on_the_way_from_start_to_end():
    assert after(on("rest"), MoveTo(7.0)).rows[0][2] == 1.0
    assert after(on("rest"), Pick("b", -1.0)).rows[1][2] == 0.0


@pytest.mark.parametrize("action", [MoveTo(math.nan), MoveTo(math.inf), Pick("b", math.nan)])
def test_a_place_that_is_no_number_changes_nothing(action):
    session = on("rest")
    assert step(session, action, PLAN) is session


@pytest.mark.parametrize("session", [Session(), menu(), after(on("last-check"), Next())])
@pytest.mark.parametrize("action", [MoveTo(0.5), Pick("b"), Replay(), TogglePause()])
def test_there_is_no_picture_to_move_but_on_a_slide(session, action):
    assert step(session, action, PLAN) is session


def test_of_two_moves_at_one_second_the_last_holds():
    assert after(on("rest"), MoveTo(0.3), MoveTo(0.5)).rows == ((0.0, "progress", 0.5, False),)


def test_of_two_choices_at_one_second_the_last_holds():
    assert after(on("rest"), Pick("a"), Pick("b")).rows == ((0.0, "pick", "b", False),)


def test_two_areas_tapped_at_one_second_both_glow():
    session = after(on("rest"), OpenRegion("pcc"), OpenRegion("mpfc"), OpenRegion("pcc"))
    assert [row[2] for row in session.rows] == ["mpfc", "pcc"]


def test_the_moves_of_one_drag_are_one_row():
    session = after(on("rest"), FingerDown(), *drag(60))
    assert len(session.rows) == 1


def test_a_new_press_is_a_new_move():
    session = after(on("rest"), FingerDown(), MoveTo(0.3), FingerUp(), Tick(0.1))
    assert len(after(session, FingerDown(), MoveTo(0.5)).rows) == 2


def test_a_drag_that_goes_on_on_another_slide_is_a_move_of_its_own():
    session = after(on("rest"), FingerDown(), MoveTo(0.3), Next(), MoveTo(0.5))
    assert session.deeds["wander"] == ((0.0, "progress", 0.5, False),)


@pytest.mark.parametrize(
    "away", [(Next(), Back()), (GoHome(), TakeTour()), (GoTo("last-check"), Next(), GoTo("rest"))]
)
def test_a_drag_ends_when_its_slide_is_left(away):
    session = after(on("rest"), FingerDown(), MoveTo(0.3), Tick(0.1), *away)
    assert not session.dragging
    assert len(after(session, MoveTo(0.5)).rows) == 2


@pytest.mark.parametrize("away", [GoHome(), OpenReading("words")])
def test_no_drag_goes_on_where_there_is_no_slide(away):
    assert not after(on("rest"), FingerDown(), MoveTo(0.3), away).dragging
    last = after(on("last-check"), FingerDown(), MoveTo(0.3), Next())
    assert not last.dragging


def test_a_press_whose_end_was_lost_ends_its_drag():
    session = after(on("rest"), FingerDown(), MoveTo(0.3), Tick(LONGEST_HOLD))
    assert not session.dragging


def test_a_choice_under_a_drag_is_not_overwritten_by_it():
    session = after(on("rest"), FingerDown(), MoveTo(0.3), Tick(0.1), Pick("b", 0.9), Tick(0.1))
    rows = after(session, MoveTo(0.5)).rows
    assert [row[1:] for row in rows[-2:]] == [("progress", 0.9, True), ("progress", 0.5, False)]


def test_a_move_to_where_the_picture_goes_already_is_none():
    session = after(on("rest"), FingerDown(), MoveTo(0.3), Tick(0.05))
    assert step(session, MoveTo(0.3), PLAN) is session


def test_a_finger_that_creeps_from_step_to_step_lets_the_picture_come_along():
    session = after(on("rest"), FingerDown())
    for n in range(120):
        session = after(session, Tick(1.0 / 60.0), MoveTo(round(n / 12) / 10))
    assert shown(session) == pytest.approx(1.0, abs=0.1)
    assert len(session.rows) == 11


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(0.0, 0.3))
def test_a_moving_finger_never_makes_the_picture_jump(first, second, wait):
    session = after(on("rest"), *frames(1.0), FingerDown(), MoveTo(first), Tick(wait))
    jump = abs(shown(after(session, MoveTo(second))) - shown(session))
    assert jump <= deeds.SMALL_MOVE + 1e-9


@pytest.mark.parametrize("rate", [60, 120, 240])
def test_the_picture_stays_under_a_dragging_finger(rate):
    session = after(on("rest"), FingerDown())
    for action in drag(rate, rate):
        session = after(session, action)
        caught_up = session.seconds >= DRAG_SECONDS + 1.0 / rate
        if caught_up and isinstance(action, MoveTo):
            assert shown(session) == pytest.approx(action.progress, abs=1e-6)


def test_a_drag_begins_without_a_jump():
    session = after(on("rest"), *frames(2.0))
    before = shown(session)
    assert shown(after(session, FingerDown(), MoveTo(1.0))) == pytest.approx(before)


@pytest.mark.parametrize("action", [MoveTo(0.9), Pick("b", 0.9)])
@pytest.mark.parametrize("seconds", [0.0, 0.1, 3.0])
def test_while_motion_stands_still_a_deed_shows_as_done(seconds, action):
    session = after(on("rest"), *frames(seconds), MoveTo(0.2), TogglePause(), action)
    assert shown(session) == pytest.approx(0.9)
    assert shown(after(session, TogglePause(), *frames(2.0))) == pytest.approx(0.9)


def test_while_motion_stands_still_the_last_move_holds():
    session = after(on("rest"), TogglePause(), MoveTo(0.9), Pick("b", 0.4), MoveTo(0.1))
    assert shown(session) == pytest.approx(0.1)
    assert len(session.rows) <= 3


def test_a_drag_of_an_hour_keeps_one_row():
    session = after(on("rest"), FingerDown())
    for _ in range(60):
        session = after(session, *drag(60))
    assert len(session.rows) <= 2 * 60


def test_an_hour_of_choices_keeps_few_rows():
    session = on("rest")
    for _ in range(2000):
        session = after(session, Pick("a", 0.2), OpenRegion("pcc"), Tick(0.1), Pick("b", 0.8))
    assert len(session.rows) <= deeds.MOST_ROWS
    assert picks_of(tuple(Deed(*row) for row in session.rows))[-1].pick == "b"


def test_a_hundred_areas_tapped_while_paused_keep_few_rows():
    session = after(on("rest"), TogglePause(), *(OpenRegion(f"r{n}") for n in range(1000)))
    assert len(session.rows) <= deeds.MOST_ROWS
    assert session.rows[-1][2] == "r999"


def drag(moves: int, rate: float = 60.0) -> list[Action]:
    """A slider drawn from its start to its end."""
    pairs = [(Tick(1.0 / rate), MoveTo((n + 1) / moves)) for n in range(moves)]
    return [action for pair in pairs for action in pair]


DEEDS = st.one_of(
    st.builds(MoveTo, st.floats(0.0, 1.0)),
    st.builds(Pick, st.sampled_from("abc"), st.none() | st.floats(0.0, 1.0)),
    st.builds(OpenRegion, st.sampled_from(["pcc", "mpfc"])),
    st.builds(Tick, st.sampled_from([0.01, 0.05, 0.1])),
)


def play_beside(actions: list[Action], rests: list[float]) -> tuple[Session, Session]:
    """The same deeds on a slide that forgets early and on one that forgets nothing.

    After each deed there is time for it to settle.
    """
    short = full = on("rest")
    for action, rest in zip(actions, rests, strict=True):
        full = after(full, action, *frames(rest, 0.1))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(deeds, "MOST_ROWS", 8)
            short = after(short, action, *frames(rest, 0.1))
    return short, full


@given(st.lists(st.tuples(DEEDS, st.floats(2.6, 3.5)), min_size=6, max_size=12))
def test_forgetting_old_rows_changes_nothing_that_shows(steps):
    short, full = play_beside([action for action, _ in steps], [rest for _, rest in steps])
    assert len(short.rows) <= 8
    assert shown(short) == pytest.approx(shown(full))
    some, every = (tuple(Deed(*row) for row in s.rows) for s in (short, full))
    assert picks_of(some)[-1:] == picks_of(every)[-1:]
    assert still_after(RUN.seconds, some) == still_after(RUN.seconds, every)


@given(st.lists(DEEDS, max_size=20))
def test_the_session_knows_when_the_scene_comes_to_rest(actions):
    session = after(on("rest"), *actions)
    scene = still_after(RUN.seconds, tuple(Deed(*row) for row in session.rows))
    if session.seconds < scene:
        assert session.seconds + left_to_run(session, PLAN) >= scene - 1e-9
