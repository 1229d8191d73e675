"""A reset kiosk is a fresh one, field by field."""

from dataclasses import fields, replace
from types import MappingProxyType

import pytest

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Answer, Done, MoveTo, OpenWord, Tick, ToggleQuestion
from dmnkiosk.session.fingerprint import canonical, fingerprint
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.state import Card, OpenCard, Screen, Session, Speech
from tests.session.visits import after, menu, on

OTHER: dict[str, object] = {
    "screen": Screen.MENU,
    "chapter": "brain",
    "slide": "rest",
    "clocks": MappingProxyType({"rest": 1.0}),
    "deeds": MappingProxyType({"rest": ((0.0, "progress", 0.5, False),)}),
    "answers": MappingProxyType({"check": "a"}),
    "opened": MappingProxyType({"rest": "pills"}),
    "ticked": frozenset({"risks"}),
    "settings": Settings(level=Level.STILL),
    "paused": True,
    "card": OpenCard(Card.WORD, "network"),
    "helping": True,
    "page": 1,
    "page_before": 1,
    "help_page": 1,
    "back_to": Screen.END,
    "under": (Screen.EXPLORE,),
    "compared": ("healthy-rest", "depression"),
    "idle_seconds": 1.0,
    "warned": True,
    "waking": True,
    "fingers": 1,
    "pressed_seconds": 1.0,
    "holding": ("focus", "rest"),
    "held": True,
    "dragging": True,
    "speech": Speech(starts=1),
    "speaking": True,
    "spoken_seconds": 1.0,
    "attract_seconds": 1.0,
}


def test_it_is_a_sha_256():
    assert len(bytes.fromhex(fingerprint(Session()))) == 32


def test_every_field_is_tried_here():
    assert set(OTHER) == {field.name for field in fields(Session)}


@pytest.mark.parametrize("name", OTHER)
def test_every_field_counts(name):
    session = replace(Session(), **{name: OTHER[name]})  # type: ignore[arg-type]
    assert fingerprint(session) != fingerprint(Session())


def test_the_order_in_which_things_were_set_does_not_count():
    one = replace(Session(), answers={"a": "1", "b": "2"}, ticked=frozenset("xy"))
    other = replace(Session(), answers={"b": "2", "a": "1"}, ticked=frozenset("yx"))
    assert fingerprint(one) == fingerprint(other)


def test_equal_sessions_have_equal_fingerprints_however_numbers_are_written():
    one = replace(Session(), attract_seconds=-0.0, idle_seconds=1)
    other = replace(Session(), attract_seconds=0.0, idle_seconds=1.0)
    assert one == other
    assert fingerprint(one) == fingerprint(other)


def test_a_number_is_not_a_word():
    rows = [replace(Session(), deeds={"a": ((0.0, "pick", v, False),)}) for v in (1.0, "1.0")]
    assert canonical(rows[0]) != canonical(rows[1])


def test_a_reset_kiosk_has_the_fingerprint_of_a_fresh_one():
    used = after(on("check"), Answer("a"), MoveTo(0.5), OpenWord("b"), ToggleQuestion("c"))
    assert fingerprint(after(used, Done())) == fingerprint(Session())
    gone = after(menu(), ToggleQuestion("c"), Tick(120.0), Tick(30.0))
    assert fingerprint(gone) == fingerprint(Session())
