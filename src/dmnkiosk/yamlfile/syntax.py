"""A YAML parser's complaint in the words of somebody who writes texts, not programs."""

import re
from typing import TypeAlias

from yaml import Mark, MarkedYAMLError, YAMLError

from dmnkiosk.yamlfile.characters import BREAK
from dmnkiosk.yamlfile.document import START, Place

BAD_INDENT = re.compile(r" *(?:(\t)|[^\S \n\r])")
TAB = "this line begins with a tab; indent it with spaces"
ODD_SPACE = "this line begins with a space that is no ordinary space; indent it with plain spaces"
QUOTE = "a quotation mark is opened here and never closed; close it"
FIT = (
    "this does not fit the lines above; line it up with them, "
    "and put quotes around the whole of a text"
)
COLON = "a colon is not expected here; quote the whole text, or correct the indentation"
DASH = "a list cannot begin here; put each '- ' on a line of its own"
NO_COLON = "this line has no colon, or its quotes are not closed; write 'key: value'"
ESCAPE = "a backslash in double quotes begins a code that is unknown here; use single quotes"
BLOCK = "only a line break may follow | or >; put the text on the next line"
DIRECTIVE = "lines that begin with % are not allowed; remove this line"

Rule: TypeAlias = tuple[str, str]

FIRST: tuple[Rule, ...] = (("escape", ESCAPE), ("hexdecimal", ESCAPE))
"""Complaints about codes, whatever the parser was doing; libyaml writes "hexdecimal"."""

AT_CONTEXT: tuple[Rule, ...] = (
    ("while scanning an a", "{first}"),
    ("while scanning a simple key", NO_COLON),
    ("while scanning a quoted scalar", QUOTE),
    ("while parsing a tag", "{first}"),
    ("while scanning a tag", "{first}"),
    ("while scanning a directive", DIRECTIVE),
)
"""Complaints that are clearest at the place where the parser began."""

AT_PROBLEM: tuple[Rule, ...] = (
    ("undefined tag handle", "{first}"),
    ("start any token", "{first}"),
    ("node content", "{first}"),
    ("values are not allowed", COLON),
    ("entries are not allowed", DASH),
    ("',' or", "{bracket}"),
    ("comment or line break", BLOCK),
    ("indentation indicator", BLOCK),
    ("expected", FIT),
)
"""The others, at the place where the parser stopped; the first that fits counts."""


def explain(error: YAMLError, text: str) -> tuple[Place, str]:
    """Place and message of a parser's complaint about a text."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return START, "this is not YAML; check the file or restore it from a copy"
    # libyaml counts a line more at the end of a file than there is.
    lines = BREAK.split(text)
    end = Place(len(lines), len(lines[-1]) + 1)
    place = min(_place(error.problem_mark), end)
    begun = min(_place(error.context_mark or error.problem_mark), end)
    problem, context = error.problem or "", error.context or ""
    if bad := _bad_indent(lines, place.line):
        return bad
    if message := _first_in(problem, FIRST):
        return place, message
    if message := _first_in(context, AT_CONTEXT):
        return begun, _filled(message, lines, begun, begun)
    if message := _first_in(problem, AT_PROBLEM):
        return place, _filled(message, lines, place, begun)
    return place, f"this is not YAML ({problem}); check quotes, colons and indentation"


def _place(mark: Mark) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _bad_indent(lines: list[str], stopped: int) -> tuple[Place, str] | None:
    for line in (stopped, max(stopped - 1, 1)):
        if match := BAD_INDENT.match(lines[line - 1]):
            return Place(line, match.end()), TAB if match[1] else ODD_SPACE
    return None


def _first_in(complaint: str, rules: tuple[Rule, ...]) -> str:
    return next((message for part, message in rules if part in complaint), "")


def _filled(message: str, lines: list[str], place: Place, begun: Place) -> str:
    rest = lines[place.line - 1][place.column - 1 :]
    first = repr(rest[0]) if rest else "nothing"
    return message.format(
        first=f"a text cannot begin with {first}; put it in quotes",
        bracket=f"the bracket that opens on line {begun.line} is not closed here; "
        "close it, or put a comma between its items",
    )
