"""All that must stand out does, in every theme, as it is painted."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import SWEEP
from tests.pictures import tours
from tests.pictures.seen import Seen, seen_in

pytestmark = pytest.mark.skipif(
    SWEEP != "whole", reason="takes many minutes: a part of `make test-all`"
)

LEAST_SEEN = {"words": 400, "control": 200, "area": 60, "link": 15, "badge": 5, "sample": 5}
"""On a tour there is so much of each kind; with less, something was not looked at."""


@pytest.fixture(params=tours.themes())
def seen(request: pytest.FixtureRequest, qapp: QApplication) -> tuple[Seen, ...]:
    """What was seen on the tour in each theme, which is walked once."""
    return seen_in(request.param)


@pytest.mark.parametrize("kind", LEAST_SEEN)
def test_it_stands_out_as_it_is_painted(seen: tuple[Seen, ...], kind: str):
    told = [str(each) for each in seen if each.kind == kind and each.is_off]
    assert told == [], "\n".join([f"{len(told)} are off:", *told])


def test_there_was_enough_to_see(seen: tuple[Seen, ...]):
    counted = Counter(each.kind for each in seen)
    few = {kind: counted[kind] for kind, least in LEAST_SEEN.items() if counted[kind] < least}
    assert few == {}
