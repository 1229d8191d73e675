"""YAML files and bytes become documents. Whatever they hold, the answer is a value or problems."""

from contextlib import suppress
from pathlib import Path

import yaml

from dmnkiosk.yamlfile.builder import Builder
from dmnkiosk.yamlfile.characters import BREAK, decode, place_at
from dmnkiosk.yamlfile.document import Document, Place
from dmnkiosk.yamlfile.folder import contents, too_large
from dmnkiosk.yamlfile.limits import LIMITS, Limits
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.syntax import DIRECTIVE, ESCAPE, explain


def fastest_loader() -> type[yaml.SafeLoader]:
    """The parser: libyaml, or where that is absent PyYAML's own, which is ten times slower."""
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


LOADER = fastest_loader()


def read(folder: Path, name: str, limits: Limits = LIMITS) -> Document:
    """Read a file of a folder.

    Args:
        folder: the only place where the file may be.
        name: path inside the folder, with forward slashes.
        limits: how large the file may be.

    Raises:
        ContentError: the file cannot be read safely, or it has problems.
    """
    return parse(contents(folder, name, limits.bytes), name, limits)


def first_text(folder: Path, name: str, key: str, limits: Limits = LIMITS) -> str:
    """The plain value of a key of a file's outermost mapping, read no farther than needed.

    Empty where there is none, or where the file can't be read so far: to tell what is wrong with it
    is for `read`.
    """
    with suppress(ContentError, yaml.YAMLError, ValueError, OverflowError):
        return _first_text(decode(contents(folder, name, limits.bytes), name), key)
    return ""


def parse(raw: bytes, name: str, limits: Limits = LIMITS) -> Document:
    """Parse the bytes of a file.

    Raises:
        ContentError: the bytes are too many, no text, no YAML, or YAML that is not allowed.
    """
    if len(raw) > limits.bytes:
        raise ContentError([Problem(name, 1, 1, "", too_large(len(raw), limits.bytes))])
    text = decode(raw, name)
    builder = Builder(name, place_at(text, len(text)), limits)
    if place := _directive(text):
        builder.stop(DIRECTIVE, place)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        place, message = explain(error, text)
        builder.stop(message, place)
    except (ValueError, OverflowError):
        # PyYAML's own parser passes any \U code on to chr().
        builder.stop(ESCAPE)
    return builder.document()


def _directive(text: str) -> Place | None:
    # libyaml compares each %TAG line with all before it: a thousand of them would hang it.
    for number, line in enumerate(BREAK.split(text), start=1):
        if line.startswith("%"):
            return Place(number, 1)
        if line.strip() and not line.lstrip().startswith("#"):
            return None
    return None


def _first_text(text: str, key: str) -> str:
    depth, before = 0, ""
    if _directive(text):
        return ""
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.SequenceStartEvent) and not depth:
            return ""
        if isinstance(event, yaml.CollectionStartEvent):
            depth, before = depth + 1, ""
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.ScalarEvent) and depth == 1:
            if before == key:
                return str(event.value)
            before = "" if before else str(event.value)
    return ""
