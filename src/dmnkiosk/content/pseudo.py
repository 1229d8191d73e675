"""A library with one more language, that nobody speaks, for authors and for tests."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.words import GlossaryEntry
from dmnkiosk.texts.pseudo import PSEUDO, Pseudo

SPOKEN = "-x-"
"""What stands before it in a tag is the language that another one is made from."""

NO_WORDS = frozenset({"language", "reviewed_by", "note"})
"""Fields of a file that no visitor reads."""

Model = TypeVar("Model", bound=BaseModel)


def in_pseudo(library: Library, tag: str) -> Library:
    """The library with the language of a tag; as it is where the tag is not one of `PSEUDO`."""
    spoken = library.languages.get(spoken_of(tag))
    if tag not in PSEUDO or spoken is None:
        return library
    made = _language(spoken, tag, PSEUDO[tag])
    spoken_tag = spoken.text.language
    help_ = {name: _help(file, spoken_tag, tag) for name, file in library.help.items()}
    return replace(library, languages={**library.languages, tag: made}, help=help_)


def spoken_of(tag: str) -> str:
    """The language that another one is made from; the tag itself, where it is spoken."""
    return tag.partition(SPOKEN)[0]


def _language(spoken: Language, tag: str, pseudo: Pseudo) -> Language:
    text = _changed(spoken.text, pseudo.text).model_copy(update={"language": tag})
    glossary = {word: _entry(entry, pseudo) for word, entry in spoken.glossary.items()}
    return Language(text, glossary, pseudo.words(spoken.interface, tag), reviewed=True)


def _entry(entry: GlossaryEntry, pseudo: Pseudo) -> GlossaryEntry:
    forms = tuple(map(pseudo.word, entry.forms))
    return _changed(entry, pseudo.text).model_copy(update={"forms": forms})


def _help(file: HelpFile, spoken: str, tag: str) -> HelpFile:
    change = PSEUDO[tag].text
    lines = []
    for line in file.lines:
        told = {
            name: {**said, tag: change(said.get(spoken, next(iter(said.values()))))}
            for name, said in (("say", line.say), ("hours", line.hours))
            if said
        }
        lines.append(line.model_copy(update=told))
    return file.model_copy(update={"lines": tuple(lines)})


def _changed(model: Model, change: Callable[[str], str]) -> Model:
    fields = {name: value for name, value in model if name not in NO_WORDS}
    return model.model_copy(update={name: _each(value, change) for name, value in fields.items()})


def _each(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  (any field of a file)
    if isinstance(value, str):
        return change(value) if value else value
    if isinstance(value, BaseModel):
        return _changed(value, change)
    if isinstance(value, Mapping):
        return {key: _each(inner, change) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_each(inner, change) for inner in value)
    return value
