"""The kiosk's rules for YAML, applied to a parser's events one by one."""

import re
from typing import NoReturn, cast

from yaml import Mark, events

from dmnkiosk.yamlfile.characters import FORBIDDEN, complaint
from dmnkiosk.yamlfile.document import START, Document, Place, dotted, quoted
from dmnkiosk.yamlfile.limits import Limits
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.scalars import Scalar, resolve, unfolded
from dmnkiosk.yamlfile.tree import Tree

LONGEST_KEY = 200
BREAKS = re.compile(r"[\t\r\n]")
UNSHOWN = re.compile(f"{BREAKS.pattern}|{FORBIDDEN.pattern}")
"""Codes in double quotes can put these into a key; they would tear the line that staff read."""

ANCHOR = "anchors (&) are not allowed; remove it and write each value out, or quote the text"
ALIAS = "aliases (*) are not allowed; write the value out, or put the text in quotes"
MERGE = "merge keys (<<) are not allowed; write the keys out"
EMPTY = "the file is empty; write its content or restore it from a copy"
SECOND = "a file holds one document; remove this '---' or '...' and what does not belong here"
KEY_KIND = "a key must be plain text, not a list or a mapping; write 'key: value'"
KEY_EMPTY = "the key is empty; write a name before the colon"
KEY_LONG = f"the key is longer than {LONGEST_KEY} characters; shorten it"
KEY_BREAK = "the key has a tab or a line break; write it on one line"


class Builder:
    """Takes the events of one file in order, and notes every problem that it can pass by."""

    def __init__(self, name: str, end: Place, limits: Limits) -> None:
        """Begin a file of this name that ends at this place."""
        self._name = name
        self._end = end
        self._limits = limits
        self._problems: list[Problem] = []
        self._tree = Tree()
        self._place = START
        self._nodes = 0
        self._documents = 0

    def take(self, event: events.Event) -> None:
        """Take the next event.

        Raises:
            ContentError: nothing sensible can follow.
        """
        mark = cast("Mark", event.start_mark)
        place = Place(mark.line + 1, mark.column + 1)
        self._place = place if place < self._end else self._end
        match event:
            case events.ScalarEvent():
                self._check_node(event, event.tag)
                self._scalar(event)
            case events.CollectionStartEvent():
                self._check_node(event, event.tag)
                self._open(event)
            case events.CollectionEndEvent():
                self._tree.close()
            case events.AliasEvent():
                self._alias()
            case events.DocumentStartEvent():
                self._start_document()
            case events.DocumentEndEvent(explicit=True):
                self.stop(SECOND)

    def document(self) -> Document:
        """The whole file.

        Raises:
            ContentError: problems were noted on the way.
        """
        if not self._documents:
            self.stop(EMPTY, START)
        if self._problems:
            raise ContentError(self._problems)
        return self._tree.document(self._name)

    def stop(self, message: str, place: Place | None = None) -> NoReturn:
        """Give up with this problem and all before it, at the last event unless placed."""
        self._problems.append(Problem(self._name, *(place or self._place), "", message))
        raise ContentError(self._problems)

    def _note(self, message: str) -> None:
        field = dotted(self._tree.path)
        self._problems.append(Problem(self._name, *self._place, field, message))

    def _check_node(self, event: events.NodeEvent, tag: str | None) -> None:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            self.stop(
                f"the file has more than {self._limits.nodes} values; split it into smaller files"
            )
        if event.anchor:
            self._note(ANCHOR)
        if tag:
            self._note(f"tags ({quoted(tag)}) are not allowed; remove it or quote the text")

    def _start_document(self) -> None:
        self._documents += 1
        if self._documents > 1:
            self.stop(SECOND)

    def _open(self, event: events.CollectionStartEvent) -> None:
        if self._tree.expects_key:
            self.stop(KEY_KIND)
        if self._tree.depth >= self._limits.depth:
            self.stop(f"this is nested deeper than {self._limits.depth} levels; simplify it")
        is_mapping = isinstance(event, events.MappingStartEvent)
        self._tree.open({} if is_mapping else [], self._place)

    def _alias(self) -> None:
        if self._tree.expects_key:
            self.stop(ALIAS)
        self._note(ALIAS)
        self._tree.put(None, self._place)

    def _scalar(self, event: events.ScalarEvent) -> None:
        # The file has no forbidden characters, but the code "\x07" in double quotes makes one.
        if event.style == '"' and (match := FORBIDDEN.search(event.value)):
            self._note(f"{complaint(match[0])}; remove the code after the backslash")
        if self._tree.expects_key:
            self._key(event)
        else:
            self._tree.put(self._value(event), self._place)

    def _key(self, event: events.ScalarEvent) -> None:
        if len(event.value) > LONGEST_KEY:
            self.stop(KEY_LONG)
        first = self._tree.key(UNSHOWN.sub(" ", event.value), self._place)
        if message := _objection(event):
            self._note(message)
        elif first is not None:
            again = f"the key {quoted(event.value)} stands on line {first.line} already"
            self._note(f"{again}; remove one of the two")

    def _value(self, event: events.ScalarEvent) -> Scalar:
        if len(event.value) > self._limits.scalar:
            self._note(f"the text has more than {self._limits.scalar} characters; shorten it")
            return None
        value = event.value if event.style == "|" else unfolded(event.value, _is_folded(event))
        # libyaml says "" and pure PyYAML says None for the style of an unquoted word.
        if event.style:
            return value
        try:
            return resolve(value)
        except ValueError as error:
            self._note(f"{error}; put it in quotes if it is text")
            return None


def _is_folded(event: events.ScalarEvent) -> bool:
    start, end = cast("Mark", event.start_mark), cast("Mark", event.end_mark)
    return bool(start.line != end.line)


def _objection(key: events.ScalarEvent) -> str | None:
    if not key.value:
        return KEY_EMPTY
    if not key.style and key.value == "<<":
        return MERGE
    if BREAKS.search(key.value):
        return KEY_BREAK
    if not key.style and not _is_word(key.value):
        return f"the key {key.value} is not text; put it in quotes"
    return None


def _is_word(key: str) -> bool:
    try:
        return isinstance(resolve(key), str)
    except ValueError:
        return False
