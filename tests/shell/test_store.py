"""The store lets nothing but `step` change the session, and tells of every change once."""

from pytestqt.qtbot import QtBot

from dmnkiosk.session.actions import Begin, Close, Next, TakeTour
from dmnkiosk.session.plan import Plan, SlidePlan
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.session.step import step
from dmnkiosk.shell.store import Store

PLAN = Plan((SlidePlan("one", "first", 1.0), SlidePlan("two", "first", 1.0)))


def test_an_action_takes_one_step(qtbot: QtBot):
    store = Store(PLAN, Session())
    store.dispatch(Begin())
    assert store.session == step(Session(), Begin(), PLAN)


def test_a_change_is_told_once(qtbot: QtBot):
    store = Store(PLAN, Session())
    with qtbot.waitSignal(store.changed, timeout=0, raising=False) as told:
        store.dispatch(Begin())
    assert told.signal_triggered


def test_what_changes_nothing_is_not_told(qtbot: QtBot):
    store = Store(PLAN, Session())
    before = store.session
    with qtbot.assertNotEmitted(store.changed):
        store.dispatch(Next())
        store.dispatch(Close())
    assert store.session is before


def test_a_walk_through_the_store_is_a_walk_through_the_story(qtbot: QtBot):
    store = Store(PLAN, Session())
    for action in (Begin(), TakeTour(), Next(), Next()):
        store.dispatch(action)
    assert store.session.screen is Screen.END


def test_many_actions_are_the_same_steps_and_are_told_once(qtbot: QtBot):
    actions = (Begin(), TakeTour(), Next(), Next())
    one_by_one, together = Store(PLAN, Session()), Store(PLAN, Session())
    for action in actions:
        one_by_one.dispatch(action)
    told: list[None] = []
    together.changed.connect(lambda: told.append(None))
    together.follow(actions)
    assert together.session == one_by_one.session
    assert len(told) == 1
