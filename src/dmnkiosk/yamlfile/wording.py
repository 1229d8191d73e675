"""Validation errors in the words of a clinic's staff: what is wrong, and what to do."""

import re
from collections.abc import Callable
from typing import TypeAlias

from dmnkiosk.yamlfile.document import quoted
from dmnkiosk.yamlfile.mistake import ONE_OF, Mistake
from dmnkiosk.yamlfile.shape import options
from dmnkiosk.yamlfile.suggest import LONGEST

Saying: TypeAlias = tuple[str, str]
MOST_OPTIONS = 40

WANTED: dict[str, Saying] = {
    "string": ("must be text", "put it in quotes"),
    "int": ("must be a whole number", "write a number such as 3, without quotes"),
    "float": ("must be a number", "write a number such as 0.5, without quotes"),
    "finite": ("must be an ordinary number", "write a number such as 0.5"),
    "bool": ("must be true or false", "write true or false, without quotes"),
    "list": ("must be a list", "begin each item with '- '"),
    "tuple": ("must be a list", "begin each item with '- '"),
    "set": ("must be a list", "begin each item with '- '"),
    "frozen": ("must be a list", "begin each item with '- '"),
    "dict": ("must be lines of 'key: value'", "indent them below this key"),
    "mapping": ("must be lines of 'key: value'", "indent them below this key"),
    "model": ("must be lines of 'key: value'", "indent them below this key"),
    "date": ("must be a date", "write it as 2025-01-31"),
}
"""By the first word of pydantic's name of the error."""

EMPTY: Saying = ("must not be empty", "write a value here")
SPELLED = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
BOUNDS = {
    "greater_than": ("gt", "more than", "larger"),
    "greater_than_equal": ("ge", "at least", "larger"),
    "less_than": ("lt", "less than", "smaller"),
    "less_than_equal": ("le", "at most", "smaller"),
}
LENGTHS = {
    "string_too_short": ("min_length", "at least", "character", "write more"),
    "string_too_long": ("max_length", "at most", "character", "shorten it"),
    "too_short": ("min_length", "at least", "item", "add more"),
    "too_long": ("max_length", "at most", "item", "remove some"),
}


def say(mistake: Mistake) -> Saying:
    """What is wrong, and what to do."""
    if special := SPECIAL.get(mistake.kind):
        return special(mistake)
    if mistake.given is None:
        return EMPTY
    if saying := WANTED.get(mistake.kind.split("_")[0]):
        return saying[0], _better(mistake, saying[1])
    return _own_words(mistake)


def _missing(mistake: Mistake) -> Saying:
    if mistake.name.isdigit():
        return f"item {int(mistake.name) + 1} is missing", "add it to the list"
    return f"the key '{mistake.name}' is missing", f"add '{mistake.name}:' here"


def _unknown(mistake: Mistake) -> Saying:
    allowed = ", ".join(mistake.known)
    otherwise = f"the keys here are: {allowed}" if allowed else "remove it"
    return f"unknown key {quoted(mistake.name)}", mistake.guess(
        mistake.name, mistake.known, otherwise
    )


def _no_tag(mistake: Mistake) -> Saying:
    if all(node.get("discriminator") != mistake.name for node in mistake.nodes):
        return _one_of(mistake)
    return f"the key '{mistake.name}' is missing", f"add it with one of: {_listed(mistake)}"


def _one_of(mistake: Mistake) -> Saying:
    words = options(mistake.nodes)
    only = f"must be {words[0]}" if len(words) == 1 else f"must be one of: {_listed(mistake)}"
    if mistake.given is None:
        return "must not be empty", f"write one of: {_listed(mistake)}"
    if isinstance(mistake.given, str) and mistake.given in words:
        return only, "remove the quotes"
    if isinstance(mistake.given, int) and str(mistake.given).lower() in words:
        return only, "put it in quotes"
    return only, mistake.guess(mistake.given, words, "choose one of them")


def _listed(mistake: Mistake) -> str:
    words = options(mistake.nodes)
    more = f" and {len(words) - MOST_OPTIONS} more" if len(words) > MOST_OPTIONS else ""
    return ", ".join(words[:MOST_OPTIONS]) + more


def _bound(mistake: Mistake) -> Saying:
    key, words, direction = BOUNDS[mistake.kind]
    return f"must be {words} {mistake.context[key]:g}", f"write a {direction} number"


def _length(mistake: Mistake) -> Saying:
    key, words, unit, remedy = LENGTHS[mistake.kind]
    limit = mistake.context[key]
    if key == "min_length" and not mistake.given:
        return "must not be empty", "add an item" if unit == "item" else "write something"
    has = mistake.context.get("actual_length")
    wrong = f"must have {words} {limit} {unit}{'' if limit == 1 else 's'}"
    return wrong + (f" and has {has}" if has else ""), remedy


def _pattern(mistake: Mistake) -> Saying:
    pattern = str(mistake.context["pattern"])
    wrong = f"{quoted(str(mistake.given))} has the wrong form"
    if mistake.given == "":
        return "must not be empty", "write something"
    slug = re.sub(r"[^a-z0-9]+", "-", str(mistake.given)[:LONGEST].lower()).strip("-")
    if slug and re.search(pattern, slug):
        return wrong, f"did you mean '{slug}'?"
    return wrong, f"it must fit the pattern {pattern}"


def _own_words(mistake: Mistake) -> Saying:
    text = " ".join(str(mistake.context.get("error") or mistake.message).split())
    wrong, _, remedy = text.partition("; ")
    return wrong or "this is not allowed", remedy or "correct it"


def _better(mistake: Mistake, remedy: str) -> str:
    """A remedy for what was likely meant."""
    given, kind = mistake.given, mistake.kind.split("_")[0]
    if kind == "string":
        return "write one text here" if isinstance(given, list | dict) else remedy
    if kind == "bool":
        return f"write {SPELLED[word]}" if (word := str(given).lower()) in SPELLED else remedy
    if kind == "int" and isinstance(given, float):
        return "remove the decimals"
    if kind in ("int", "float") and isinstance(given, str):
        return _unquoted(given) or remedy
    return remedy


def _unquoted(given: str) -> str:
    if not re.fullmatch(r"[-+]?[0-9]{1,15}([.,][0-9]{1,15})?", given):
        return ""
    if "," in given:
        return f"write {given.replace(',', '.')}"
    return "remove the quotes"


SPECIAL: dict[str, Callable[[Mistake], Saying]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "union_tag_not_found": _no_tag,
    "string_pattern_mismatch": _pattern,
    **dict.fromkeys(ONE_OF, _one_of),
    **dict.fromkeys(BOUNDS, _bound),
    **dict.fromkeys(LENGTHS, _length),
    **dict.fromkeys(("value_error", "assertion_error"), _own_words),
}
