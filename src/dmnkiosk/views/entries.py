"""Lists that are read: hard words, and every claim with its sources. Values only."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from dmnkiosk.content.claims import Claim
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.sources import Checked, Source

LINE = "\u2028"
"""Starts a new line inside one block of text."""


@dataclass(frozen=True)
class Entry:
    """One entry of a list.

    Attributes:
        head: its bold first line.
        text: what it says.
        small: a quieter last line; may be empty.
    """

    head: str
    text: str
    small: str = ""


def word_entries(language: Language) -> tuple[Entry, ...]:
    """Every hard word, in the order of the alphabet."""
    entries = sorted(language.glossary.values(), key=_by_word)
    return tuple(Entry(entry.word, entry.meaning) for entry in entries)


def source_entries(library: Library, language: Language) -> tuple[Entry, ...]:
    """Every claim with how sure it is and where it comes from, other sources, more reading."""
    found = [_claim_entry(claim, library, language) for claim in library.claims.values()]
    told = {source for claim in library.claims.values() for source in claim.sources}
    others = [source for source in library.sources.values() if source.id not in told]
    found += [Entry(source.short, reference(source, language)) for source in others]
    more = language.interface.say("sources-more-reading")
    found += [Entry(reading.title, reading.page, more) for reading in library.further_reading]
    return tuple(found)


def parted(entry: Entry, fits: Callable[[Entry], bool]) -> Iterator[Entry]:
    """The entry, or several that fit a page each: line by line, and word by word if need be."""
    if fits(entry):
        yield entry
        return
    *before, head = _pieces(entry.head, "head", fits)
    yield from (Entry(each, "") for each in before)
    shown = Entry(head, "")
    for field, text in (("text", entry.text), ("small", entry.small)):
        for line in text.split(LINE):
            for piece in _pieces(line, field, fits):
                longer = replace(shown, **{field: _joined(getattr(shown, field), piece)})
                if shown == Entry("", "") or fits(longer):
                    shown = longer
                else:
                    yield shown
                    shown = replace(Entry("", ""), **{field: piece})
    yield shown


def _pieces(line: str, field: str, fits: Callable[[Entry], bool]) -> list[str]:
    """A line, or parts of it where it alone is too long for a page."""
    if fits(replace(Entry("", ""), **{field: line})):
        return [line]
    found, words = list[str](), line.split(" ")
    while words:
        count = len(words)
        while count > 1 and not fits(replace(Entry("", ""), **{field: " ".join(words[:count])})):
            count -= 1
        found.append(" ".join(words[:count]))
        words = words[count:]
    return found


def _joined(before: str, piece: str) -> str:
    return LINE.join((before, piece)) if before else piece


def reference(source: Source, language: Language) -> str:
    """One reference in full, with its identifiers and whether it was checked."""
    names = (("doi", source.doi), ("PMID", source.pmid), ("PMCID", source.pmcid), ("", source.page))
    parts = [source.citation, *(f"{name} {value}".strip() for name, value in names if value)]
    if source.checked is Checked.NOT_CHECKED:
        parts.append(language.interface.say("sources-not-checked"))
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _claim_entry(claim: Claim, library: Library, language: Language) -> Entry:
    badge = language.text.certainty[claim.certainty].badge
    sources = [reference(library.sources[s], language) for s in claim.sources]
    nothing = language.interface.say("sources-none")
    statement = language.interface.apart(claim.statement)
    return Entry(f"{statement} ({badge})", claim.unknown, LINE.join(sources) or nothing)


def _by_word(entry: object) -> str:
    return str(getattr(entry, "word", "")).casefold()
