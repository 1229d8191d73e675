"""Short words for what happens in a visit."""

from collections.abc import Iterable

from dmnkiosk.session.actions import Action, Begin, FingerDown, FingerUp, GoTo, TakeTour, Tick
from dmnkiosk.session.plan import Plan, SlidePlan
from dmnkiosk.session.state import Session
from dmnkiosk.session.step import step

PLAN = Plan(
    (
        SlidePlan(
            "rest",
            "brain",
            6.0,
            None,
            {"a": 0.5, "b": 1.0, "c": None},
            {"a": (10.0, "b")},
            frozenset({"c"}),
        ),
        SlidePlan("wander", "brain", 4.0),
        SlidePlan("check", "brain", 2.0, look_again="rest"),
        SlidePlan("coil", "tms", 5.0, look_again="gone"),
        SlidePlan("last-check", "tms", 3.0, look_again="wander"),
    ),
    languages=frozenset({"en", "es"}),
    themes=frozenset({"day", "night"}),
)
IDS = tuple(slide.id for slide in PLAN.slides)


def after(session: Session, *actions: Action, plan: Plan = PLAN) -> Session:
    """The session after these actions."""
    for action in actions:
        session = step(session, action, plan)
    return session


def menu() -> Session:
    return after(Session(), Begin())


def on(slide: str) -> Session:
    """On a slide of the whole tour."""
    return after(menu(), GoTo(slide))


def in_chapter(chapter: str) -> Session:
    """At the first slide of a chapter."""
    return after(menu(), TakeTour(chapter))


def tap(wish: Action) -> tuple[Action, ...]:
    """A touch, in the order in which a window hears of it: the wish comes last."""
    return (FingerDown(), FingerUp(), wish)


def frames(seconds: float, each: float = 0.05) -> Iterable[Tick]:
    """Ticks as a moving picture makes them."""
    return [Tick(each)] * round(seconds / each)


def asked() -> Session:
    """A visitor at rest on the menu, who is asked "Are you still there?"."""
    session = after(menu(), Tick(PLAN.idle_seconds))
    assert session.warned
    return session
