"""What How sure? says of a slide, or of one of its links. Values only."""

from collections.abc import Iterable
from dataclasses import dataclass

from dmnkiosk.content.compare import Pair
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.evidence import LinkEvidence, evidence_of, states_of
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.texts.joined import joined
from dmnkiosk.views.compared import grounds


@dataclass(frozen=True)
class SureWords:
    """The words of one card.

    Attributes:
        badge: the grade of certainty and its meaning.
        line: the slide's own words; none for a link.
        known, unknown: a paragraph for each change of the link that is told; none for a slide.
        sources, against: a line of names each; empty where there is none.
    """

    badge: str
    line: str = ""
    known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    sources: str = ""
    against: str = ""


def sure_words(about: str, slide: str, library: Library, language: Language) -> SureWords:
    """What is said of a slide or, where `about` is a link that may move in it, of that link."""
    shown = library.slide(slide)
    link = _link(about, shown, library)
    if link.certainty is not None:
        return _of_link(link, link.certainty, library, language)
    sources = [s for claim in shown.claims for s in library.claims[claim].sources]
    return SureWords(
        _badge(shown.certainty, language),
        language.text.slides[slide].sure,
        sources=_line("sure-sources", (*sources, *shown.sources), library, language),
    )


def compared_words(about: str, pair: Pair, library: Library, language: Language) -> SureWords:
    """What is said of a difference between two states: of a link, or of a team by its role."""
    found = grounds(about, pair, library)
    if found.link is not None and found.certainty is not None:
        return _of_link(found.link, found.certainty, library, language)
    told = [language.text.compare.states[state.id].sure for state in pair if state.claims]
    return SureWords(
        _badge(found.certainty, language) if found.certainty else "",
        joined(*dict.fromkeys(told)),
        sources=_line("sure-sources", found.sources, library, language),
    )


def _of_link(
    link: LinkEvidence, certainty: Certainty, library: Library, language: Language
) -> SureWords:
    told = [language.text.evidence[change.cell.id][change.state] for change in link.told]
    return SureWords(
        _badge(certainty, language),
        known=_paragraphs(words.known for words in told),
        unknown=_paragraphs(words.unknown for words in told),
        sources=_line("sure-sources", link.sources, library, language),
        against=_line("sure-against", link.against, library, language),
    )


def _link(about: str, slide: AnySlide, library: Library) -> LinkEvidence:
    """The evidence of a link; none where the slide has no such link."""
    if isinstance(slide, OptionsSlide):
        return LinkEvidence()
    links = [link for panel in slide.figure.panels for link in panel.links if link.id == about]
    passed = states_of(slide.figure, library.courses, about)
    return evidence_of(links[0], passed, library.cells) if links else LinkEvidence()


def _badge(certainty: Certainty, language: Language) -> str:
    grade = language.text.certainty[certainty]
    named = f"{grade.badge[0].upper()}{grade.badge[1:]}"
    return joined(language.interface.say("ended", words=named), grade.line)


def _paragraphs(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """A paragraph of each group of sentences; one that was said already is not said again."""
    said: set[str] = set()
    found = []
    for group in groups:
        found.append(joined(*(sentence for sentence in group if sentence not in said)))
        said |= set(group)
    return tuple(paragraph for paragraph in found if paragraph)


def _line(key: str, sources: Iterable[str], library: Library, language: Language) -> str:
    names = dict.fromkeys(library.sources[source].short for source in sources)
    return sources_named(key, names, language) if names else ""


def sources_named(key: str, names: Iterable[str], language: Language) -> str:
    """A line of sources by their short names; `key` is that of what it begins with."""
    say = language.interface.say
    named = say("named", name=say(key), words=" · ".join(names))
    return say("ended", words=named)
