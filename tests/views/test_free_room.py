"""A caption stands where no control is, low, and on few words."""

import pytest
from PySide6.QtCore import QRect

from dmnkiosk.views.free_room import Ground, free_room

ROOM = QRect(0, 0, 1000, 600)
BUTTONS = (QRect(0, 500, 200, 100), QRect(700, 500, 300, 100))


def height_for(width: int) -> int:
    """Words that fill forty thousand square pixels."""
    return -(-40_000 // width)


def test_it_stands_between_the_buttons_at_the_foot():
    found = free_room(Ground(ROOM, BUTTONS, (), 900, 100), height_for)
    assert not any(found.intersects(button) for button in BUTTONS)
    assert found.bottom() == ROOM.bottom()


def test_it_stands_above_buttons_that_leave_no_room():
    whole = (QRect(0, 500, 1000, 100),)
    found = free_room(Ground(ROOM, whole, (), 900, 100), height_for)
    assert found.bottom() + 1 == 500


@pytest.mark.parametrize("x", [0, 550])
def test_of_two_places_it_takes_the_one_without_words(x: int):
    button, words = QRect(450, 450, 100, 150), QRect(x, 500, 400, 50)
    found = free_room(Ground(ROOM, (button,), (words,), 450, 400), height_for)
    assert not found.intersects(words)


def test_where_all_is_full_of_controls_it_stands_at_the_foot():
    found = free_room(Ground(ROOM, (ROOM,), (), 900, 100), height_for)
    assert found.bottom() == ROOM.bottom()
    assert ROOM.contains(found)
