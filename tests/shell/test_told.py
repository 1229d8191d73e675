"""What is said next, of what stands on a page."""

from PySide6.QtCore import QRect

from dmnkiosk.shell.told import Told
from dmnkiosk.views.utterance import Utterance


def one(
    key: str, text: str = "", *, again: bool = False, once: bool = False, size: int = 0
) -> Utterance:
    return Utterance(key, text or key, QRect(), told_again=again, once=once, size=size)


def said(told: Told, found: list[Utterance]) -> list[str]:
    """Everything that is said until there is nothing more to say."""
    texts = []
    while (each := told.next(found)) is not None:
        texts.append(each.text)
        told.tick_off(each.key)
    return texts


def test_everything_is_said_once_and_in_order():
    told, found = Told(), [one("a"), one("b"), one("c")]
    assert said(told, found) == ["a", "b", "c"]
    assert said(told, found) == []


def test_what_is_new_after_something_was_done_comes_first():
    told, found = Told(), [one("a"), one("b")]
    told.look(found)
    told.tick_off("a")
    told.notice([one("new"), *found])
    assert said(told, [one("new"), *found]) == ["new", "b"]


def test_what_a_visitor_changed_is_said_again_before_what_came_of_it():
    told, found = Told(), [one("reply"), one("tick", "not ticked", again=True)]
    told.look(found[1:])
    told.tick_off("tick")
    found[1] = one("tick", "ticked", again=True)
    told.notice(found)
    assert said(told, found) == ["ticked", "reply"]


def test_what_only_counts_on_is_not_said_again():
    told = Told()
    told.look([one("a", "3 seconds")])
    told.tick_off("a")
    told.notice([one("a", "2 seconds")])
    assert said(told, [one("a", "2 seconds")]) == []


def test_what_stands_on_every_screen_is_never_news():
    told, found = Told(), [one("bar", once=True)]
    told.look([])
    told.notice(found)
    assert told.first == []


def test_a_page_that_is_there_again_is_named_by_its_title():
    told, found = Told(), [one("chapter", size=20), one("title", size=50), one("text", size=30)]
    told.look(found)
    for each in found:
        told.tick_off(each.key)
    told.welcome_back(found)
    assert said(told, found) == ["title"]


def test_what_has_gone_is_not_said():
    told = Told()
    told.notice([one("a"), one("b")])
    assert said(told, [one("b")]) == ["b"]
